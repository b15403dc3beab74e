package org.refscape.runtime.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Weak.Variety;
import org.refscape.heap.Examination;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Mark;
import org.refscape.runtime.Play;
import org.refscape.step.Step;

/** What a person sees of a collection, phase by phase. */
class CycleShownTest {

    @Test
    void the_marking_goes_outward_from_the_roots_wave_by_wave() {
        Play play = Play.on(new Jvm())
                .make("a", "a.b", "a.b.c", "lost")
                .delete("lost")
                .gc();

        assertThat(shown(play))
                .startsWith(
                        "mark: A ? B ? C ? Lost ?",
                        "strengths: A strong B strong C strong Lost ?",
                        "strengths: A strong B strong C strong Lost -",
                        "mark: A 1 B ? C ? Lost ?",
                        "mark: A 1 B 2 C ? Lost ?",
                        "mark: A 1 B 2 C 3 Lost ?",
                        "SoftWeakFinalRefsPhase: A + B + C + Lost -");
    }

    @Test
    void before_the_marking_every_class_of_reachability_appears_from_the_strongest_to_the_weakest() {
        Play play = Play.on(new Jvm()).define("Fin", List.of()).make("s", "s.part", "w", "p");
        play.refer("soft", Variety.SOFT, "s", "")
                .refer("weak", Variety.WEAK, "w", "")
                .refer("phantom", Variety.PHANTOM, "p", "")
                .makeA("Fin", "f")
                .make("f.data", "lost")
                .delete("s", "w", "p", "f", "lost")
                .gc();

        assertThat(shown(play).stream().filter(each -> each.startsWith("strengths")))
                .hasSize(6)
                .last()
                .isEqualTo("strengths: S soft Part soft W weak P phantom Soft strong Weak strong Phantom strong"
                        + " F final Data final Lost -");
        assertThat(shown(play).get(2))
                .isEqualTo("strengths: S soft Part soft W ? P ? Soft strong Weak strong Phantom strong"
                        + " F ? Data ? Lost ?");
    }

    @Test
    void the_strongest_path_counts_and_of_a_path_its_weakest_reference() {
        Play play = Play.on(new Jvm()).make("a", "a.b", "c");
        play.refer("a.weak", Variety.WEAK, "c", "")
                .refer("soft", Variety.SOFT, "a", "")
                .refer("phantom", Variety.PHANTOM, "a.b", "")
                .delete("a", "c")
                .gc();

        assertThat(shown(play)).contains("strengths: A soft B soft C weak Weak soft Soft strong Phantom strong");
    }

    @Test
    void what_a_finalizer_still_needs_is_lifted_out_before_phantom_references_are_cleared() {
        Play play =
                Play.on(new Jvm()).define("Fin", List.of()).makeA("Fin", "f").make("f.part", "lost");
        play.refer("p", Variety.PHANTOM, "lost", "").delete("f", "lost").gc();

        assertThat(shown(play))
                .endsWith(
                        "SoftWeakFinalRefsPhase: F - Part - Lost - P +",
                        "KeepAliveFinalRefsPhase: F kept Part kept Lost - P +",
                        "PhantomRefsPhase: F + Part + Lost - P +");
    }

    @Test
    void a_collection_leaves_nothing_on_display() {
        Play play = Play.on(new Jvm()).make("a").gc();

        assertThat(play.heap().examination()).isNull();
    }

    @Test
    void a_chain_with_many_links_does_not_get_a_step_for_each() {
        Play play = Play.on(new Jvm()).make("head");
        for (int i = 0; i < 200; i++) {
            play.make("next" + i)
                    .bind("next" + i + ".next", "head")
                    .bind("head", "next" + i)
                    .delete("next" + i);
        }

        assertThat(shown(play.gc())).hasSizeLessThan(40);
    }

    private static List<String> shown(Play play) {
        List<String> shown = new ArrayList<>();
        for (Step step : play.last().steps()) {
            if (step instanceof Step.Examined examined && examined.after() != null) {
                shown.add(text(play, examined.after()));
            }
        }
        return shown;
    }

    private static String text(Play play, Examination now) {
        StringBuilder text = new StringBuilder(now.phase()).append(':');
        for (int i = 0; i < now.objects().size(); i++) {
            HeapObject object = play.heap().object(now.objects().get(i));
            boolean wave = now.tallies().size() > 0 && now.tallies().get(i) > 0;
            String mark = wave
                    ? String.valueOf(now.tallies().get(i))
                    : sign(now.marks().get(i));
            text.append(' ').append(object.label()).append(' ').append(mark);
        }
        return text.toString();
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case CANDIDATE -> "?";
            case REACHED -> "+";
            case STRONGLY_REACHABLE -> "strong";
            case SOFTLY_REACHABLE -> "soft";
            case WEAKLY_REACHABLE -> "weak";
            case FINALIZER_REACHABLE -> "final";
            case PHANTOM_REACHABLE -> "phantom";
            case UNREACHABLE -> "-";
            case KEPT_FOR_FINALIZER -> "kept";
        };
    }
}
