package org.refscape.step;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;

/** Counts and the end of objects. It is said once of each that it dies: when that is decided. */
final class DeathWords {
    private final Wording words;

    DeathWords(Wording words) {
        this.words = words;
    }

    Optional<Sentence> countChanged(Step.CountChanged step) {
        if (words.folded(step.object())) {
            return Wording.silence();
        }
        if (words.mute()) {
            return words.say("");
        }
        if (step.to() == 0) {
            return fallsToZero(step);
        }
        String whose = words.possessive(step.object());
        if (step.to() > step.from()) {
            return words.say("*%s* count rises from %s to %s.", whose, step.from(), step.to());
        }
        return switch (words.before().state(step.object())) {
            case LIVE -> words.say("*%s* count falls from %s to %s; it lives on.", whose, step.from(), step.to());
            case DYING, TORN_DOWN, FREED -> words.say("*%s* count falls from %s to %s.", whose, step.from(), step.to());
        };
    }

    private Optional<Sentence> fallsToZero(Step.CountChanged step) {
        String whose = words.possessive(step.object());
        String name = words.name(step.object());
        return switch (words.before().state(step.object())) {
            case LIVE -> words.say("*%s* count falls from %s to 0, so !%s dies!.", whose, step.from(), name);
            case DYING ->
                words.before().isExamined(step.object())
                        ? words.say("*%s* count falls from %s to 0, so it is taken apart too.", whose, step.from())
                        : words.say("*%s* count falls from %s to 0 again: nobody has saved it.", whose, step.from());
            case TORN_DOWN, FREED ->
                words.say("*%s* count falls from %s to 0, so its memory can be freed.", whose, step.from());
        };
    }

    Optional<Sentence> dying(Step.Dying step) {
        if (words.hidden(step.object())) {
            return Wording.silence();
        }
        return switch (step.cause()) {
            case COUNT_ZERO -> Wording.silence();
            case UNREACHABLE ->
                words.say(
                        "!%s dies!: no path of strong references leads to it from a variable.",
                        words.name(step.object()));
        };
    }

    Optional<Sentence> saved(Step.Saved step) {
        return words.hidden(step.object())
                ? Wording.silence()
                : words.say("*%s* is saved: somebody holds it again.", words.name(step.object()));
    }

    Optional<Sentence> tornDown(Step.TornDown step) {
        if (words.folded(step.object())) {
            return Wording.silence();
        }
        String name = words.name(step.object());
        return !words.mute() && words.before().heldNothing(step.object())
                ? words.say("!%s is taken apart!; it held nothing.", name)
                : words.say("!%s is taken apart!: it gives up everything it held.", name);
    }

    /** A root is no object to a person: the end of a call is said by {@link Step.CallEnded}. */
    Optional<Sentence> freed(Step.Freed step) {
        boolean root = words.names().object(step.object()).kind() == Kind.ROOT;
        return root || words.folded(step.object())
                ? Wording.silence()
                : words.say("*%s* is gone; its memory is free.", words.name(step.object()));
    }

    Optional<Sentence> reclaimed(Step.Reclaimed step) {
        if (step.objects().stream().allMatch(words::folded)) {
            return Wording.silence();
        }
        if (words.mute()) {
            return words.say("");
        }
        List<String> gone = words.shown(step.objects().stream());
        return gone.size() == 1
                ? words.say("!%s dies!: its memory is given back.", gone.get(0))
                : words.say("!%s die!: their memory is given back, all at once.", Listed.and(gone));
    }

    Optional<Sentence> survived(Step.Survived step) {
        if (step.objects().stream().allMatch(words::folded)) {
            return Wording.silence();
        }
        if (words.mute()) {
            return words.say("");
        }
        List<String> shown = words.shown(step.objects().stream());
        boolean counted = words.names().object(step.objects().get(0)).count() != HeapObject.UNCOUNTED;
        if (!counted) { // such runtimes have two generations at most, with names instead of numbers
            return words.say("*%s* survived and %s old now.", Listed.and(shown), shown.size() == 1 ? "is" : "are");
        }
        return words.say(
                "*%s* survived and now belong%s to generation %s.",
                Listed.and(shown), shown.size() == 1 ? "s" : "", step.generation());
    }
}
