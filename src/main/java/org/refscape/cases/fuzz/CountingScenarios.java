package org.refscape.cases.fuzz;

import java.util.List;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.runtime.counting.Counting;

/** Random programs for reference counting: strong, weak and unowned variables, traps included. */
public final class CountingScenarios implements ScenarioGenerator {
    private static final List<Strength> STRENGTHS =
            List.of(Strength.STRONG, Strength.STRONG, Strength.STRONG, Strength.WEAK, Strength.UNOWNED);

    @Override
    public Program program(long seed, int length) {
        RandomProgram program = new RandomProgram(new Counting(), seed);
        program.define(
                new ClassDefinition("Node", ClassDefinition.Base.OBJECT, null, false, null, RandomProgram.FIELDS));
        for (int tries = 0; tries < 10 * length && program.size() < length; tries++) {
            step(program);
        }
        program.add(new Control.LogState());
        return program.finished();
    }

    private static void step(RandomProgram program) {
        switch (program.below(12)) {
            case 0, 1, 2, 3 -> program.create("Node", "N");
            case 4, 5, 6 -> program.add(new Naming.Bind(program.place(), program.object(), program.oneOf(STRENGTHS)));
            case 7, 8 -> program.delete(object -> true);
            case 9 -> program.add(new Naming.Delete(program.place()));
            case 10 -> read(program);
            default -> program.add(new Collection.CollectFully(false));
        }
    }

    /** Reading an unowned variable after the end of its object is wanted: the real program traps too. */
    private static void read(RandomProgram program) {
        List<Path> all = program.paths(object -> object.kind() == Kind.INSTANCE || object.kind() == Kind.REFERENCE);
        if (all.isEmpty()) {
            return;
        }
        Path from = program.oneOf(all);
        Path to = program.once(3) ? program.place() : null;
        program.add(new Naming.Read(from, to), raised -> raised.message().startsWith("Attempted"));
    }
}
