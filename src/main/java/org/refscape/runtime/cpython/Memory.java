package org.refscape.runtime.cpython;

import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Place;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Recorder;
import org.refscape.step.Step;

/**
 * References and counts: the only place that makes, changes and cuts references.
 *
 * <p>The count of an object in the heap is the number of references to it in the heap. What the interpreter itself holds, an operand or
 * the {@code self} of a running {@code __del__}, is a <em>hold</em>, counted here and not shown. An object dies when both are zero.
 */
final class Memory {
    private final Recorder recorder;
    private final Holds holds = new Holds();

    private final Interpreter python;
    private final Deallocation deallocation;

    Memory(Recorder recorder, Interpreter python) {
        this.recorder = recorder;
        this.python = python;
        deallocation = new Deallocation(python, this);
    }

    Heap heap() {
        return recorder.heap();
    }

    /** The object as it is now; ask again after each change. */
    HeapObject object(int id) {
        return recorder.heap().object(id);
    }

    void record(Step step) {
        recorder.record(step);
    }

    /** The number of steps recorded so far. */
    int steps() {
        return recorder.size();
    }

    Deallocation deallocation() {
        return deallocation;
    }

    /** Makes an object, which the caller holds. What it holds from the start gains a reference. */
    Held bear(Birth birth) {
        boolean frozen = birth.kind() == Kind.FUNCTION && birth.generation() == Place.UNTRACKED;
        if (birth.kind() != Kind.ROOT && !frozen) {
            python.collector().beforeAllocation();
        }
        int id = heap().size();
        record(new Step.Born(id, birth));
        hold(id);
        for (Reference each : birth.references()) {
            gain(each);
        }
        return new Held(this, new ObjectId(id));
    }

    /** A label like that one that no object ever had. The second {@code spare} is {@code spare#2}. */
    String fresh(String label) {
        if (!heap().isTaken(label)) {
            return label;
        }
        int taken = 1;
        while (heap().isTaken(label + "#" + taken * 2)) {
            taken *= 2;
        }
        int free = taken * 2;
        while (free - taken > 1) {
            int middle = (taken + free) >>> 1;
            if (heap().isTaken(label + "#" + middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return label + "#" + free;
    }

    /** The number of references to it, the interpreter's own included: CPython's {@code ob_refcnt}. */
    int total(int id) {
        return object(id).count() + holds.of(id);
    }

    boolean isHeld(int id) {
        return total(id) > 0;
    }

    void hold(int id) {
        holds.change(id, 1);
    }

    /** Lets go of an object without a thought whether it is still needed. */
    void letGo(int id) {
        if (holds.of(id) == 0) {
            throw new IllegalStateException("nobody holds " + object(id));
        }
        holds.change(id, -1);
    }

    /** Lets go of an object; it dies if nobody else holds it. */
    void release(int id) {
        letGo(id);
        if (!isHeld(id)) {
            deallocation.begin(id);
        }
    }

    /** One more reference to whatever the reference leads to, if it is a strong one. */
    void gain(Reference reference) {
        int target = reference.targetIndex();
        if (target >= 0 && reference.strength().keepsAlive()) {
            int count = object(target).count();
            record(new Step.CountChanged(target, count, count + 1));
        }
    }

    /** One reference less; true if that was the last one. */
    boolean loseWithoutDeath(Reference reference) {
        int target = reference.targetIndex();
        if (target < 0 || !reference.strength().keepsAlive()) {
            return false;
        }
        int count = object(target).count();
        record(new Step.CountChanged(target, count, count - 1));
        return !isHeld(target);
    }

    /** One reference less to what a cut reference led to; the object dies if that was the last one. */
    void lose(Reference reference) {
        if (loseWithoutDeath(reference)) {
            deallocation.begin(reference.targetIndex());
        }
    }

    /** The holder gets a reference at that position. */
    void insert(int holder, int index, Reference reference) {
        record(new Step.ReferenceMade(holder, index, reference));
        gain(reference);
    }

    /** The holder gets a reference behind all others. */
    void append(int holder, Reference reference) {
        insert(holder, object(holder).references().size(), reference);
    }

    /** Takes a reference from its holder. It still counts; the caller has to {@link #lose} it. */
    Reference cut(int holder, int index) {
        Reference reference = object(holder).references().get(index);
        record(new Step.ReferenceCut(holder, index, reference));
        return reference;
    }

    /** Takes a reference from its holder and gives it up. */
    void remove(int holder, int index) {
        lose(cut(holder, index));
    }

    /** Puts another value into a place of the holder: the new value is there before the old one is given up. */
    void replace(int holder, int index, Value value) {
        Reference before = object(holder).references().get(index);
        Reference after = before.to(value);
        if (before.equals(after)) {
            return;
        }
        record(new Step.ReferenceChanged(holder, index, before, after));
        gain(after);
        lose(before);
    }

    /** Sets a place of the holder that is found by role and label, or appends it. */
    void set(int holder, Role role, String label, Value value) {
        int index = object(holder).indexOf(role, label);
        if (index < 0) {
            append(holder, Reference.strong(role, label, value));
        } else {
            replace(holder, index, value);
        }
    }

    /** Moves an object to the end of a generation. */
    void moveToEnd(int id, int generation) {
        long next = recorder.nextPosition();
        record(new Step.Moved(id, object(id).place(), new Place(generation, next), next));
        if (generation < 2) {
            lowerRegister(Registers.firstOf(generation), id);
        }
    }

    /** Takes an object out of the collector's lists. */
    void untrack(int id) {
        record(new Step.Moved(id, object(id).place(), Place.NOWHERE, recorder.nextPosition()));
    }

    long nextPosition() {
        return recorder.nextPosition();
    }

    void setRegister(String name, long value) {
        long before = heap().register(name);
        if (before != value) {
            record(new Step.RegisterChanged(name, before, value));
        }
    }

    void lowerRegister(String name, long value) {
        if (value < heap().register(name)) {
            setRegister(name, value);
        }
    }
}
