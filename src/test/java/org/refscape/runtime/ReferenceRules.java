package org.refscape.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** What is true of every heap between two actions, in every runtime. */
public final class ReferenceRules {
    private ReferenceRules() {}

    public static void check(Heap heap) {
        int[] strong = new int[heap.size()];
        List<List<Integer>> weak = new ArrayList<>();
        for (int id = 0; id < heap.size(); id++) {
            weak.add(new ArrayList<>());
        }
        heap.present().forEach(holder -> {
            for (Reference reference : holder.references()) {
                int target = reference.targetIndex();
                if (target >= 0) {
                    assertThat(heap.object(target).isFreed())
                            .as("%s refers to %s", holder.label(), heap.object(target))
                            .isFalse();
                    strong[target] += reference.strength() == Strength.STRONG ? 1 : 0;
                    if (reference.role() == Role.REFERENT) {
                        weak.get(target).add(holder.id());
                    }
                }
            }
        });
        heap.present().forEach(object -> check(object, strong[object.id()], weak.get(object.id())));
    }

    private static void check(HeapObject object, int strong, List<Integer> weak) {
        assertThat(object.weakReferences())
                .as("who points at %s", object.label())
                .containsExactlyInAnyOrderElementsOf(weak);
        if (object.count() != HeapObject.UNCOUNTED) {
            assertThat(object.count()).as("count of %s", object.label()).isEqualTo(strong);
        }
    }
}
