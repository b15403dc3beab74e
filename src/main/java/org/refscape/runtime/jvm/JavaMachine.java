package org.refscape.runtime.jvm;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.TracedMachine;
import org.refscape.step.Recorder;

/** One run of a program on the JVM. */
final class JavaMachine extends TracedMachine {
    private final JvmOptions options;
    private final FinalizerThread finalizerThread = new FinalizerThread(this);

    JavaMachine(Recorder recorder, Definitions definitions, JvmOptions options) {
        super(recorder, definitions, new JavaComplaints());
        this.options = options;
    }

    JvmOptions options() {
        return options;
    }

    FinalizerThread finalizerThread() {
        return finalizerThread;
    }

    SoftReferences softReferences() {
        return new SoftReferences(this);
    }

    /** The key is an {@code int}: without one it is 0. */
    @Override
    protected List<Reference> key(Expression.NewObject object) {
        Integer key = object.key();
        return List.of(Reference.strong(Role.ATTRIBUTE, KEY, Atom.of(key == null ? 0 : key)));
    }

    /** {@code equals}: objects of a class that compares by key are equal if their keys are. */
    @Override
    public boolean isSame(Value one, Value other) {
        if (one.equals(other)) {
            return true;
        }
        return one instanceof ObjectId a
                && other instanceof ObjectId b
                && haveSameKey(heap().object(a.index()), heap().object(b.index()));
    }

    private boolean haveSameKey(HeapObject one, HeapObject other) {
        ClassDefinition type = definitions().classNamed(one.type());
        Reference key = one.find(Role.ATTRIBUTE, KEY);
        return type != null
                && type.comparesByKey()
                && one.type().equals(other.type())
                && key != null
                && key.equals(other.find(Role.ATTRIBUTE, KEY));
    }

    @Override
    public void perform(Action action) {
        Deed<JavaMachine> deed = action.match(JavaActions.ALL);
        if (!deed.refusal().isEmpty()) {
            throw new Thrown(-1, "UnsupportedOperationException", deed.refusal());
        }
        deed.on(this);
    }
}
