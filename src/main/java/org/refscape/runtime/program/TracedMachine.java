package org.refscape.runtime.program;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Answer;
import org.refscape.step.Recorder;
import org.refscape.step.Step.Born;
import org.refscape.step.Step.Noted;
import org.refscape.step.Step.Returned;

/** One run of a program in a runtime that does not count: its heap, its definitions, and the locals of the running body. */
public abstract class TracedMachine {
    private static final int GLOBALS = 0;
    private static final int OBJECT_BYTES = 24;

    /** The attribute by which objects of some classes compare. */
    protected static final String KEY = "key";

    private final Recorder recorder;
    private final Definitions definitions;
    private final Complaints complaints;
    private final TracedPlaces storing;
    private Map<String, Integer> locals = Map.of();

    /** The globals are the first object of the heap. */
    protected TracedMachine(Recorder recorder, Definitions definitions, Complaints complaints) {
        this.recorder = recorder;
        this.definitions = definitions;
        this.complaints = complaints;
        this.storing = new TracedPlaces(recorder);
    }

    /** Does one action. */
    public abstract void perform(Action action);

    public Recorder recorder() {
        return recorder;
    }

    public Heap heap() {
        return recorder.heap();
    }

    public Definitions definitions() {
        return definitions;
    }

    public Complaints complaints() {
        return complaints;
    }

    public TracedPlaces storing() {
        return storing;
    }

    /** The objects that only the running body holds. */
    public Map<String, Integer> locals() {
        return locals;
    }

    /** Where paths lead now. */
    public Places places() {
        return new Places(heap(), GLOBALS, locals, complaints);
    }

    /** Does the actions of a body in which that object is called {@code this} and {@code self}. */
    public void performBody(List<Action> actions, int self) {
        Map<String, Integer> outside = locals;
        locals = Map.of("this", self, "self", self);
        try {
            actions.forEach(this::perform);
        } finally {
            locals = outside;
        }
    }

    /** What the expression stands for; a new object is born. */
    public Value value(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public Value at(Expression.At at) {
                return places().read(at.path());
            }

            @Override
            public Value literal(Expression.Literal literal) {
                return literal.atom();
            }

            @Override
            public Value newObject(Expression.NewObject object) {
                return create(object);
            }
        });
    }

    /** The object that the expression stands for; the language complains if there is none. */
    public HeapObject object(Expression expression) {
        if (expression instanceof Expression.At at) {
            return places().object(at.path());
        }
        if (value(expression) instanceof ObjectId id) {
            return heap().object(id.index());
        }
        throw complaints.nothingAt(Path.variable("value"));
    }

    /** A new object of a class of the program. */
    public ObjectId create(Expression.NewObject object) {
        return bear(birth(object));
    }

    /** How an object of a class of the program begins. */
    public Birth birth(Expression.NewObject object) {
        ClassDefinition type = definitions.classNamed(object.type());
        Kind kind = type == null ? Kind.INSTANCE : kind(type.base());
        Birth birth = Birth.traced(object.label(), kind, object.type(), OBJECT_BYTES);
        return type != null && type.comparesByKey() && kind == Kind.INSTANCE ? birth.holding(key(object)) : birth;
    }

    /** What an object whose class compares by key holds from the start: the key that it was given, if it was. */
    protected List<Reference> key(Expression.NewObject object) {
        Integer key = object.key();
        return key == null ? List.of() : List.of(Reference.strong(Role.ATTRIBUTE, KEY, Atom.of(key)));
    }

    /** Whether the language's containers take both for the same. */
    public boolean isSame(Value one, Value other) {
        return one.equals(other);
    }

    private static Kind kind(ClassDefinition.Base base) {
        return switch (base) {
            case OBJECT -> Kind.INSTANCE;
            case LIST -> Kind.LIST;
            case DICT -> Kind.DICT;
            case SET -> Kind.SET;
        };
    }

    /** A new object, stored at that place if the action names one. Only when it is there is it found out whether there is such a place. */
    public ObjectId make(@Nullable Path to, Birth birth) {
        places().approach(to);
        ObjectId id = bear(birth);
        keep(to, id);
        return id;
    }

    /** Stores what an action has made where it wants it, if it does. */
    public void keep(@Nullable Path to, ObjectId made) {
        if (to != null) {
            storing.store(places().slot(to), made);
        }
    }

    /** A new object. */
    public ObjectId bear(Birth birth) {
        ObjectId id = new ObjectId(heap().size());
        recorder.record(new Born(id.index(), birth));
        return id;
    }

    /** The operation gave that result. */
    public void returned(String operation, Value value) {
        recorder.record(new Returned(operation, new Answer.Single(value)));
    }

    /** The operation gave that result, and the action wants it stored: nothing empties the place. */
    public void returned(String operation, Value value, @Nullable Path to) {
        storing.storeResult(places(), to, value);
        returned(operation, value);
    }

    /** The operation said yes or no. */
    public void returned(String operation, boolean yes) {
        returned(operation, Atom.of(yes));
    }

    /** Something worth a sentence that changes nothing. */
    public void note(int object, String text) {
        recorder.record(new Noted(object, text));
    }
}
