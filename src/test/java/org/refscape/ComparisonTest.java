package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.comparison.Comparison;
import org.refscape.comparison.Difference;
import org.refscape.comparison.Lane;
import org.refscape.comparison.LockStep;
import org.refscape.comparison.OutcomeTable;
import org.refscape.comparison.SketchOutcomes;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;
import org.refscape.step.Narration;
import org.refscape.step.Sentence;

/** One sketch on several runtimes: in lock step, and where and why they differ. */
class ComparisonTest {
    private static final Runtimes RUNTIMES = Known.surroundings().runtimes();
    private static final List<String> FOUR = Comparison.USUAL;

    @Test
    void counting_frees_at_once_and_tracing_waits_for_a_collection() {
        Difference first = first(
                scene(
                        """
                "variables": {"lamp": "lamp"}, "objects": [{"name": "lamp", "class": "Lamp"}],
                "actions": ["del lamp", "gc.collect()"]"""));
        assertThat(first.action()).isZero();
        assertThat(first.sentences())
                .containsExactly(
                        "CPython has freed lamp at once: its last strong reference, the variable lamp, was deleted.",
                        "The JVM still has lamp: nothing has been collected yet.",
                        "JavaScript still has lamp: nothing has been collected yet.",
                        "Swift has freed lamp at once: its last strong reference, the variable lamp, was deleted.");
        assertThat(first.verdicts()).containsExactly("lamp is gone", "lamp is there", "lamp is there", "lamp is gone");
        assertThat(first.headline())
                .isEqualTo(first.sentences().get(0) + " " + first.sentences().get(1));
    }

    @Test
    void where_nothing_looks_for_cycles_a_cycle_leaks() {
        Difference first = first(
                scene(
                        """
                "variables": {"a": "a"},
                "objects": [{"name": "a", "class": "N", "references": {"b": "b"}}, {"name": "b", "class": "N", "references": {"a": "a"}}],
                "actions": ["del a", "gc.collect()"]"""));
        assertThat(first.action()).isEqualTo(1);
        assertThat(first.sentences().get(3))
                .isEqualTo(
                        "Swift still has a: a ⇄ b hold each other, so its count is 1, and nothing ever looks for cycles: it is leaked.");
    }

    @Test
    void what_a_weak_reference_has_given_out_stays_until_the_job_ends() {
        Scene scene = scene(
                """
                "variables": {"a": "a", "w": {"weak": "a"}}, "objects": [{"name": "a", "class": "N"}],
                "actions": [{"op": "deref", "ref": "w"}, "del a", {"op": "deref", "ref": "w"}]""");
        assertThat(first(scene).sentences().get(2))
                .isEqualTo(
                        "JavaScript still has a: a WeakRef was made for it or gave it out in this job, so it stays until the job ends.");
        Comparison comparison = comparison(scene, FOUR);
        assertThat(comparison.difference(2).orElseThrow().sentences())
                .element(1)
                .isEqualTo("The JVM still answers a: nothing has been collected yet.");
        assertThat(List.of(comparison.text(2, 0), comparison.text(2, 1), comparison.text(2, 3)))
                .containsExactly("→ None", "→ a", "→ nil");
    }

    @Test
    void a_value_that_leads_back_to_its_key_goes_only_where_values_depend_on_keys() {
        Difference first = first(
                scene(
                        """
                "variables": {"m": "m", "k": "k"},
                "objects": [{"name": "m", "WeakKeyDictionary": [["k", "v"]]}, {"name": "k", "class": "N"},
                  {"name": "v", "class": "N", "references": {"back": "k"}}],
                "actions": ["del k", "gc.collect()"]"""),
                List.of("jvm-17", "javascript"));
        assertThat(first.sentences().get(0)).startsWith("The JVM still has ").contains("leads to it.");
        assertThat(first.sentences().get(1))
                .startsWith("JavaScript's collector has taken ")
                .endsWith("but a WeakMap's value counts only while its key lives.");
    }

