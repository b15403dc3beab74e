package org.refscape.runtime.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Thrown;
import org.refscape.step.Answer;
import org.refscape.step.Recorder;
import org.refscape.step.Step.Born;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.Noted;
import org.refscape.step.Step.Returned;

/** One run of a program that counts references. */
final class CountingMachine {
    private static final int OBJECT_BYTES = 16;
    private static final int FIELD_BYTES = 8;

    private final Recorder recorder;
    private final Definitions definitions;
    private final Fatal fatal = new Fatal();
    private final Variables variables;
    private final Destruction destruction;
    private Map<String, Integer> locals = Map.of();

    CountingMachine(Recorder recorder, Definitions definitions) {
        this.recorder = recorder;
        this.definitions = definitions;
        variables = new Variables(this);
        destruction = new Destruction(this);
    }

    void perform(Action action) {
        Deed<CountingMachine> deed = action.match(CountingActions.ALL);
        if (!deed.refusal().isEmpty()) {
            throw new Thrown(-1, "Fatal error", deed.refusal());
        }
        deed.on(this);
    }

    /** Does the actions of a body in which that object is called {@code self}. */
    void performBody(List<Action> actions, int self) {
        Map<String, Integer> outside = locals;
        locals = Map.of("this", self, "self", self);
        try {
            actions.forEach(this::perform);
        } finally {
            locals = outside;
        }
    }

    Recorder recorder() {
        return recorder;
    }

    Heap heap() {
        return recorder.heap();
    }

    Definitions definitions() {
        return definitions;
    }

    Fatal fatal() {
        return fatal;
    }

    Variables variables() {
        return variables;
    }

    Destruction destruction() {
        return destruction;
    }

    Map<String, Integer> locals() {
        return locals;
    }

    /**
     * What the expression stands for. An object is held by the operation from here on; {@link #letGo} must follow.
     */
    Value hold(Expression expression) {
        Value value = expression.match(new Expression.Cases<>() {
            @Override
            public Value at(Expression.At at) {
                return variables.value(at.path());
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
        if (value instanceof ObjectId object) {
            destruction.hold(object.index());
        }
        return value;
    }

    /** The operation needs the value no more: an object that nobody else holds dies now. */
    void letGo(Value value) {
        if (value instanceof ObjectId object) {
            destruction.letGo(object.index());
        }
    }

    /** A new object; all its declared fields are nil. Nobody counts yet: the operation that makes it must hold it. */
    ObjectId create(Expression.NewObject object) {
        ClassDefinition type = definitions.classNamed(object.type());
        List<Reference> fields = new ArrayList<>();
        if (type != null) {
            type.fields().forEach(name -> fields.add(Reference.strong(Role.ATTRIBUTE, name, Atom.NONE)));
        }
        int bytes = OBJECT_BYTES + FIELD_BYTES * fields.size();
        Birth birth = Birth.counted(object.label(), Kind.INSTANCE, object.type(), 0, bytes);
        return bear(birth.untracked().holding(fields));
    }

    ObjectId bear(Birth birth) {
        ObjectId id = new ObjectId(heap().size());
        recorder.record(new Born(id.index(), birth));
        return id;
    }

    /** One strong reference to that object more. */
    void retain(int object) {
        int count = heap().object(object).count();
        recorder.record(new CountChanged(object, count, count + 1));
    }

    void returned(String operation, Value value) {
        recorder.record(new Returned(operation, new Answer.Single(value)));
    }

    void note(String text) {
        recorder.record(new Noted(-1, text));
    }
}
