package org.refscape.runtime.program;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /**
     * What that place holds; nothing if it is an empty place of an object. What lies on the way must be there, and a variable if the
     * language minds.
     */
    public Value read(Path path) {
        return path.isVariable() ? variable(path) : in(slot(path, Use.Sort.READ));
    }

    /** After this, everything on the way to that place could be read; it may be that there is no such place all the same. */
    public void approach(@Nullable Path path) {
        if (path != null && !path.isVariable()) {
            read(path.holder());
        }
    }

    /** The object at that place, which must be there. */
    public HeapObject object(Path path) {
        if (read(path) instanceof ObjectId id) {
            return heap.object(id.index());
        }
        throw complaints.nothingAt(path);
    }

    /** The object at that place, which must be there to be used. */
    private HeapObject object(Path path, Use use) {
        if (read(path) instanceof ObjectId id) {
            return heap.object(id.index());
        }
        throw complaints.nothingAt(path, use);
    }

    /** The object at that place, which must be of one of those kinds to be used. */
    public HeapObject object(Path path, String needed, Use use, Kind... kinds) {
        HeapObject object = object(path, use);
        if (!List.of(kinds).contains(object.kind())) {
            throw complaints.wrongObject(object, path, needed, use);
        }
        return object;
    }

    /** The object at that place, which must be of one of those kinds. */
    public HeapObject object(Path path, String needed, Kind... kinds) {
        HeapObject object = object(path);
        if (!List.of(kinds).contains(object.kind())) {
            throw complaints.wrongObject(object, needed);
        }
        return object;
    }

    /** The place itself, to be filled. */
    public Slot slot(Path path) {
        return slot(path, Use.Sort.STORE);
    }

    /** The place itself, to be used in that way. */
    public Slot slot(Path path, Use.Sort sort) {
        if (path.isVariable()) {
            return new Slot(
                    globals, Role.VARIABLE, path.name(), heap.object(globals).indexOf(Role.VARIABLE, path.name()));
        }
        Use use = complaints.use(path.last(), sort);
        return path.last().match(new SlotOf(object(path.holder(), use), path, use, complaints));
    }

    /** The place of that holder which an accessor of the path names. */
    public static Slot in(HeapObject holder, Path path, Accessor accessor, Complaints complaints) {
        return accessor.match(new SlotOf(holder, path, complaints.use(accessor, Use.Sort.STORE), complaints));
    }

    private Value variable(Path path) {
        Integer local = locals.get(path.name());
        if (local != null) {
            return new ObjectId(local);
        }
        Slot slot = slot(path);
        Thrown complaint = slot.isEmpty() ? complaints.unassigned(path) : null;
        if (complaint != null) {
            throw complaint;
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
        private final Use use;
        private final Complaints complaints;

        SlotOf(HeapObject holder, Path path, Use use, Complaints complaints) {
            this.holder = holder;
            this.path = path;
            this.use = use;
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
            if (accessor.index() < holder.references().size()) {
                return new Slot(holder.id(), Role.ITEM, "", accessor.index());
            }
            Thrown complaint = complaints.noSuchItem(holder, path, accessor.index());
            if (complaint != null) {
                throw complaint;
            }
            return new Slot(holder.id(), Role.ITEM, String.valueOf(accessor.index()), -1);
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
                throw complaints.noSuchPlace(holder, path, use);
            }
        }
    }
}
