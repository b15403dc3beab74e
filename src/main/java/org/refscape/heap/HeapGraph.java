package org.refscape.heap;

import java.util.Arrays;
import java.util.List;

/**
 * The objects that are present in a {@link Heap} at one moment, as an {@link ObjectGraph}: roots and internal parts included, freed ones left
 * out, in order of birth. A copy: it stays as it is when the heap goes on.
 */
public final class HeapGraph implements ObjectGraph {
    private final HeapObjects objects;
    /** The references of object v are those from first[v] up to first[v + 1]. */
    private final int[] first;

    private final int[] targets;
    private final int[] positions;
    private final Reference[] kept;
    /** For each reference the object on whose life it depends, or -1; empty if there is no such reference at all. */
    private int[] keys = {};

    private HeapGraph(Heap heap) {
        objects = HeapObjects.of(heap);
        first = new int[objects.size() + 1];
        for (int v = 0; v < objects.size(); v++) {
            first[v + 1] = first[v] + leadingOn(heap.object(objects.id(v)));
        }
        int references = first[objects.size()];
        targets = new int[references];
        positions = new int[references];
        kept = new Reference[references];
        boolean ephemerons = false;
        for (int v = 0; v < objects.size(); v++) {
            HeapObject object = heap.object(objects.id(v));
            copyReferences(v, object.references());
            ephemerons |= Ephemerons.isTable(object);
        }
        if (ephemerons) {
            keys = keys(heap);
            weakenValuesWithoutKey();
        }
    }

    private int[] keys(Heap heap) {
        int[] found = new int[targets.length];
        for (int v = 0; v < objects.size(); v++) {
            HeapObject object = heap.object(objects.id(v));
            for (int i = first[v]; i < first[v + 1]; i++) {
                int position = Ephemerons.keyPosition(object, positions[i]);
                found[i] = position < 0
                        ? -1
                        : objects.index(object.references().get(position).targetIndex());
            }
        }
        return found;
    }

    private void weakenValuesWithoutKey() {
        boolean[] reached = Ephemerons.reached(this);
        for (int i = 0; i < targets.length; i++) {
            if (keys[i] >= 0 && !reached[keys[i]]) {
                kept[i] = new Reference(kept[i].role(), kept[i].label(), kept[i].target(), Strength.WEAK);
            }
        }
    }

    /** The present objects of that heap. */
    public static HeapGraph of(Heap heap) {
        return new HeapGraph(heap);
    }

    /** How many of its references lead to a present object. */
    private int leadingOn(HeapObject object) {
        int leading = 0;
        for (Reference each : object.references()) {
            if (objects.index(each.targetIndex()) >= 0) {
                leading++;
            }
        }
        return leading;
    }

    private void copyReferences(int v, List<Reference> references) {
        int next = first[v];
        for (int i = 0; i < references.size(); i++) {
            Reference each = references.get(i);
            int target = objects.index(each.targetIndex());
            if (target >= 0) {
                targets[next] = target;
                positions[next] = i;
                kept[next] = each;
                next++;
            }
        }
    }

    /** The id, in the heap, of the object with that number. */
    public int id(int object) {
        return objects.id(object);
    }

    /** The number of the object with that id, or -1 if it is not present. */
    public int index(int id) {
        return objects.index(id);
    }

    /** Where the reference stands in its holder's own list, which counts atoms too. */
    public int position(int object, int reference) {
        return positions[first[object] + reference];
    }

    /** The number of the reference that stands at that position of its holder's own list, or -1 if an atom stands there. */
    public int referenceAt(int object, int position) {
        int found = Arrays.binarySearch(positions, first[object], first[object + 1], position);
        return found < 0 ? -1 : found - first[object];
    }

    @Override
    public int size() {
        return objects.size();
    }

    @Override
    public boolean isRoot(int object) {
        return kind(object) == Kind.ROOT;
    }

    @Override
    public boolean isInternal(int object) {
        return objects.isInternal(object);
    }

    @Override
    public Kind kind(int object) {
        return objects.kind(object);
    }

    @Override
    public String name(int object) {
        return objects.name(object);
    }

    @Override
    public String type(int object) {
        return objects.type(object);
    }

    @Override
    public long bytes(int object) {
        return objects.bytes(object);
    }

    @Override
    public int degree(int object) {
        return first[object + 1] - first[object];
    }

    @Override
    public int target(int object, int reference) {
        return targets[first[object] + reference];
    }

    @Override
    public Strength strength(int object, int reference) {
        return kept[first[object] + reference].strength();
    }

    @Override
    public int keyOf(int object, int reference) {
        return keys.length == 0 ? -1 : keys[first[object] + reference];
    }

    @Override
    public Role role(int object, int reference) {
        return kept[first[object] + reference].role();
    }

    @Override
    public String label(int object, int reference) {
        return kept[first[object] + reference].label();
    }
}
