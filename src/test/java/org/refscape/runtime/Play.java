package org.refscape.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.step.Answer;
import org.refscape.step.Step;
import org.refscape.step.Trace;

/** A program of a test, played line by line. An object is called like the place it is made in, with a capital letter. */
public final class Play {
    private final ImitatedRuntime runtime;
    private final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    private Heap heap;
    private Run last;

    private Play(ImitatedRuntime runtime) {
        this.runtime = runtime;
        this.heap = runtime.start(Definitions.NONE);
        this.last = new Run(new Collection.EndTurn(), Trace.nothing(heap));
    }

    public static Play on(ImitatedRuntime runtime) {
        return new Play(runtime);
    }

    /** A class whose finalizer does that, or with those fields. */
    public Play define(String name, List<Action> finalizer, String... fields) {
        classes.put(
                name,
                new ClassDefinition(
                        name,
                        ClassDefinition.Base.OBJECT,
                        null,
                        false,
                        new Body("finalizer", finalizer),
                        List.of(fields)));
        return this;
    }

    public Play fields(String type, String... fields) {
        classes.put(type, new ClassDefinition(type, ClassDefinition.Base.OBJECT, null, false, null, List.of(fields)));
        return this;
    }

    /** A class whose objects compare by key. */
    public Play compares(String type) {
        classes.put(type, new ClassDefinition(type, ClassDefinition.Base.OBJECT, null, true, null, List.of()));
        return this;
    }

    /** A new object of a class that compares by key, at that place. */
    public Play makeKeyed(String type, String place, int key) {
        return then(new Naming.Create(Path.of(place), new Expression.NewObject(type, label(place), key)));
    }

    /** A new object at each of those places. */
    public Play make(String... places) {
        for (String place : places) {
            makeA("Node", place);
        }
        return this;
    }

    public Play makeA(String type, String place) {
        return then(new Naming.Create(Path.of(place), new Expression.NewObject(type, label(place), null)));
    }

    public Play bind(String to, String value) {
        return then(new Naming.Bind(Path.of(to), Expression.at(value), Strength.STRONG));
    }

    public Play bind(String to, String value, Strength strength) {
        return then(new Naming.Bind(Path.of(to), Expression.at(value), strength));
    }

    public Play delete(String... places) {
        for (String place : places) {
            then(new Naming.Delete(Path.of(place)));
        }
        return this;
    }

    public Play refer(String to, Weak.Variety variety, String target, String queue) {
        Path queuePath = queue.isEmpty() ? null : Path.of(queue);
        return then(new Weak.MakeReference(Path.of(to), variety, Expression.at(target), null, queuePath, label(to)));
    }

    public Play weak(String to, String target) {
        return refer(to, Weak.Variety.WEAK, target, "");
    }

    public Play gc() {
        return then(new Collection.CollectFully(false));
    }

    public Play then(Action action) {
        last = runtime.perform(heap, action, new Definitions(classes, Map.of()));
        heap = last.after();
        return this;
    }

    public Heap heap() {
        return heap;
    }

    public Run last() {
        return last;
    }

    /** The labels of the objects that are alive, of whatever kind, except reference objects and what the runtime made for itself. */
    public List<String> alive() {
        return heap.present()
                .filter(each -> each.state() == LifeState.LIVE)
                .filter(each -> each.kind() != Kind.ROOT && each.kind() != Kind.REFERENCE)
                .filter(each -> each.kind() != Kind.FINALIZER)
                .map(HeapObject::label)
                .toList();
    }

    public HeapObject object(String label) {
        for (int id = 0; id < heap.size(); id++) {
            if (heap.object(id).label().equals(label)) {
                return heap.object(id);
            }
        }
        throw new AssertionError("there was never an object " + label);
    }

    /** The labels of the objects that died in the last action, in order. */
    public List<String> died() {
        List<String> died = new ArrayList<>();
        for (Step step : last.steps()) {
            if (step instanceof Step.Dying dying) {
                died.add(heap.object(dying.object()).label());
            } else if (step instanceof Step.Reclaimed reclaimed) {
                reclaimed.objects().stream()
                        .forEach(id -> died.add(heap.object(id).label()));
            }
        }
        return died;
    }

    /** What the last action gave, as text: a label, a plain value, or an exception. */
    public String answer() {
        for (Step step : last.steps()) {
            if (step instanceof Step.Raised raised) {
                return raised.type() + ": " + raised.message();
            } else if (step instanceof Step.Returned returned) {
                return text(returned.answer());
            }
        }
        return "";
    }

    private String text(Answer answer) {
        if (answer instanceof Answer.Several several) {
            return several.parts().stream().map(this::text).collect(Collectors.joining(", ", "(", ")"));
        }
        Value value = ((Answer.Single) answer).value();
        return value instanceof ObjectId object ? heap.object(object.index()).label() : value.toString();
    }

    /** The names of the steps of the last action, for example {@code CountChanged}, in order. */
    public List<String> steps() {
        return last.steps().stream()
                .map(step -> step.getClass().getSimpleName())
                .toList();
    }

    private static String label(String place) {
        Path path = Path.of(place);
        String name = path.isVariable() ? path.name() : path.last().toString().substring(1);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
