package org.refscape.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Examination;
import org.refscape.heap.Mark;

/** The phases of a collection: what is done, and what that has found out about the objects that a person sees. */
final class PhaseWords {
    private static final Mark[] REACHED = {
        Mark.REACHED,
        Mark.KEPT_FOR_FINALIZER,
        Mark.STRONGLY_REACHABLE,
        Mark.SOFTLY_REACHABLE,
        Mark.WEAKLY_REACHABLE,
        Mark.FINALIZER_REACHABLE,
        Mark.PHANTOM_REACHABLE
    };

    private final Wording words;

    PhaseWords(Wording words) {
        this.words = words;
    }

    Optional<Sentence> examined(Step.Examined step) {
        Examination now = step.after();
        if (now == null) {
            return words.say("The collection is over.");
        }
        return words.mute() ? words.say("") : told(step.before(), now);
    }

    private Optional<Sentence> told(@Nullable Examination before, Examination now) {
        List<String> unreachable = found(before, now, Mark.UNREACHABLE);
        List<String> kept = found(before, now, REACHED);
        // A phase with tallies looks for what to keep; others only judge by what has been found before.
        boolean seeks = now.tallies().size() > 0;
        if (unreachable.isEmpty()) {
            return kept.isEmpty()
                    ? words.say("%s.", now.title())
                    : words.say("%s: *%s*.", now.title(), Listed.and(kept));
        }
        String rest = Listed.and(unreachable);
        if (!seeks && kept.isEmpty()) {
            return words.say("%s: *%s*.", now.title(), rest);
        }
        String are = unreachable.size() == 1 ? "is" : "are";
        return kept.isEmpty()
                ? words.say("%s: nothing. Unreachable %s *%s*.", now.title(), are, rest)
                : words.say("%s: *%s*. Unreachable %s *%s*.", now.title(), Listed.and(kept), are, rest);
    }

    /** The objects that have one of those marks and had another in the phase before, which looked at the same objects. */
    private List<String> found(@Nullable Examination before, Examination now, Mark... marks) {
        if (before == null || !before.objects().equals(now.objects())) {
            return List.of();
        }
        List<Mark> wanted = List.of(marks);
        return words.shown(IntStream.range(0, now.marks().size())
                .filter(i -> wanted.contains(now.marks().get(i)))
                .filter(i -> isNew(before.marks().get(i), now.marks().get(i)))
                .map(i -> now.objects().get(i)));
    }

    private static boolean isNew(Mark before, Mark now) {
        return before != now && (before == Mark.CANDIDATE || now == Mark.KEPT_FOR_FINALIZER);
    }
}
