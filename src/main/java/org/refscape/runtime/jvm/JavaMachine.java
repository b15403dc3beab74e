package org.refscape.runtime.jvm;

import org.refscape.action.Action;
import org.refscape.action.Definitions;
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

    @Override
    public void perform(Action action) {
        Deed<JavaMachine> deed = action.match(JavaActions.ALL);
        if (!deed.refusal().isEmpty()) {
            throw new Thrown(-1, "UnsupportedOperationException", deed.refusal());
        }
        deed.on(this);
    }
}
