package org.refscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.action.Program;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.translation.Translation;
import org.refscape.step.Sentence;
import org.refscape.timeline.Timeline;

/** What is told of the samples, on all runtimes, is told in sentences that a beginner can follow. */
class NarratedSamplesTest {
    private static final List<String> RUNTIMES = List.of("cpython-3.13", "jvm-17", "javascript", "swift-5");

    static Stream<String> runtimes() {
        return RUNTIMES.stream();
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void every_sentence_begins_with_a_capital_letter_or_a_name_and_ends_with_a_full_stop(String runtime) {
        for (Gallery.Sample sample : Gallery.samples()) {
            for (Sentence sentence : told(sample.scene(), runtime)) {
                String words = sentence.toString();
                boolean named = sentence.pieces().get(0).tone() != Sentence.Tone.PLAIN;
                assertThat(named || Character.isUpperCase(words.charAt(0)))
                        .as(sample.name() + ": " + words)
                        .isTrue();
                assertThat(words).as(sample.name()).endsWith(".").doesNotContain("..");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void an_object_dies_once_unless_it_is_saved(String runtime) {
        for (Gallery.Sample sample : Gallery.samples()) {
            Map<String, Integer> deaths = new TreeMap<>();
            for (Sentence sentence : told(sample.scene(), runtime)) {
                String words = sentence.toString();
                if (words.contains(" is saved: ")) {
                    deaths.remove(words.substring(0, words.indexOf(' ')));
                }
                sentence.pieces().stream()
                        .filter(piece -> piece.tone() == Sentence.Tone.END)
                        .filter(piece -> piece.text().endsWith(" dies"))
                        .forEach(piece -> deaths.merge(piece.text().replace(" dies", ""), 1, Integer::sum));
            }
            assertThat(deaths.values()).as(sample.name() + deaths).allMatch(times -> times == 1);
        }
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void nothing_is_told_of_the_runtimes_own_parts(String runtime) {
        assertThat(Gallery.samples().stream().flatMap(sample -> told(sample.scene(), runtime).stream()))
                .extracting(Sentence::toString)
                .noneMatch(words -> words.contains("frame of") || words.contains(" #") || words.contains("KeptAlive"));
    }

    @Test
    void a_collection_says_what_it_keeps_and_what_is_unreachable() {
        assertThat(words("cycle-of-two", "cpython-3.13"))
                .containsSubsequence(
                        "What is reached from outside is kept: nothing. Unreachable are alice and bob.",
                        "bob's count falls from 1 to 0, so it is taken apart too.",
                        "alice's count falls from 1 to 0, so its memory can be freed.");
        assertThat(words("tree-with-back-references", "cpython-3.13"))
                .contains("What is reached from outside is kept: leaf.");
        assertThat(words("cycle-of-two", "jvm-17"))
                .containsSubsequence(
                        "Unreachable, because no path leads there at all: alice and bob.",
                        "alice and bob die: their memory is given back, all at once.");
    }

    @Test
    void a_weak_reference_held_in_two_places_is_named_by_both() {
        assertThat(words("tree-with-back-references", "cpython-3.13"))
                .containsSubsequence(
                        "The weak reference to branch in leaf.parent and bud.parent is cleared.",
                        "The weak reference to root that branch.parent held is dropped.",
                        "bud.parent no longer holds the cleared weak reference.");
    }

    @Test
    void a_callback_says_which_weak_reference_fires_and_what_it_gets() {
        assertThat(words("callback", "cpython-3.13"))
                .containsSubsequence(
                        "The weak reference watch to photo is cleared.",
                        "The weak reference watch calls back: on_gone is called with watch itself, which leads nowhere now.",
                        "on_gone ends.",
                        "photo is taken apart; it held nothing.");
    }

    @Test
    void a_place_is_named_by_what_it_is_in_the_words_of_the_runtime() {
        assertThat(words("cycle-of-two", "cpython-3.13"))
                .contains("The variable alice no longer refers to alice.", "alice.friend no longer refers to bob.");
        assertThat(words("a-chain-cut-in-the-middle", "swift-5"))
                .contains("second.next no longer refers to third; it is now nil.");
        assertThat(words("parent-and-child-weak", "javascript"))
                .contains("The job has ended: the engine no longer keeps parent alive.");
        assertThat(words("cache-in-a-weak-value-dictionary", "jvm-17"))
                .contains("The result is the weak reference to photo.");
    }

    @Test
    void a_finalizer_that_saves_its_object_is_told_from_beginning_to_end() {
        assertThat(words("resurrection", "cpython-3.13"))
                .containsSubsequence(
                        "phoenix.__del__ runs.",
                        "saved now refers to phoenix; it was None.",
                        "phoenix's count falls from 2 to 1.",
                        "phoenix.__del__ ends.",
                        "phoenix is saved: somebody holds it again.");
    }

    private static List<String> words(String sample, String runtime) {
        Scene scene = Gallery.samples().stream()
                .filter(each -> each.name().equals(sample))
                .findFirst()
                .orElseThrow()
                .scene();
        return told(scene, runtime).stream().map(Sentence::toString).toList();
    }

    private static List<Sentence> told(Scene scene, String key) {
        ImitatedRuntime runtime = Known.surroundings().runtimes().named(key).orElseThrow();
        Program program = Translation.of(scene.playedOn(key), runtime).program();
        Timeline timeline = Timeline.of(runtime, program.definitions())
                .play(program.actions())
                .first();
        List<Sentence> told = new ArrayList<>();
        while (timeline.canGoForward()) {
            timeline = timeline.forward();
            timeline.sentence().ifPresent(told::add);
        }
        return told;
    }
}