    @Test
    void who_is_called_at_once_and_who_later_is_a_difference_too() {
        Difference first = first(
                scene(
                        """
                "classes": {"P": {"del": [{"op": "bind", "to": "saved", "value": "self"}]}},
                "variables": {"p": "p", "saved": null}, "objects": [{"name": "p", "class": "P"}],
                "actions": ["del p"]"""),
                List.of("cpython-3.13", "jvm-17", "javascript"));
        assertThat(first.sentences())
                .containsExactly(
                        "CPython runs __del__ at once.",
                        "The JVM has called nobody yet: nothing has been collected yet.",
                        "JavaScript has called nobody yet: nothing has been collected yet.");
    }

    @Test
    void what_saves_itself_in_python_stops_the_program_in_swift_and_nothing_is_compared_after_that() {
        Scene scene = scene(
                """
                "classes": {"P": {"del": [{"op": "bind", "to": "saved", "value": "self"}]}},
                "variables": {"p": "p", "saved": null}, "objects": [{"name": "p", "class": "P"}],
                "actions": ["del p", "del saved"]""");
        Comparison comparison = comparison(scene, FOUR);
        assertThat(comparison.difference(0).orElseThrow().sentences())
                .containsExactly(
                        "CPython still has p: the variable saved → p holds it.",
                        "The JVM still has p: nothing has been collected yet.",
                        "JavaScript still has p: nothing has been collected yet.",
                        "Swift stops here with Fatal error: Object p of class P deallocated with retain count 2,"
                                + " reference may have escaped from deinit.");
        assertThat(comparison.text(1, 3)).isEqualTo("ended before");
        assertThat(comparison.difference(1).orElseThrow().verdicts()).element(3).isEqualTo("ended");
    }

    @Test
    void a_function_that_forgets_to_check_for_none_fails_where_the_object_is_gone() {
        Scene scene = scene(
                """
                "variables": {"a": "a", "w": {"weak": "a"}},
                "objects": [{"name": "a", "class": "N", "references": {"x": "b"}}, {"name": "b", "class": "N"}],
                "actions": ["del a", {"op": "call", "name": "f", "locals": ["t"],
                    "body": [{"op": "deref", "ref": "w", "to": "t"}, {"op": "read", "from": "t.x"}]}]""");
        Comparison comparison = comparison(scene, FOUR);
        assertThat(List.of(comparison.text(1, 0), comparison.text(1, 1), comparison.text(1, 2), comparison.text(1, 3)))
                .containsExactly(
                        "→ AttributeError: 'NoneType' object has no attribute 'x'",
                        "",
                        "",
                        "→ Fatal error: Unexpectedly found nil while unwrapping t2");
        Narration narration = new Narration(comparison.lanes().get(0).timeline().end());
        assertThat(comparison.lanes().get(0).runs(1).get(0).steps().stream()
                        .flatMap(step -> narration.of(step).stream())
                        .map(Sentence::toString))
                .containsSubsequence(
                        "f() is called.",
                        "f() ends with AttributeError.",
                        "Refused: AttributeError: 'NoneType' object has no attribute 'x'.")
                .doesNotContain("f() returns.");
    }

    @Test
    void failing_in_different_words_is_no_difference_but_failing_alone_is() {
        String asked = "{\"op\": \"read\", \"from\": \"nobody.x\"}";
        Scene all = scene("\"variables\": {\"nobody\": null}, \"actions\": [" + asked + "]");
        Comparison comparison = comparison(all, FOUR);
        assertThat(comparison.text(0, 0)).startsWith("→ AttributeError");
        assertThat(comparison.text(0, 1)).startsWith("→ NullPointerException");
        assertThat(comparison.firstDifference()).isEqualTo(-1);

        Scene one = scene(
                """
                "variables": {"t": "t"}, "objects": [{"name": "t", "tuple": []}],
                "actions": [{"op": "ref", "to": "w", "target": "t", "label": "w"}]""");
        assertThat(first(one, List.of("cpython-3.13", "jvm-17")).sentences())
                .satisfies(sentences -> assertThat(sentences.get(0)).startsWith("CPython stops here with TypeError"))
                .satisfies(sentences -> assertThat(sentences.get(1)).startsWith("The JVM goes on."));
    }

