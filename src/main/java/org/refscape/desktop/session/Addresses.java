package org.refscape.desktop.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.refscape.action.Path;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/**
 * How a program can name the objects of a moment: for each one the shortest path from a global variable, if there is one.
 *
 * <p>Paths lead through strong attributes, list items and dict entries with text keys.
 */
public final class Addresses {
    private final Heap heap;
    private final Map<Integer, Path> paths = new TreeMap<>();

    /** Finds all paths of that moment, breadth first. */
    public Addresses(Heap heap) {
        this.heap = heap;
        ArrayDeque<HeapObject> open = new ArrayDeque<>();
        heap.present().filter(Addresses::isGlobals).forEach(open::add);
        while (!open.isEmpty()) {
            HeapObject holder = open.poll();
            for (int i = 0; i < holder.references().size(); i++) {
                Reference reference = holder.references().get(i);
                int target = reference.targetIndex();
                if (target < 0
                        || paths.containsKey(target)
                        || !reference.strength().keepsAlive()) {
                    continue;
                }
                ofReference(holder.id(), i).ifPresent(path -> {
                    paths.put(target, path);
                    open.add(heap.object(target));
                });
            }
        }
    }

    /** True for the root that holds the program's variables. */
    static boolean isGlobals(HeapObject object) {
        return object.kind() == Kind.ROOT
                && (object.label().equals("globals") || object.label().equals("statics"));
    }

    /** The path to an object, if the program has one. */
    public Optional<Path> of(int object) {
        return Optional.ofNullable(paths.get(object));
    }

    /** The path that names one reference of a holder, if the program can name it. */
    public Optional<Path> ofReference(int holder, int index) {
        HeapObject object = heap.object(holder);
        Reference reference = object.references().get(index);
        if (reference.role() == Role.VARIABLE) {
            return isGlobals(object) ? Optional.of(Path.variable(reference.label())) : Optional.empty();
        }
        return of(holder).flatMap(path -> accessor(object, reference, index).map(path::then));
    }

    private static Optional<Path.Accessor> accessor(HeapObject holder, Reference reference, int index) {
        return switch (reference.role()) {
            case ATTRIBUTE -> Optional.of(new Path.Accessor.Attribute(reference.label()));
            case ITEM ->
                holder.kind() == Kind.LIST || holder.kind() == Kind.TUPLE || holder.kind() == Kind.INSTANCE
                        ? Optional.of(new Path.Accessor.Index(itemsBefore(holder, index)))
                        : Optional.empty();
            case VALUE ->
                index > 0 && holder.references().get(index - 1).role() == Role.KEY
                        ? Optional.empty()
                        : textKey(reference.label());
            default -> Optional.empty();
        };
    }

    private static int itemsBefore(HeapObject holder, int index) {
        List<Reference> before = new ArrayList<>(holder.references().subList(0, index));
        return (int) before.stream().filter(each -> each.role() == Role.ITEM).count();
    }

    private static Optional<Path.Accessor> textKey(String label) {
        boolean plain = !label.contains("\\") && !label.contains("'");
        return plain ? Optional.of(new Path.Accessor.Key(label)) : Optional.empty();
    }
}
