package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Step.ClearCause;

/**
 * {@code handle_weakrefs}: afterwards no weak reference leads to the garbage any more, and each reference outside the garbage that had a
 * callback has called back. References that are garbage themselves never do.
 */
final class WeakReferenceHandling {
    private final Interpreter python;
    private final Memory memory;
    private final IdList garbage;

    WeakReferenceHandling(Interpreter python, IdList garbage) {
        this.python = python;
        memory = python.memory();
        this.garbage = garbage;
    }

    /** The result is the number of references that died by their callbacks. */
    int handle(int older) {
        List<Integer> queue = new ArrayList<>();
        garbage.now().stream().forEach(id -> {
            if (memory.object(id).kind().isReferenceObject()) {
                python.weakReferences().clear(id, ClearCause.REFERENCE_IS_GARBAGE);
            }
            clearAllTo(id, queue);
        });
        int died = 0;
        for (int reference : queue) {
            died += callBack(reference, older) ? 0 : 1;
        }
        return died;
    }

    private void clearAllTo(int id, List<Integer> queue) {
        while (!memory.object(id).weakReferences().isEmpty()) {
            int reference = memory.object(id).weakReferences().get(0);
            boolean isGarbage = garbage.contains(reference);
            python.weakReferences()
                    .clear(reference, isGarbage ? ClearCause.REFERENCE_IS_GARBAGE : ClearCause.REFERENT_DIED);
            if (!isGarbage && memory.object(reference).find(Role.CALLBACK, "") != null) {
                memory.hold(reference);
                queue.add(reference);
            }
        }
    }

    /** Calls back; the callback stays attached. A reference that survives moves to the end of the older generation. */
    private boolean callBack(int reference, int older) {
        HeapObject object = memory.object(reference);
        Reference callback = object.find(Role.CALLBACK, "");
        if (callback != null) {
            python.calls().callback(callback.targetIndex(), reference);
        }
        memory.release(reference);
        boolean alive = !memory.object(reference).isFreed();
        if (alive) {
            memory.moveToEnd(reference, older);
        }
        return alive;
    }
}