    @Test
    void all_of_them_agree_on_what_nobody_drops() {
        Scene scene = scene(
                """
                "variables": {"a": "a"}, "objects": [{"name": "a", "class": "N"}], "actions": ["b = a", "del a"]""");
        assertThat(comparison(scene, FOUR).firstDifference()).isEqualTo(-1);
    }

    @Test
    void each_difference_has_a_sentence_for_each_lane_and_names_no_sample() {
        for (Gallery.Sample sample : Gallery.samples()) {
            Comparison comparison = comparison(sample.scene(), FOUR);
            for (int i = 0; i < sample.scene().actions().size(); i++) {
                comparison.difference(i).ifPresent(difference -> {
                    assertThat(difference.sentences())
                            .as(sample.name())
                            .hasSize(4)
                            .allMatch(each -> each.endsWith("."));
                    assertThat(difference.verdicts().stream().distinct().count())
                            .as(sample.name())
                            .isGreaterThan(1);
                });
            }
        }
    }

    @Test
    void lanes_go_on_together_and_who_has_fewer_beats_waits() {
        for (Gallery.Sample sample : Gallery.samples()) {
            LockStep step = LockStep.of(comparison(sample.scene(), FOUR).lanes());
            for (int tick = 0; tick <= step.ticks(); tick++) {
                LockStep here = step.at(tick);
                for (int i = 0; i < FOUR.size(); i++) {
                    Lane lane = here.lanes().get(i);
                    int beat = here.timeline(i).cursor();
                    assertThat(beat)
                            .isBetween(lane.beatBefore(Math.max(0, here.action())), lane.beatBefore(here.action() + 1));
                    boolean over = here.cursor() == here.tickBefore(here.action() + 1);
                    assertThat(!over || beat == lane.beatBefore(here.action() + 1))
                            .as("%s at tick %s", sample.name(), tick)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void stepping_by_action_meets_each_end_once_and_back_returns() {
        LockStep step = LockStep.of(comparison(Gallery.first().scene(), FOUR).lanes());
        List<Integer> ends = new ArrayList<>();
        LockStep here = step;
        while (here.canGoForward()) {
            here = here.actionForward();
            ends.add(here.action());
        }
        assertThat(ends)
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, step.actions())
                        .boxed()
                        .toList());
        assertThat(here.actionBack().cursor()).isEqualTo(step.tickBefore(step.actions() - 1));
        assertThat(here.at(here.tickBefore(2) + 1).actionForward().cursor()).isEqualTo(step.tickBefore(3));
        assertThat(step.actionBack().cursor()).isZero();
    }

    @Test
    void the_table_of_outcomes_in_the_documentation_is_what_the_runtimes_do() throws IOException {
        OutcomeTable table = SketchOutcomes.of(RUNTIMES);
        List<String> lines = new ArrayList<>();
        lines.add("| sketch | " + String.join(" | ", table.runtimes()) + " |");
        lines.add("| --- |" + " --- |".repeat(table.runtimes().size()));
        table.rows().forEach(row -> lines.add("| " + row.title() + " | " + String.join(" | ", row.cells()) + " |"));
        assertThat(Files.readString(Path.of("src/docs/four-runtimes.md"))).contains(String.join("\n", lines));
    }

    private static Difference first(Scene scene) {
        return first(scene, FOUR);
    }

    private static Difference first(Scene scene, List<String> keys) {
        Comparison comparison = comparison(scene, keys);
        return comparison.difference(comparison.firstDifference()).orElseThrow();
    }

    private static Comparison comparison(Scene scene, List<String> keys) {
        return Comparison.of(scene, keys, RUNTIMES);
    }

    private static Scene scene(String fields) {
        Opened opened = SceneText.read("{\"refscape\": 1, \"runtime\": \"cpython-3.13\", " + fields + "}");
        assertThat(opened).isInstanceOf(Opened.Loaded.class);
        return ((Opened.Loaded) opened).scene();
    }
}
