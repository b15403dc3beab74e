package org.refscape.runtime.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.Place;
import org.refscape.step.Recorder;
import org.refscape.step.Step.Survived;

/**
 * Young and old. New objects are young; a full collection makes every survivor old, and a young one leaves survivors young
 * (promotion by age, after up to 15 young collections, is not imitated).
 */
final class Generations {
    static final int OLD = 1;

    private final Recorder recorder;
    private final boolean young;
    private final Ids candidates;

    /** For a collection of the young objects only, or of all. */
    Generations(Recorder recorder, boolean young) {
        this.recorder = recorder;
        this.young = young;
        Heap heap = recorder.heap();
        candidates = Ids.of(heap.present()
                .filter(each -> each.kind() != Kind.ROOT && !(young && isOld(each)))
                .mapToInt(HeapObject::id)
                .toArray());
    }

    /** What may go. */
    Ids candidates() {
        return candidates;
    }

    /** What stays whatever happens, and holds what it refers to: the roots, and in a young collection every old object. */
    IntStream roots() {
        return recorder.heap()
                .present()
                .filter(each -> each.kind() == Kind.ROOT || (young && isOld(each)))
                .mapToInt(HeapObject::id);
    }

    String title() {
        return young
                ? "A young collection looks at the young objects; every old object counts as a root"
                : "A full collection looks at every object";
    }

    /** After this, the survivors of a full collection are old. */
    void age(IntPredicate survives) {
        if (young) {
            return;
        }
        Heap heap = recorder.heap();
        int[] promoted = candidates.stream()
                .filter(id -> survives.test(id) && !isOld(heap.object(id)))
                .toArray();
        if (promoted.length > 0) {
            List<Place> from = new ArrayList<>();
            for (int id : promoted) {
                from.add(heap.object(id).place());
            }
            recorder.record(new Survived(Ids.of(promoted), from, OLD, recorder.nextPosition()));
        }
    }

    private static boolean isOld(HeapObject object) {
        return object.place().generation() == OLD;
    }
}
