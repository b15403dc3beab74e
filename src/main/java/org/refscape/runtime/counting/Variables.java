package org.refscape.runtime.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Places;
import org.refscape.runtime.program.Referents;
import org.refscape.runtime.program.Slot;
import org.refscape.step.Step.ReferenceChanged;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferenceMade;

/**
 * Variables and fields. A weak or unowned one holds a small reference object of its own (Swift's side table for the weak ones), which is no
 * object of the program; reading looks through it.
 */
final class Variables {
    static final String WEAK = "weak";
    static final String UNOWNED = "unowned";
    private static final int REFERENCE_BYTES = 16;

    private final CountingMachine machine;

    Variables(CountingMachine machine) {
        this.machine = machine;
    }

    /** The object at that path, which must be there. */
    HeapObject object(Path path) {
        if (read(path) instanceof ObjectId object) {
            return machine.heap().object(object.index());
        }
        throw machine.fatal().nothingAt(path);
    }

    /** What an assignment takes from that path: a field may be nil, a variable must exist. */
    Value value(Path path) {
        boolean exists = !path.isVariable()
                || machine.locals().containsKey(path.name())
                || !slot(path).isEmpty();
        if (!exists) {
            throw machine.fatal().nothingAt(path);
        }
        return read(path);
    }

    /** What a path gives, as with forced unwrapping, {@code a!.b!.c}: the last part may be nil, nothing before it. */
    Value read(Path path) {
        Integer local = machine.locals().get(path.name());
        Value value = local != null
                ? new ObjectId(local)
                : through(machine.heap().object(Counting.GLOBALS).find(Role.VARIABLE, path.name()));
        Path unwrapped = Path.variable(path.name());
        for (Accessor accessor : path.accessors()) {
            if (!(value instanceof ObjectId object)) {
                throw machine.fatal().nothingAt(unwrapped);
            }
            unwrapped = unwrapped.then(accessor);
            HeapObject holder = machine.heap().object(object.index());
            Slot slot = Places.in(holder, path, accessor, machine.fatal());
            value = through(slot.isEmpty() ? null : holder.references().get(slot.index()));
        }
        return value;
    }

    /** What a reference gives to its reader: weak ones nil once the object is dying, unowned ones stop the program then. */
    private Value through(@Nullable Reference reference) {
        if (reference == null) {
            return Atom.NONE;
        }
        if (!(reference.target() instanceof ObjectId id)) {
            return reference.target();
        }
        HeapObject target = machine.heap().object(id.index());
        if (target.kind() != Kind.REFERENCE) {
            return id;
        }
        int referent = Referents.of(target);
        if (referent < 0) {
            return Atom.NONE;
        }
        if (target.type().equals(UNOWNED) && machine.destruction().hasBegun(referent)) {
            throw machine.fatal().unownedRead(machine.heap().object(referent));
        }
        return new ObjectId(referent);
    }

    /** The place that a path names; its holder must be there. */
    Slot slot(Path path) {
        if (path.isVariable()) {
            int index = machine.heap().object(Counting.GLOBALS).indexOf(Role.VARIABLE, path.name());
            return new Slot(Counting.GLOBALS, Role.VARIABLE, path.name(), index);
        }
        return Places.in(object(path.holder()), path, path.last(), machine.fatal());
    }

    /** After this, the place holds the value with that strength; what it held before is released last. */
    void store(Slot slot, Value value, Strength strength) {
        Value stored = value;
        if (value instanceof ObjectId object && strength != Strength.STRONG) {
            stored = referenceTo(object, strength);
        }
        Reference old = put(slot, Reference.strong(slot.role(), slot.label(), stored));
        if (stored instanceof ObjectId object && strength == Strength.STRONG) {
            machine.retain(object.index());
        }
        if (old != null) {
            machine.destruction().release(old);
        }
    }

    /** After this, a field is nil, and any other place does not exist; what it held is released. */
    void empty(Slot slot) {
        if (slot.role() == Role.ATTRIBUTE) {
            store(slot, Atom.NONE, Strength.STRONG);
        } else if (!slot.isEmpty()) {
            cut(slot.holder(), slot.index());
        }
    }

    /** After this, the holder has one reference less, and what it held is released. */
    void cut(int holder, int index) {
        Reference old = references(holder).get(index);
        machine.recorder().record(new ReferenceCut(holder, index, old));
        machine.destruction().release(old);
    }

    private @Nullable Reference put(Slot slot, Reference now) {
        List<Reference> all = references(slot.holder());
        if (slot.isEmpty()) {
            machine.recorder().record(new ReferenceMade(slot.holder(), all.size(), now));
            return null;
        }
        Reference old = all.get(slot.index());
        if (!old.equals(now)) {
            machine.recorder().record(new ReferenceChanged(slot.holder(), slot.index(), old, now));
        }
        return old;
    }

    private ObjectId referenceTo(ObjectId target, Strength strength) {
        String type = strength == Strength.UNOWNED ? UNOWNED : WEAK;
        String label = "%s %s #%d"
                .formatted(
                        type,
                        machine.heap().object(target.index()).label(),
                        machine.heap().size());
        ObjectId reference = machine.bear(
                Birth.traced(label, Kind.REFERENCE, type, REFERENCE_BYTES).untracked());
        Referents.set(machine.recorder(), reference.index(), target.index(), strength);
        return reference;
    }

    private List<Reference> references(int holder) {
        return machine.heap().object(holder).references();
    }
}
