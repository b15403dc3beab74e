package org.refscape.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.analysis.Reachability;
import org.refscape.heap.HeapGraph;
import org.refscape.runtime.Play;
import org.refscape.runtime.ReferenceRules;

/** The toy, sentence by sentence; a real runtime is tested the same way, and against recordings besides. */
class TwoSpacesTest {

    @Test
    void a_dropped_object_stays_until_the_collector_runs() {
        Play play = play().make("a").delete("a");
        assertThat(play.alive()).containsExactly("A");
        assertThat(play.gc().died()).containsExactly("A");
    }

    @Test
    void a_cycle_that_no_variable_leads_to_is_left_behind() {
        Play play = play().make("a", "b", "c")
                .bind("a.next", "b")
                .bind("b.next", "a")
                .bind("c.next", "a")
                .delete("a", "b");
        assertThat(play.gc().died()).isEmpty();
        assertThat(play.delete("c").gc().died()).containsExactly("A", "B", "C");
    }

    @Test
    void a_weak_reference_is_refused_with_a_way_out() {
        Weak weak = new Weak.MakeReference(Path.of("w"), Weak.Variety.WEAK, Expression.at("a"), null, null, "W");
        assertThat(new TwoSpaces().refusal(weak)).isEqualTo("The toy has no weak references; store the object itself.");
    }

    @Test
    void a_path_to_nothing_is_an_exception_of_the_program() {
        assertThat(play().make("a").bind("b", "a.next.next").answer()).isEqualTo("NothingThere: a.next holds nothing");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_left_is_what_an_analysis_finds_reachable(long seed) {
        Random chance = new Random(seed);
        Play play = play();
        for (int i = 0; i < 12; i++) {
            play.make("v" + i);
        }
        for (int i = 0; i < 20; i++) {
            play.bind("v" + chance.nextInt(12) + ".f" + chance.nextInt(3), "v" + chance.nextInt(12));
        }
        for (int i = 0; i < 12; i += 1 + chance.nextInt(2)) {
            play.delete("v" + i);
        }
        HeapGraph before = HeapGraph.of(play.heap());
        Reachability reachable = Reachability.strong(before);
        List<String> expected = reachable.reached().stream()
                .filter(each -> !before.isRoot(each))
                .mapToObj(before::name)
                .toList();
        play.gc();
        ReferenceRules.check(play.heap());
        assertThat(play.alive()).as("seed %d", seed).isEqualTo(expected);
    }

    private static Play play() {
        return Play.on(new TwoSpaces());
    }
}
