package org.refscape.step;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Kind;

/** What befalls reference objects. People know them by the places that hold them. */
final class WeakReferenceWords {
    /** How the runtimes end the label of the weak reference by which a finalizer watches its object. */
    private static final String WATCH = ".weakref";

    private final Wording words;

    WeakReferenceWords(Wording words) {
        this.words = words;
    }

    Optional<Sentence> set(Step.ReferentSet step) {
        if (words.hidden(step.reference())) {
            return Wording.silence();
        }
        if (isCleanUp(step.reference())) {
            return words.say("*%s* watches *%s* without holding it.", words.name(step.reference()), referent(step));
        }
        return isNamed(step.reference())
                ? words.say("*%s* points at *%s* without holding it.", words.name(step.reference()), referent(step))
                : words.say("A new %s points at *%s* without holding it.", sort(step.reference()), referent(step));
    }

    private String referent(Step.ReferentSet step) {
        return words.name(step.referent());
    }

    Optional<Sentence> cleared(Step.ReferentCleared step) {
        boolean part = words.hidden(step.reference());
        if (isCleanUp(step.reference())) {
            return cleanUpCleared(step);
        }
        return switch (step.cause()) {
            case REFERENT_DIED -> part ? partCleared(step) : referentDied(step);
            case REFERENCE_IS_GARBAGE ->
                part
                        ? Wording.silence()
                        : words.say(
                                "The %s *%s* is garbage itself: it is cleared and does not call back.",
                                sort(step.reference()), words.name(step.reference()));
            case BY_PROGRAM ->
                words.say("The program clears the %s *%s*.", sort(step.reference()), words.name(step.reference()));
            case REFERENCE_DIED -> Wording.silence();
        };
    }

    private Optional<Sentence> cleanUpCleared(Step.ReferentCleared step) {
        String name = words.name(step.reference());
        String referent = words.name(step.referent());
        return switch (step.cause()) {
            case REFERENT_DIED -> words.say("*%s*, which watches *%s*, is told.", name, referent);
            case BY_PROGRAM -> words.say("*%s* no longer watches *%s*.", name, referent);
            case REFERENCE_IS_GARBAGE -> words.say("*%s* is garbage itself and will not run.", name);
            case REFERENCE_DIED -> Wording.silence();
        };
    }

    /** One reference object may be held in several places: then all of them are empty from now on. */
    private Optional<Sentence> referentDied(Step.ReferentCleared step) {
        if (words.mute()) {
            return words.say("");
        }
        String sort = sort(step.reference());
        String referent = words.name(step.referent());
        List<String> holders = words.before().holders(step.reference());
        if (holders.size() > 1) {
            return words.say("The %s to *%s* in *%s* is cleared.", sort, referent, Listed.and(holders));
        }
        if (holders.size() == 1) {
            return words.say("The %s *%s* to *%s* is cleared.", sort, holders.get(0), referent);
        }
        return isNamed(step.reference())
                ? words.say("The %s *%s* to *%s* is cleared.", sort, words.name(step.reference()), referent)
                : words.say("A %s to *%s* is cleared.", sort, referent);
    }

    /**
     * A weak reference that is a part of something else is told as what it is to a person: an entry of a container, named
     * {@code cache['logo']}, or how a finalizer watches its object.
     */
    private Optional<Sentence> partCleared(Step.ReferentCleared step) {
        String part = words.name(step.reference());
        String referent = words.name(step.referent());
        int bracket = part.indexOf('[');
        if (bracket > 0) {
            return words.say(
                    "The entry for *%s* in *%s* leads nowhere any more.", referent, part.substring(0, bracket));
        }
        return part.endsWith(WATCH)
                ? words.say(
                        "*%s*, which watches *%s*, is told.",
                        part.substring(0, part.length() - WATCH.length()), referent)
                : Wording.silence();
    }

    /** A place gives up the reference object in it, which may live on elsewhere. */
    Optional<Sentence> dropped(int reference, String sortOfPlace, String place) {
        if (words.mute()) {
            return words.say("");
        }
        String sort = sort(reference);
        int referent = words.before().referent(reference);
        boolean cleared = referent < 0 && words.before().knows(reference);
        boolean elsewhere = words.before().holders(reference).size() > 1;
        if (elsewhere) {
            return words.say("%s*%s* no longer holds %s.", sortOfPlace, place, phrase(reference));
        }
        if (cleared) {
            return words.say("The cleared %s that *%s* held is dropped.", sort, place);
        }
        return referent < 0
                ? words.say("The %s that *%s* held is dropped.", sort, place)
                : words.say("The %s to *%s* that *%s* held is dropped.", sort, words.name(referent), place);
    }

    /** For example: the weak reference to alice. */
    String phrase(int reference) {
        int referent = words.before().referent(reference);
        String sort = sort(reference);
        if (referent >= 0) {
            return "the " + sort + " to " + words.name(referent);
        }
        return words.before().knows(reference) ? "the cleared " + sort : "a " + sort;
    }

    /** The callback of a reference gets the reference as its argument, which leads nowhere by then. */
    Optional<Sentence> callsBack(Call call) {
        if (words.hidden(call.subject())) {
            return Wording.silence();
        }
        if (words.mute() || !words.isReferenceObject(call.subject())) {
            return words.say("The callback *%s* is called with *%s*.", call.name(), words.name(call.subject()));
        }
        List<String> holders = words.before().holders(call.subject());
        String known = holders.isEmpty() ? words.name(call.subject()) : holders.get(0);
        return words.say(
                "The %s *%s* calls back: *%s* is called with *%s* itself, which leads nowhere now.",
                sort(call.subject()), known, call.name(), known);
    }

    /** A label with a space in it is no name that a program could say. */
    private boolean isNamed(int reference) {
        return words.names().object(reference).label().indexOf(' ') < 0;
    }

    private boolean isCleanUp(int reference) {
        return !words.hidden(reference) && words.names().object(reference).kind() == Kind.FINALIZER;
    }

    private String sort(int reference) {
        return words.sort(reference);
    }
}
