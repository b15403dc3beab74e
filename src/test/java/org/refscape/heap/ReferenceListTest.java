package org.refscape.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceListTest {

    @Test
    void two_forks_that_each_gain_a_reference_do_not_see_the_other_one() {
        ReferenceList before = ReferenceList.copy("first", List.of(to(1), to(2)));
        before.insert(2, to(3));
        ReferenceList one = ReferenceList.copy("one", before);
        ReferenceList other = ReferenceList.copy("other", before);
        one.insert(3, to(4));
        other.insert(3, to(5));
        assertThat(before).containsExactly(to(1), to(2), to(3));
        assertThat(one).containsExactly(to(1), to(2), to(3), to(4));
        assertThat(other).containsExactly(to(1), to(2), to(3), to(5));
    }

    @Test
    void lists_that_share_what_they_can_are_like_lists_that_share_nothing() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<ReferenceList> lists = new ArrayList<>(List.of(ReferenceList.copy(0, List.of())));
            List<List<Reference>> plain = new ArrayList<>(List.of(new ArrayList<>()));
            for (int i = 0; i < 60; i++) {
                // Whoever is copied is never changed again, as in a heap that was forked.
                int from = random.nextInt(lists.size());
                ReferenceList list = ReferenceList.copy(i + 1, lists.get(from));
                List<Reference> twin = new ArrayList<>(plain.get(from));
                for (int change = random.nextInt(5); change > 0; change--) {
                    change(random, list, twin);
                }
                lists.add(list);
                plain.add(twin);
            }
            for (int i = 0; i < lists.size(); i++) {
                assertThat(lists.get(i)).as("seed %d, list %d", seed, i).isEqualTo(plain.get(i));
            }
        }
    }

    private static void change(Random random, ReferenceList list, List<Reference> twin) {
        Reference reference = to(random.nextInt(100));
        int at = random.nextInt(twin.size() + 1);
        if (random.nextBoolean() || twin.isEmpty()) {
            int index = random.nextBoolean() ? twin.size() : at;
            list.insert(index, reference);
            twin.add(index, reference);
        } else if (random.nextBoolean()) {
            list.cut(Math.min(at, twin.size() - 1));
            twin.remove(Math.min(at, twin.size() - 1));
        } else {
            list.replace(Math.min(at, twin.size() - 1), reference);
            twin.set(Math.min(at, twin.size() - 1), reference);
        }
    }

    private static Reference to(int target) {
        return Reference.strong(Role.ITEM, "", new ObjectId(target));
    }
}
