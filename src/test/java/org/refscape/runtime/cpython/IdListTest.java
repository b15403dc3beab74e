package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdListTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_does_what_a_linked_set_does(long seed) {
        Random chance = new Random(seed);
        List<Integer> ids = new ArrayList<>(
                IntStream.range(20, 60).filter(i -> i % 3 > 0).boxed().toList());
        Collections.shuffle(ids, chance);
        Set<Integer> set = new LinkedHashSet<>(ids);
        IdList list = new IdList();
        list.fill(ids.stream().mapToInt(each -> each).toArray());

        while (!set.isEmpty()) {
            assertThat(list.now().stream().toArray())
                    .containsExactly(set.stream().mapToInt(each -> each).toArray());
            assertThat(list.first()).isEqualTo(set.iterator().next());
            int id = chance.nextInt(80);
            assertThat(list.contains(id)).isEqualTo(set.contains(id));
            assertThat(list.remove(id)).isEqualTo(set.remove(id));
            assertThat(list.size()).isEqualTo(set.size());
        }
        assertThat(list.isEmpty()).isTrue();
    }

    @Test
    void an_empty_list_contains_nothing() {
        IdList list = new IdList();
        list.fill(new int[0]);
        assertThat(list.contains(0)).isFalse();
        list.fill(new int[] {3});
        list.clear();
        assertThat(list.contains(3)).isFalse();
        assertThat(list.remove(3)).isFalse();
    }
}
