package org.refscape.runtime.program;

import java.util.List;
import java.util.Map;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * Where the paths of a program lead. Locals come before global variables.
 *
 * @param heap the heap, as it changes
 * @param globals the root that holds the global variables
 * @param locals the names that only the running body knows
 * @param complaints the language's exceptions
 */
public record Places(Heap heap, int globals, Map<String, Integer> locals, Complaints complaints) {

    /** What that place holds; nothing if it is an empty place of an object. What lies on the way, and a variable, must be there. */
    public Value read(Path path) {
        return path.isVariable() ? variable(path) : in(slot(path));
    }

    /** The object at that place, which must be there. */
    public HeapObject object(Path path) {
        if (read(path) instanceof ObjectId id) {
            return heap.object(id.index());
        }
        throw complaints.nothingAt(path);
    }

    /** The object at that place, which must be of one of those kinds. */
    public HeapObject object(Path path, String needed, Kind... kinds) {
        HeapObject object = object(path);
        if (!List.of(kinds).contains(object.kind())) {
            throw complaints.wrongObject(object, needed);
        }
        return object;
    }

    /** The place itself, to be filled or emptied. */
    public Slot slot(Path path) {
        if (path.isVariable()) {
            return new Slot(
                    globals, Role.VARIABLE, path.name(), heap.object(globals).indexOf(Role.VARIABLE, path.name()));
        }
        return in(object(path.holder()), path, path.last(), complaints);
    }

    /** The place of that holder which an accessor of the path names. */
    public static Slot in(HeapObject holder, Path path, Accessor accessor, Complaints complaints) {
        return accessor.match(new SlotOf(holder, path, complaints));
    }

    private Value variable(Path path) {
        Integer local = locals.get(path.name());
        if (local != null) {
            return new ObjectId(local);
        }
        Slot slot = slot(path);
        if (slot.isEmpty()) {
            throw complaints.nothingAt(path);
        }
        return in(slot);
    }

    private Value in(Slot slot) {
        return slot.isEmpty()
                ? Atom.NONE
                : heap.object(slot.holder()).references().get(slot.index()).target();
    }

    /** The place of a holder that an accessor names. */
    private static final class SlotOf implements Accessor.Cases<Slot> {
        private final HeapObject holder;
        private final Path path;
        private final Complaints complaints;

        SlotOf(HeapObject holder, Path path, Complaints complaints) {
            this.holder = holder;
            this.path = path;
            this.complaints = complaints;
        }

        @Override
        public Slot attribute(Accessor.Attribute accessor) {
            need(holder.kind() == Kind.INSTANCE);
            return named(Role.ATTRIBUTE, accessor.name());
        }

        @Override
        public Slot index(Accessor.Index accessor) {
            need(holder.kind() == Kind.LIST || holder.kind() == Kind.TUPLE);
            need(accessor.index() < holder.references().size());
            return new Slot(holder.id(), Role.ITEM, "", accessor.index());
        }

        @Override
        public Slot key(Accessor.Key accessor) {
            need(holder.kind() == Kind.DICT);
            return named(Role.VALUE, accessor.text());
        }

        private Slot named(Role role, String label) {
            List<Reference> all = holder.references();
            for (int i = 0; i < all.size(); i++) {
                Reference one = all.get(i);
                boolean hasKeyObject =
                        role == Role.VALUE && i > 0 && all.get(i - 1).role() == Role.KEY;
                if (one.role() == role && one.label().equals(label) && !hasKeyObject) {
                    return new Slot(holder.id(), role, label, i);
                }
            }
            return new Slot(holder.id(), role, label, -1);
        }

        private void need(boolean condition) {
            if (!condition) {
                throw complaints.noSuchPlace(holder, path);
            }
        }
    }
}
