package org.refscape.cases.fuzz.python;

import java.util.List;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.cases.fuzz.ScenarioGenerator;
import org.refscape.heap.Atom;
import org.refscape.heap.Strength;

/** Random programs for CPython. */
public final class PythonScenarios implements ScenarioGenerator {

    @Override
    public Program program(long seed, int length) {
        Writing writing = new Writing(seed);
        begin(writing);
        Menu menu = new Menu(writing.chance);
        new ObjectActs(writing).offer(menu);
        new ContainerActs(writing).offer(menu);
        new WeakActs(writing).offer(menu);
        new FinalizerActs(writing).offer(menu);
        new WeakContainerActs(writing).offer(menu);
        new CollectorActs(writing).offer(menu);
        new FunctionActs(writing).offer(menu);
        new Mistakes(writing).offer(menu);
        for (int tries = 0; tries < 10 * length && writing.size() < length && !writing.isBroken(); tries++) {
            menu.act();
        }
        if (!writing.isBroken() && !writing.chance.once(5)) {
            end(writing);
        }
        return writing.finished();
    }

    /** The things that bodies guess. */
    private static void begin(Writing writing) {
        if (writing.chance.once(2)) {
            writing.insist(new Naming.Bind(Path.variable("saved"), new Expression.Literal(Atom.NONE), Strength.STRONG));
        }
        if (writing.chance.once(2)) {
            writing.insist(new Container.MakeList(Path.variable("pool"), "pool", List.of()));
        }
        if (writing.chance.once(3)) {
            writing.insist(new Container.MakeDict(Path.variable("box"), "box", List.of()));
        }
    }

    /** All variables are deleted and all is collected, as far as bodies let that happen. */
    private static void end(Writing writing) {
        for (String name : Names.VARIABLES) {
            if (!writing.isBroken() && writing.isAt(Path.variable(name), each -> true)) {
                writing.insist(new Naming.Delete(Path.variable(name)));
            }
        }
        if (!writing.isBroken()) {
            writing.insist(new Collection.Collect(2));
        }
    }
}
