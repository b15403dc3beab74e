package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.step.Step;

/** A program while it is written, together with the heap that it has led to so far. */
final class Writing {
    /** A program with more failures than this part of its actions does not get anywhere. */
    private static final int FAILURES_KEPT_ONE_IN = 5;

    private static final ImitatedRuntime PYTHON = new CPython(Version.V3_13);

    final Chance chance;
    final Palette palette;
    private final Definitions definitions;
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private Heap heap;
    private boolean broken;

    Writing(long seed) {
        chance = new Chance(seed);
        palette = new Palette(chance);
        definitions = palette.definitions();
        heap = PYTHON.start(definitions);
    }

    Program finished() {
        return new Program(definitions, actions);
    }

    int size() {
        return actions.size();
    }

    Heap heap() {
        return heap;
    }

    /** True if the imitation failed at the last action: a mistake of ours, which the comparison will show. */
    boolean isBroken() {
        return broken;
    }

    /** A label that no object has: the prefix and a number. */
    String label(String prefix) {
        return prefix + labels.merge(prefix, 1, Integer::sum);
    }

    /** Adds the action; if the program fails at it, mostly not. */
    void add(Action action) {
        Run run;
        try {
            run = PYTHON.perform(heap, action, definitions);
        } catch (RuntimeException | StackOverflowError ourMistake) {
            actions.add(action);
            broken = true;
            return;
        }
        boolean fails = run.steps().stream().anyMatch(Step.Raised.class::isInstance);
        if (!fails || chance.once(FAILURES_KEPT_ONE_IN)) {
            keep(run);
        }
    }

    /** Adds the action, whatever comes of it. */
    void insist(Action action) {
        try {
            keep(PYTHON.perform(heap, action, definitions));
        } catch (RuntimeException | StackOverflowError ourMistake) {
            actions.add(action);
            broken = true;
        }
    }

    private void keep(Run run) {
        actions.add(run.action());
        heap = run.after();
    }

    // ---- where things are

    private List<Path> paths(Predicate<HeapObject> wanted) {
        return new PathSearch(heap, wanted).paths();
    }

    /** A way to a thing of that sort; mostly a short one; leads nowhere if there is none. */
    Path path(Predicate<HeapObject> wanted) {
        List<Path> all = paths(wanted);
        List<Path> some = all.stream().filter(Path::isVariable).toList();
        List<Path> chosen = some.isEmpty() || chance.once(3) ? all : some;
        return chosen.isEmpty() ? Path.variable("missing") : chance.oneOf(chosen);
    }

    boolean has(Predicate<HeapObject> wanted) {
        return !paths(wanted).isEmpty();
    }

    /** True if that path leads to such a thing. */
    boolean isAt(Path path, Predicate<HeapObject> wanted) {
        return paths(wanted).contains(path);
    }

    /** A way to a thing of one of those kinds. */
    Path kind(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return path(each -> wanted.contains(each.kind()));
    }

    Path instance() {
        return kind(Kind.INSTANCE);
    }

    /** A variable, mostly a free one. */
    Path variable() {
        List<String> free = Names.VARIABLES.stream()
                .filter(name -> !paths(each -> true).contains(Path.variable(name)))
                .toList();
        return Path.variable(chance.oneOf(free.isEmpty() || chance.once(5) ? Names.VARIABLES : free));
    }

    /** Somewhere to put something. */
    Path place() {
        return switch (chance.below(8)) {
            case 0, 1, 2 -> instance().then(new Path.Accessor.Attribute(chance.oneOf(Names.ATTRIBUTES)));
            case 3 -> place(Kind.DICT, new Path.Accessor.Key(chance.oneOf(Names.KEYS)));
            case 4 -> place(Kind.LIST, new Path.Accessor.Index(chance.below(3)));
            default -> variable();
        };
    }

    private Path place(Kind kind, Path.Accessor accessor) {
        return has(each -> each.kind() == kind) ? kind(kind).then(accessor) : variable();
    }

    // ---- values

    Expression.NewObject fresh() {
        return Names.fresh(palette.someClass(), label("n"), chance);
    }

    Expression at(Path path) {
        return new Expression.At(path);
    }

    /** Something: mostly an object of the program. */
    Expression value() {
        return switch (chance.below(12)) {
            case 0 -> literal();
            case 1 -> fresh();
            case 2, 3 -> at(path(each -> true));
            default -> at(instance());
        };
    }

    Expression literal() {
        return new Expression.Literal(
                chance.either(Atom.NONE, Atom.of(true), Atom.of(5), Atom.of(1_000_000_000_000L), Atom.of("text")));
    }

    List<Expression> values(int most) {
        List<Expression> values = new ArrayList<>();
        for (int i = chance.below(most + 1); i > 0; i--) {
            values.add(value());
        }
        return values;
    }
}
