package org.refscape.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapText;
import org.refscape.heap.Strength;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.step.Step;

final class TimelineTest {
    private static final Definitions NODES =
            new Definitions(java.util.Map.of("Node", ClassDefinition.plain("Node")), java.util.Map.of());

    /** {@code a = Node(); a.me = a; del a; gc.collect()}. */
    private static Timeline selfCycle() {
        return Timeline.of(new CPython(Version.V3_13), NODES)
                .play(List.of(
                        new Naming.Create(Path.of("a"), new Expression.NewObject("Node", "n", null)),
                        new Naming.Bind(Path.of("a.me"), Expression.at("a"), Strength.STRONG),
                        new Naming.Delete(Path.of("a")),
                        new Collection.Collect(2)));
    }

    @Test
    void forward_then_back_is_where_we_were_at_every_beat() {
        Timeline timeline = selfCycle().first();
        while (timeline.canGoForward()) {
            Timeline there = timeline.forward().back();
            assertThat(there.cursor()).isEqualTo(timeline.cursor());
            assertThat(HeapText.of(there.moment())).isEqualTo(HeapText.of(timeline.moment()));
            timeline = timeline.forward();
        }
        assertThat(timeline.cursor()).isEqualTo(timeline.beats());
    }

    /** {@code a = Node(); w = weakref.ref(a, on_gone); del a}, where on_gone sets two variables. */
    private static Timeline withCallback() {
        Body body = new Body(
                "on_gone",
                List.of(
                        new Naming.Bind(Path.of("told"), new Expression.Literal(Atom.of("yes")), Strength.STRONG),
                        new Naming.Bind(Path.of("again"), new Expression.Literal(Atom.of("yes")), Strength.STRONG)));
        Definitions definitions = new Definitions(
                java.util.Map.of("Node", ClassDefinition.plain("Node")), java.util.Map.of("on_gone", body));
        return Timeline.of(new CPython(Version.V3_13), definitions)
                .play(List.of(
                        new Naming.Create(Path.of("a"), new Expression.NewObject("Node", "n", null)),
                        new Weak.MakeReference(
                                Path.of("w"),
                                Weak.Variety.WEAK,
                                Expression.at("a"),
                                new Callback.Function("on_gone"),
                                null,
                                "w"),
                        new Naming.Delete(Path.of("a"))));
    }

    @Test
    void a_call_stays_in_sight_from_its_beginning_to_its_end() {
        Timeline timeline = withCallback().first();
        List<Boolean> calling = new ArrayList<>();
        List<String> told = new ArrayList<>();
        while (timeline.canGoForward()) {
            timeline = timeline.forward();
            calling.add(timeline.stepsInSight().stream().anyMatch(Step.CallBegan.class::isInstance));
            told.add(timeline.sentence().orElseThrow().toString());
        }
        int begins = told.indexOf(
                "The weak reference w calls back: on_gone is called with w itself, which leads nowhere now.");
        assertThat(calling.indexOf(true)).isEqualTo(begins);
        assertThat(calling.subList(begins, begins + 3)).as(told.toString()).containsOnly(true);
        assertThat(calling.get(calling.size() - 1)).isFalse();
    }

    @Test
    void every_beat_that_can_be_rested_at_has_a_sentence() {
        Timeline timeline = selfCycle().first();
        List<String> told = new ArrayList<>();
        while (timeline.canGoForward()) {
            timeline = timeline.forward();
            told.add(timeline.sentence().orElseThrow().toString());
        }
        assertThat(told)
                .contains("n's count falls from 2 to 1; it lives on.")
                .last()
                .asString()
                .contains("result is 1");
    }

    @Test
    void the_end_is_reached_by_stepping_and_by_jumping_alike() {
        Timeline walked = selfCycle().first();
        while (walked.canGoForward()) {
            walked = walked.forward();
        }
        assertThat(HeapText.of(walked.moment()))
                .isEqualTo(HeapText.of(selfCycle().moment()));
    }

    @Test
    void an_action_performed_in_the_middle_drops_what_came_after_and_waits_to_be_played() {
        Timeline middle = selfCycle().at(selfCycle().firstBeat(2));
        Action again = new Naming.Delete(Path.of("a.me"));
        Timeline acted = middle.perform(again);
        assertThat(acted.runs()).hasSize(3);
        assertThat(acted.cursor()).isEqualTo(middle.cursor());
        assertThat(acted.canGoForward()).isTrue();
        assertThat(selfCycle().runs()).hasSize(4);
    }

    @Test
    void a_refused_action_says_so_and_changes_nothing_else() {
        Timeline timeline = selfCycle().perform(new Naming.Delete(Path.of("b"))).last();
        assertThat(timeline.sentence().orElseThrow().toString())
                .isEqualTo("Refused: NameError: name 'b' is not defined.");
        assertThat(HeapText.of(timeline.moment()))
                .isEqualTo(HeapText.of(selfCycle().moment()));
    }
}
