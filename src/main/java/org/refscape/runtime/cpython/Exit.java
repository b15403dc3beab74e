package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.heap.ObjectId;
import org.refscape.step.Step;

/** The end of the program: first the finalizers that want it, then everything else. */
final class Exit {
    private static final int OLDEST = 2;

    private final Interpreter python;
    private final Memory memory;

    Exit(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code finalize._exitfunc}: the newest first, and those made meanwhile too; afterwards no finalizer calls its function. */
    void runFinalizers() {
        long disabled = memory.heap().register(Registers.DISABLED);
        memory.setRegister(Registers.DISABLED, 1);
        List<Integer> wanted = python.finalizers().wantedAtExit();
        while (!wanted.isEmpty()) {
            int newest = wanted.get(wanted.size() - 1);
            try (Held finalizer = Held.of(memory, new ObjectId(newest))) {
                callFinalizer(finalizer.id());
            }
            wanted = python.finalizers().wantedAtExit();
        }
        memory.setRegister(Registers.SHUT_DOWN, 1);
        memory.setRegister(Registers.DISABLED, disabled);
    }

    private void callFinalizer(int finalizer) {
        try {
            python.finalizers().call(finalizer).close();
        } catch (PythonError error) {
            memory.record(new Step.Ignored("excepthook", error.type(), error.text()));
            error.drop();
        }
    }

    /** {@code Py_Finalize}, as far as the program can see it: finalizers, then one last collection, to which the names are garbage. */
    void leave() {
        memory.record(
                new Step.Noted(-1, "The interpreter exits: first weakref.finalize calls what is still registered."));
        runFinalizers();
        if (memory.heap().register(Registers.DISABLED) == 0) {
            memory.record(new Step.Noted(-1, "Then garbage is collected as usual, while the names are still there."));
            python.collector().collect(OLDEST);
        }
        memory.record(
                new Step.Noted(
                        -1,
                        "Then comes a last collection, to which the program's own names are garbage: variables keep nothing alive now."));
        python.collector().collectEverything();
        memory.setRegister(Registers.EXITED, 1);
    }
}
