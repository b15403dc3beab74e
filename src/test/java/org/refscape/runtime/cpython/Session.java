package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.runtime.Run;
import org.refscape.step.Answer;
import org.refscape.step.Call;
import org.refscape.step.Step;

/**
 * A Python session of a test. An object is labelled with the place it is made in. The class {@code Del} has an empty {@code __del__},
 * every other class is a plain one unless it is defined.
 */
final class Session {
    private final CPython python;
    private final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    private final Map<String, Body> callbacks = new LinkedHashMap<>();
    private final List<String> happened = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private Heap heap;
    private String answer = "";

    private Session(Version version) {
        python = new CPython(version);
        heap = python.start(Definitions.NONE);
        define("Del");
    }

    static Session of(Version version) {
        return new Session(version);
    }

    static Session python() {
        return of(Version.V3_13);
    }

    /** A class whose {@code __del__} does that. */
    Session define(String type, Action... finalizer) {
        Body body = new Body("__del__", List.of(finalizer));
        classes.put(type, new ClassDefinition(type, ClassDefinition.Base.OBJECT, null, false, body, List.of()));
        return this;
    }

    Session callback(String name, Action... body) {
        callbacks.put(name, new Body(name, List.of(body)));
        return this;
    }

    /** {@code place = Node()}, for each place. */
    Session make(String... places) {
        Arrays.stream(places).forEach(place -> makeA("Node", place));
        return this;
    }

    /** {@code place = Type()}, for each place. */
    Session makeA(String type, String... places) {
        classes.putIfAbsent(type, ClassDefinition.plain(type));
        Arrays.stream(places).forEach(place -> then(creation(type, place)));
        return this;
    }

    static Action creation(String type, String place) {
        return new Naming.Create(Path.of(place), new Expression.NewObject(type, place, null));
    }

    static Action binding(String place, String value) {
        return new Naming.Bind(Path.of(place), Expression.at(value), Strength.STRONG);
    }

    Session bind(String place, String value) {
        return then(binding(place, value));
    }

    Session none(String place) {
        return then(new Naming.Bind(Path.of(place), new Expression.Literal(Atom.NONE), Strength.STRONG));
    }

    Session delete(String... places) {
        Arrays.stream(places).forEach(place -> then(new Naming.Delete(Path.of(place))));
        return this;
    }

    Session list(String place, String... items) {
        List<Expression> values = Arrays.stream(items).map(Expression::at).toList();
        return then(new Container.MakeList(Path.of(place), place, values));
    }

    /** {@code place = weakref.ref(target)}. */
    Session weak(String place, String target) {
        return weak(place, target, null);
    }

    /** {@code place = weakref.ref(target, callback)}. */
    Session weak(String place, String target, @Nullable String callback) {
        Callback called = callback == null ? null : new Callback.Function(callback);
        return then(
                new Weak.MakeReference(Path.of(place), Weak.Variety.WEAK, Expression.at(target), called, null, place));
    }

    Session deref(String reference) {
        return then(new Weak.Dereference(Path.of(reference), null));
    }

    Session finalizer(String place, String target) {
        return then(new Finalization.MakeFinalizer(
                Path.of(place), Expression.at(target), place, List.of(), new Body("clean_up", List.of())));
    }

    Session weakValues(String place) {
        return then(new Mapping.MakeMap(Path.of(place), Mapping.Variety.WEAK_VALUE_DICTIONARY, place));
    }

    Session put(String dictionary, String key, String value) {
        return then(new Mapping.Put(Path.of(dictionary), new Expression.Literal(Atom.of(key)), Expression.at(value)));
    }

    Session collect(int generation) {
        return then(new Collection.Collect(generation));
    }

    Session then(Action action) {
        Run run = python.perform(heap, action, definitions());
        runs.add(run);
        heap = run.after();
        happened.clear();
        answer = "";
        run.steps().forEach(this::hear);
        return this;
    }

    Definitions definitions() {
        return new Definitions(classes, callbacks);
    }

    private void hear(Step step) {
        if (step instanceof Step.TornDown torn && isShown(torn.object())) {
            happened.add("dead " + label(torn.object()));
        } else if (step instanceof Step.CallBegan call) {
            happened.add(described(call.call()));
        } else if (step instanceof Step.Ignored ignored) {
            happened.add("ignored " + ignored.type());
        } else if (step instanceof Step.Raised raised) {
            answer = raised.type() + ": " + raised.message();
        } else if (step instanceof Step.Returned returned && returned.answer() instanceof Answer.Single single) {
            answer = single.value() instanceof Atom atom
                    ? atom.toString()
                    : label(Integer.parseInt(single.value().toString().substring(1)));
        }
    }

    private String described(Call call) {
        return switch (call.kind()) {
            case DESTRUCTOR -> "del " + label(call.subject());
            case CALLBACK -> call.name() + "(" + label(call.subject()) + ")";
            case FINALIZER -> "finalizer " + call.name();
            case FUNCTION -> call.name() + "()";
        };
    }

    private boolean isShown(int id) {
        HeapObject object = heap.object(id);
        return !object.isInternal() && object.kind() != Kind.REFERENCE;
    }

    private String label(int id) {
        return heap.object(id).label();
    }

    /** What happened in the last action, in order. */
    List<String> happened() {
        return List.copyOf(happened);
    }

    /** What the last action gave or raised. */
    String answer() {
        return answer;
    }

    Heap heap() {
        return heap;
    }

    List<Run> runs() {
        return runs;
    }

    HeapObject object(String label) {
        HeapObject found = heap.labelled(label);
        if (found == null) {
            throw new AssertionError("there is no " + label + " any more");
        }
        return found;
    }

    int count(String label) {
        return object(label).count();
    }

    /** The labels of what is alive and can be seen, in order of birth. */
    List<String> alive() {
        return heap.present()
                .filter(each -> !each.isInternal() && each.kind() != Kind.ROOT && each.kind() != Kind.REFERENCE)
                .map(HeapObject::label)
                .toList();
    }
}
