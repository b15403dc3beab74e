package org.refscape.scene.translation;

import java.util.List;
import java.util.Optional;
import org.refscape.action.Path;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** Where the paths of a program lead in a heap of any runtime. Reference objects on the way are looked through, as weak fields are. */
final class Whereabouts {
    private Whereabouts() {}

    /** The object at that path, if there is one. */
    static Optional<HeapObject> object(Heap heap, Path path) {
        Optional<HeapObject> here = variable(heap, path.name()).flatMap(reference -> target(heap, reference));
        return object(heap, here, path.accessors());
    }

    /** What the variable of that name refers to, if there is one. */
    static Optional<Reference> variable(Heap heap, String name) {
        return heap.present()
                .filter(Whereabouts::holdsVariables)
                .flatMap(root -> Optional.ofNullable(root.find(Role.VARIABLE, name)).stream())
                .findFirst();
    }

    /** The object that a reference object leads to; empty if it leads nowhere, or if it is none. */
    static Optional<HeapObject> referent(Heap heap, HeapObject reference) {
        boolean leads =
                reference.kind().isReferenceObject() && !reference.references().isEmpty();
        return leads ? target(heap, reference.references().get(0)) : Optional.empty();
    }

    /** The object that those accessors lead to from there. */
    static Optional<HeapObject> object(Heap heap, Optional<HeapObject> from, List<Path.Accessor> accessors) {
        Optional<HeapObject> here = from;
        for (Path.Accessor accessor : accessors) {
            here = here.map(each -> looked(heap, each))
                    .flatMap(holder -> place(holder, accessor))
                    .flatMap(reference -> target(heap, reference));
        }
        return here;
    }

    private static boolean holdsVariables(HeapObject object) {
        return object.kind() == Kind.ROOT
                && (object.label().equals("globals") || object.label().equals("statics"));
    }

    private static HeapObject looked(Heap heap, HeapObject object) {
        return referent(heap, object).orElse(object);
    }

    private static Optional<HeapObject> target(Heap heap, Reference reference) {
        int id = reference.targetIndex();
        return id < 0 ? Optional.empty() : Optional.of(heap.object(id));
    }

    private static Optional<Reference> place(HeapObject holder, Path.Accessor accessor) {
        return accessor.match(new Path.Accessor.Cases<>() {
            @Override
            public Optional<Reference> attribute(Path.Accessor.Attribute attribute) {
                return Optional.ofNullable(holder.find(Role.ATTRIBUTE, attribute.name()));
            }

            @Override
            public Optional<Reference> index(Path.Accessor.Index index) {
                List<Reference> items = holder.references().stream()
                        .filter(each -> each.role() == Role.ITEM)
                        .toList();
                return index.index() < items.size() ? Optional.of(items.get(index.index())) : Optional.empty();
            }

            @Override
            public Optional<Reference> key(Path.Accessor.Key key) {
                return Optional.ofNullable(holder.find(Role.VALUE, key.text()));
            }
        });
    }
}
