package org.refscape.runtime.jvm;

import org.refscape.action.Control;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Slot;
import org.refscape.runtime.program.Table;
import org.refscape.runtime.program.Thrown;

/**
 * Threads and {@code ThreadLocal}. A live thread is a root; it owns a table whose keys, the ThreadLocal objects, are weak and whose values
 * are strong. Stale entries stay as long as the thread lives: when another ThreadLocal's use happens to clean them is a matter
 * of hash codes, and is not imitated.
 */
final class Threads implements Control.Cases<Deed<JavaMachine>> {
    static final String TYPE = "Thread";
    private static final String LOCAL = "ThreadLocal";
    private static final int THREAD_BYTES = 400;
    private static final int LOCAL_BYTES = 16;

    @Override
    public Deed<JavaMachine> startThread(Control.StartThread action) {
        return Deed.of(machine -> {
            ObjectId thread = machine.bear(Birth.traced(action.label(), Kind.SERVICE, TYPE, THREAD_BYTES));
            machine.storing().store(slot(machine, action.label()), thread);
        });
    }

    /** The thread ends: nobody holds it and its table any more, and the next collection takes them. */
    @Override
    public Deed<JavaMachine> endThread(Control.EndThread action) {
        return Deed.of(machine -> {
            thread(machine, action.thread());
            machine.storing().empty(slot(machine, action.thread()));
        });
    }

    @Override
    public Deed<JavaMachine> makeThreadLocal(Control.MakeThreadLocal action) {
        return Deed.of(
                machine -> machine.make(action.to(), Birth.traced(action.label(), Kind.SERVICE, LOCAL, LOCAL_BYTES)));
    }

    @Override
    public Deed<JavaMachine> setThreadLocal(Control.SetThreadLocal action) {
        return Deed.of(machine -> {
            HeapObject local = machine.places().object(action.local(), "a ThreadLocal", Kind.SERVICE);
            Value value = machine.value(action.value());
            table(machine, action.thread()).put(local.ref(), value);
        });
    }

    @Override
    public Deed<JavaMachine> removeThreadLocal(Control.RemoveThreadLocal action) {
        return Deed.of(machine -> {
            HeapObject local = machine.places().object(action.local(), "a ThreadLocal", Kind.SERVICE);
            table(machine, action.thread()).remove(local.ref());
        });
    }

    @Override
    public Deed<JavaMachine> callFunction(Control.CallFunction action) {
        return Deed.refused("Calls of functions are imitated for CPython only.");
    }

    @Override
    public Deed<JavaMachine> raise(Control.Raise action) {
        return Deed.of(machine -> {
            throw new Thrown(-1, "IllegalStateException", action.message());
        });
    }

    @Override
    public Deed<JavaMachine> logState(Control.LogState action) {
        return Deed.of(machine -> {});
    }

    private static Table table(JavaMachine machine, String thread) {
        return new Table(machine.recorder(), thread(machine, thread), Strength.WEAK);
    }

    private static int thread(JavaMachine machine, String label) {
        Reference found = machine.heap().object(Jvm.THREADS).find(Role.VARIABLE, label);
        if (found == null) {
            throw new Thrown(-1, "IllegalThreadStateException", "there is no live thread " + label);
        }
        return found.targetIndex();
    }

    private static Slot slot(JavaMachine machine, String label) {
        int index = machine.heap().object(Jvm.THREADS).indexOf(Role.VARIABLE, label);
        return new Slot(Jvm.THREADS, Role.VARIABLE, label, index);
    }
}
