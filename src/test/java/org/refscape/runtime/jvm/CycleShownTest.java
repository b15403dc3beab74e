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
                        "mark: A 1 B ? C ? Lost ?",
                        "mark: A 1 B 2 C ? Lost ?",
                        "mark: A 1 B 2 C 3 Lost ?",
                        "SoftWeakFinalRefsPhase: A + B + C + Lost -");
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
            case UNREACHABLE -> "-";
            case KEPT_FOR_FINALIZER -> "kept";
        };
    }
}
