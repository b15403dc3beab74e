package org.refscape.runtime.program;

import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.step.Recorder;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.ReferentCleared;
import org.refscape.step.Step.ReferentSet;

/** What reference objects point at. A referent is the first reference of its reference object, or there is none. */
public final class Referents {
    private Referents() {}

    /** The referent's id, or -1 if it has been cleared. */
    public static int of(HeapObject reference) {
        List<Reference> all = reference.references();
        return !all.isEmpty() && all.get(0).role() == Role.REFERENT ? all.get(0).targetIndex() : -1;
    }

    /** Makes a reference object point at that referent; it comes last in the referent's list. */
    public static void set(Recorder recorder, int reference, int referent, Strength strength) {
        int position = recorder.heap().object(referent).weakReferences().size();
        recorder.record(new ReferentSet(reference, referent, strength, position));
    }

    /** After this, the reference object has no referent; nothing happens if it had none. */
    public static void clear(Recorder recorder, int reference, ClearCause cause) {
        Heap heap = recorder.heap();
        HeapObject object = heap.object(reference);
        int referent = of(object);
        if (referent >= 0) {
            Strength strength = object.references().get(0).strength();
            int position = heap.object(referent).weakReferences().indexOf(reference);
            recorder.record(new ReferentCleared(reference, referent, strength, position, cause));
        }
    }
}
