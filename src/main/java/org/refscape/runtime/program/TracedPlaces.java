package org.refscape.runtime.program;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Recorder;
import org.refscape.step.Step.ReferenceChanged;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferenceMade;

/** Storing into places, in runtimes that do not count: nothing dies of it. */
public final class TracedPlaces {
    private static final int MOST_HOLES = 1_000;

    private final Recorder recorder;

    public TracedPlaces(Recorder recorder) {
        this.recorder = recorder;
    }

    /** After this, the place holds the value. */
    public void store(Slot slot, Value value) {
        HeapObject holder = heap().object(slot.holder());
        if (slot.isEmpty()) {
            if (slot.role() == Role.ITEM) {
                lengthen(holder.id(), Integer.parseInt(slot.label()));
                add(holder.id(), Reference.strong(Role.ITEM, "", value));
            } else {
                add(holder.id(), Reference.strong(slot.role(), slot.label(), value));
            }
        } else {
            Reference old = holder.references().get(slot.index());
            recorder.record(new ReferenceChanged(holder.id(), slot.index(), old, old.to(value)));
        }
    }

    /** Between the end of a list and an index beyond it lies nothing. */
    private void lengthen(int list, int size) {
        int old = heap().object(list).references().size();
        if (size - old > MOST_HOLES) {
            throw new Thrown(list, "RangeError", "an array with so many holes is not imitated");
        }
        for (int i = old; i < size; i++) {
            add(list, Reference.strong(Role.ITEM, "", Atom.NONE));
        }
    }

    /** After this, the place does not exist; emptying an empty place changes nothing. */
    public void empty(Slot slot) {
        if (!slot.isEmpty()) {
            cut(slot.holder(), slot.index());
        }
    }

    /** Stores a result where an action wants it; nothing empties the place. */
    public void storeResult(Places places, @Nullable Path to, Value value) {
        if (to == null) {
            return;
        }
        Slot slot = places.slot(to);
        if (value.equals(Atom.NONE)) {
            empty(slot);
        } else {
            store(slot, value);
        }
    }

    /** Adds a reference behind those the holder has. */
    public void add(int holder, Reference reference) {
        recorder.record(
                new ReferenceMade(holder, heap().object(holder).references().size(), reference));
    }

    /** Removes the reference at that index. */
    public void cut(int holder, int index) {
        recorder.record(new ReferenceCut(
                holder, index, heap().object(holder).references().get(index)));
    }

    private Heap heap() {
        return recorder.heap();
    }
}
