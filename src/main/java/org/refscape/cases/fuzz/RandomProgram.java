package org.refscape.cases.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.action.Program;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.step.Step;

/** A program while it is written, together with the heap that it has led to so far. */
final class RandomProgram {
    private static final List<String> VARIABLES = List.of("a", "b", "c", "d", "e", "f");
    static final List<String> FIELDS = List.of("x", "y", "z");
    private static final int DEEPEST = 3;
    private static final int GLOBALS = 0;

    private final Random random;
    private final ImitatedRuntime runtime;
    private final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    private final Map<String, Integer> labels = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private Heap heap;

    RandomProgram(ImitatedRuntime runtime, long seed) {
        this.runtime = runtime;
        random = new Random(seed);
        heap = runtime.start(Definitions.NONE);
    }

    Program finished() {
        return new Program(definitions(), actions);
    }

    int size() {
        return actions.size();
    }

    Heap heap() {
        return heap;
    }

    void define(ClassDefinition type) {
        classes.put(type.name(), type);
    }

    /** True once in that many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A label that no object has: the prefix and a number. */
    String label(String prefix) {
        return prefix + labels.merge(prefix, 1, Integer::sum);
    }

    /** Adds the action unless the program would fail at it; true if it was added. */
    boolean add(Action action) {
        return add(action, step -> false);
    }

    /** The same, but such failures are wanted. */
    boolean add(Action action, Predicate<Step.Raised> wanted) {
        Run run = runtime.perform(heap, action, definitions());
        boolean fails =
                run.steps().stream().anyMatch(step -> step instanceof Step.Raised raised && !wanted.test(raised));
        if (!fails) {
            actions.add(action);
            heap = run.after();
        }
        return !fails;
    }

    /** Somewhere to put something: a variable, or a field of an object that can be reached; mostly a place that is empty. */
    Path place() {
        List<Path> filled = paths(object -> true);
        Path place = anyPlace();
        for (int tries = 0; tries < 3 && filled.contains(place); tries++) {
            place = anyPlace();
        }
        return place;
    }

    private Path anyPlace() {
        List<Path> holders = paths(object -> object.kind() == Kind.INSTANCE);
        if (holders.isEmpty() || once(2)) {
            return Path.variable(oneOf(VARIABLES));
        }
        return oneOf(holders).then(new Accessor.Attribute(oneOf(FIELDS)));
    }

    /** A place that is filled. */
    Path filled(Predicate<HeapObject> wanted) {
        List<Path> all = paths(wanted);
        return all.isEmpty() ? Path.variable("nothing") : oneOf(all);
    }

    /** An object of the program, by a path; the path leads nowhere if there is none. */
    Expression object() {
        return new Expression.At(filled(object -> object.kind() == Kind.INSTANCE));
    }

    /** All ways, not too long, to objects of that sort. */
    List<Path> paths(Predicate<HeapObject> wanted) {
        List<Path> found = new ArrayList<>();
        for (Reference variable : heap.object(GLOBALS).references()) {
            follow(variable, Path.variable(variable.label()), wanted, found);
        }
        return found;
    }

    private void follow(Reference reference, Path path, Predicate<HeapObject> wanted, List<Path> found) {
        if (!(reference.target() instanceof ObjectId id)) {
            return;
        }
        HeapObject object = heap.object(id.index());
        if (wanted.test(object)) {
            found.add(path);
        }
        if (object.kind() == Kind.INSTANCE && path.accessors().size() < DEEPEST) {
            for (Reference field : object.references()) {
                if (field.role() == Role.ATTRIBUTE) {
                    follow(field, path.then(new Accessor.Attribute(field.label())), wanted, found);
                }
            }
        }
    }

    /** A new object of that class, somewhere. */
    boolean create(String type, String prefix) {
        return add(new Naming.Create(place(), new Expression.NewObject(type, label(prefix), null)));
    }

    /** A reference to an object that can be reached. */
    boolean bind() {
        return add(new Naming.Bind(place(), object(), Strength.STRONG));
    }

    /** A place that is emptied. */
    boolean delete(Predicate<HeapObject> wanted) {
        List<Path> all = paths(wanted);
        List<Path> variables = all.stream().filter(Path::isVariable).toList();
        List<Path> some = variables.isEmpty() || once(2) ? all : variables;
        return !some.isEmpty() && add(new Naming.Delete(oneOf(some)));
    }

    private Definitions definitions() {
        return new Definitions(classes, Map.of());
    }
}
