package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.runtime.cpython.Session.binding;
import static org.refscape.runtime.cpython.Session.python;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refscape.action.Collection;
import org.refscape.heap.Examination;
import org.refscape.heap.Mark;
import org.refscape.runtime.Run;
import org.refscape.step.Step;

/** The cycle collector: what it finds, in which order, and when it runs by itself. */
class CollectorTest {

    @Test
    void a_cycle_without_a_name_survives_counting_and_not_the_collector() {
        Session session =
                python().make("a", "b").bind("a.x", "b").bind("b.x", "a").delete("a", "b");
        assertThat(session.alive()).containsExactly("a", "b");

        session.collect(2);

        assertThat(session.answer()).isEqualTo("2");
        assertThat(session.happened()).containsExactly("dead a", "dead b");
        assertThat(session.alive()).isEmpty();
    }

    @Test
    void what_a_name_still_reaches_is_kept() {
        Session session =
                python().make("a", "b", "c").bind("a.x", "b").bind("b.x", "a").bind("b.c", "c");

        session.delete("b", "c").collect(2);

        assertThat(session.answer()).isEqualTo("0");
        assertThat(session.alive()).containsExactly("a", "b", "c");
    }

    @Test
    void all_finalizer_methods_run_before_anything_is_taken_apart() {
        Session session = python().makeA("Del", "a", "b", "c");
        session.bind("a.x", "c")
                .bind("c.x", "b")
                .bind("b.x", "a")
                .delete("a", "b", "c")
                .collect(2);

        assertThat(session.happened()).containsExactly("del a", "del b", "del c", "dead a", "dead c", "dead b");
    }

    @Test
    void an_object_saved_from_a_collection_has_lost_its_weak_references() {
        Session session = python().define("Res", binding("saved", "self")).makeA("Res", "a");
        session.weak("r", "a").bind("a.me", "a").delete("a").collect(2);
        assertThat(session.alive()).containsExactly("a");
        assertThat(session.object("a").place().generation()).isEqualTo(2);

        assertThat(session.deref("r").answer()).isEqualTo("None");
    }

    @Test
    void old_garbage_is_not_found_by_a_young_collection() {
        Session session = python().make("a").bind("a.me", "a").collect(0).delete("a");

        assertThat(session.collect(0).answer()).isEqualTo("0");
        assertThat(session.collect(1).answer()).isEqualTo("1");
    }

    @Test
    void each_phase_shows_what_it_knows() {
        Session session = python().make("kept", "a")
                .bind("a.me", "a")
                .bind("kept.x", "kept")
                .delete("a");

        session.collect(2);

        assertThat(phases(session))
                .containsExactly(
                        "update_refs [2, 1] [CANDIDATE, CANDIDATE]",
                        "subtract_refs [1, 0] [CANDIDATE, CANDIDATE]",
                        "move_unreachable [1, 0] [REACHED, UNREACHABLE]",
                        "handle_weakrefs [] [UNREACHABLE]",
                        "finalize_garbage [] [UNREACHABLE]",
                        "delete_garbage [] [UNREACHABLE]");
        assertThat(session.heap().examination()).isNull();
    }

    private static List<String> phases(Session session) {
        List<String> phases = new ArrayList<>();
        Run last = session.runs().get(session.runs().size() - 1);
        for (Step step : last.steps()) {
            if (step instanceof Step.Examined examined && examined.after() != null) {
                Examination now = examined.after();
                List<Mark> marks = now.marks();
                phases.add(now.phase() + " " + now.tallies() + " " + marks);
            }
        }
        return phases;
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_collection_comes_by_itself_when_the_eleventh_object_survives_a_threshold_of_ten(Version version) {
        Session session = Session.of(version).then(new Collection.SetThreshold(10, 2, 2));
        session.then(new Collection.ReportCollections(true));
        List<Integer> when = new ArrayList<>();
        List<Integer> generations = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            session.makeA("Item", "a" + i);
            for (Step step : session.runs().get(session.runs().size() - 1).steps()) {
                if (step instanceof Step.Reported reported && reported.phase().equals("start")) {
                    when.add(i);
                    generations.add(reported.generation());
                }
            }
        }
        assertThat(when).containsExactly(11, 22, 33, 44, 55, 66, 77, 88);
        assertThat(generations).as("as seen on the real ones").containsExactly(0, 0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void objects_that_die_at_once_never_cause_a_collection() {
        Session session = python().then(new Collection.SetThreshold(10, 10, 10));
        session.then(new Collection.ReportCollections(true));
        boolean collected = false;
        for (int i = 0; i < 100; i++) {
            session.makeA("Item", "a");
            collected |= session.runs().get(session.runs().size() - 1).steps().stream()
                    .anyMatch(Step.Reported.class::isInstance);
        }
        assertThat(collected).isFalse();
    }

    @Test
    void at_exit_finalizers_run_then_finalizer_methods_then_the_names_go_in_order() {
        Session session = python().callback("cb")
                .make("c")
                .makeA("Del", "b")
                .bind("b.y", "c")
                .make("z");
        session.bind("z.me", "z")
                .make("d")
                .makeA("Del", "d.q")
                .finalizer("f", "d")
                .weak("r", "d", "cb");

        session.then(new Collection.Exit());

        assertThat(session.happened())
                .containsExactly(
                        "finalizer f",
                        "del b",
                        "del d.q",
                        "dead b",
                        "dead c",
                        "dead d",
                        "dead d.q",
                        "dead f",
                        "dead z");
        assertThat(session.alive()).isEmpty();
    }

    @Test
    void after_the_exit_nothing_runs_any_more() {
        Session session = python().make("a").then(new Collection.Exit());
        int objects = session.heap().size();

        session.make("b");

        assertThat(session.answer()).isEqualTo("SystemExit: the interpreter has exited, and nothing runs any more");
        assertThat(session.heap().size()).isEqualTo(objects);
        assertThat(session.alive()).isEmpty();
    }
}
