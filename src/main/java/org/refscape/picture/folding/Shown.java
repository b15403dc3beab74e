package org.refscape.picture.folding;

import java.util.BitSet;
import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/**
 * Which objects get a card. Not roots, not internal parts, and not reference objects that only stand in fields: those are drawn
 * as the dashed line that they mean.
 */
final class Shown {

    private final Heap heap;
    private final BitSet shown = new BitSet();
    private final BitSet folded = new BitSet();

    Shown(Heap heap, boolean referenceObjects) {
        this.heap = heap;
        BitSet handled = handled(heap);
        heap.present().forEach(object -> {
            boolean candidate = object.kind() != Kind.ROOT && !object.isInternal();
            if (object.kind().isReferenceObject() && (object.isInternal() || !referenceObjects)) {
                boolean fold = object.isInternal() || !handled.get(object.id());
                folded.set(object.id(), fold);
                candidate &= !fold;
            }
            shown.set(object.id(), candidate);
        });
    }

    /** Objects that someone handles as objects rather than looking through them: keys, and what waits in a queue. */
    private static BitSet handled(Heap heap) {
        BitSet handled = new BitSet();
        heap.present().forEach(holder -> {
            for (Reference reference : holder.references()) {
                boolean waits = holder.kind() == Kind.SERVICE && reference.role() == Role.ITEM;
                if (reference.targetIndex() >= 0 && (waits || (reference.role() == Role.KEY && !holder.isInternal()))) {
                    handled.set(reference.targetIndex());
                }
            }
        });
        return handled;
    }

    boolean isShown(int object) {
        return object >= 0 && shown.get(object);
    }

    /** True for a reference object that is drawn as a line from whoever holds it. */
    boolean isFolded(int object) {
        return object >= 0 && folded.get(object);
    }

    List<HeapObject> objects() {
        return shown.stream().mapToObj(heap::object).toList();
    }

    Heap heap() {
        return heap;
    }
}
