package org.refscape.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.LifeState;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** What a sentence needs to know of the heap directly before its step. Nothing of it is known if nobody has said which heap that is. */
final class Circumstances {
    /** In a larger heap nobody looks for the holders of a weak reference only to name them. */
    private static final int LARGE = 50_000;

    /** Nothing is known. */
    static final Circumstances UNKNOWN = new Circumstances(null);

    private final @Nullable Supplier<Heap> source;
    private @Nullable Heap heap;

    Circumstances(@Nullable Supplier<Heap> source) {
        this.source = source;
    }

    /** How the object was; alive, if that is not known. */
    LifeState state(int object) {
        Heap before = heap();
        return before == null || object >= before.size()
                ? LifeState.LIVE
                : before.object(object).state();
    }

    /** True if a collection in progress was looking at the object. */
    boolean isExamined(int object) {
        Heap before = heap();
        Examination examination = before == null ? null : before.examination();
        return examination != null && examination.objects().stream().anyMatch(each -> each == object);
    }

    /** True if the object is known to have held nothing. */
    boolean heldNothing(int object) {
        Heap before = heap();
        return before != null
                && object < before.size()
                && before.object(object).references().stream().allMatch(each -> each.targetIndex() < 0);
    }

    /** What a reference object pointed at, or -1. */
    int referent(int reference) {
        Heap before = heap();
        if (before == null || reference >= before.size()) {
            return -1;
        }
        Reference to = before.object(reference).find(Role.REFERENT, "");
        return to == null ? -1 : to.targetIndex();
    }

    /** True if something is known about that reference object. */
    boolean knows(int reference) {
        Heap before = heap();
        return before != null && reference < before.size();
    }

    /** The places that held the object, as a program writes them; parts that are not shown are no such places. */
    List<String> holders(int object) {
        List<String> places = new ArrayList<>();
        Heap before = heap();
        if (before == null || before.size() > LARGE) {
            return places;
        }
        before.present().filter(holder -> !holder.isInternal()).forEach(holder -> places(holder, object, places));
        return places;
    }

    private static void places(HeapObject holder, int object, List<String> places) {
        List<Reference> references = holder.references();
        for (int i = 0; i < references.size(); i++) {
            Reference one = references.get(i);
            boolean shown =
                    switch (one.role()) {
                        case VARIABLE, ATTRIBUTE, ITEM, KEY, VALUE -> true;
                        case REFERENT, CALLBACK, INTERNAL -> false;
                    };
            if (shown && one.leadsTo(object)) {
                places.add(PlaceName.of(holder, one, i));
            }
        }
    }

    private @Nullable Heap heap() {
        if (heap == null && source != null) {
            heap = source.get();
        }
        return heap;
    }
}
