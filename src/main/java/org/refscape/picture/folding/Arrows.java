package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Mark;
import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.picture.Port;

/** Collects the arrows of a picture and gives them their ids. */
final class Arrows {

    private final Heap heap;
    private final Recent recent;
    private final Names names = new Names();
    private final List<Arrow> all = new ArrayList<>();

    Arrows(Heap heap, Recent recent) {
        this.heap = heap;
        this.recent = recent;
    }

    void add(HeapObject holder, Port from, String place, String label, Content line) {
        Strength strength = line.strength() == null ? Strength.STRONG : line.strength();
        String target = line.target() < 0 ? null : Names.card(heap.object(line.target()));
        boolean cleared = line.condition() == Arrow.Condition.CLEARED;
        String id = names.arrow(from.holder(), place, target == null || cleared ? "nothing" : target);
        all.add(new Arrow(
                id, from, target, strength, line.callback(), line.condition(), label, isInWave(holder, line)));
    }

    /** A marking passes along a strong reference to what it has just reached. */
    private boolean isInWave(HeapObject holder, Content line) {
        return line.strength() == Strength.STRONG && recent.isJustReached(line.target()) && !isSuspect(holder);
    }

    private boolean isSuspect(HeapObject holder) {
        Examination examination = heap.examination();
        if (examination == null) {
            return false;
        }
        for (int i = 0; i < examination.objects().size(); i++) {
            if (examination.objects().get(i) == holder.id()) {
                return examination.marks().get(i) != Mark.REACHED;
            }
        }
        return false;
    }

    List<Arrow> all() {
        return List.copyOf(all);
    }
}
