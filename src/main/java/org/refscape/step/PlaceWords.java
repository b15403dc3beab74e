package org.refscape.step;

import java.util.Optional;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** What befalls places: variables, attributes, items and entries. */
final class PlaceWords {
    /** The root by which a JavaScript engine keeps objects alive to the end of the running job. */
    private static final String JOB = "KeptAlive";

    private final Wording words;
    private final WeakReferenceWords weak;

    PlaceWords(Wording words, WeakReferenceWords weak) {
        this.words = words;
        this.weak = weak;
    }

    Optional<Sentence> made(Step.ReferenceMade step) {
        Reference made = step.reference();
        if (isSilent(step.holder(), made) || words.isReferenceObject(made.targetIndex())) {
            return Wording.silence();
        }
        if (isOfJob(step.holder())) {
            return words.say("The engine keeps *%s* alive until this job ends.", words.value(made.target()));
        }
        String place = words.place(step.holder(), made, step.index());
        return made.target() instanceof ObjectId
                ? words.say("*%s* now refers to *%s*.", place, words.value(made.target()))
                : words.say("*%s* is now *%s*.", place, words.value(made.target()));
    }

    Optional<Sentence> changed(Step.ReferenceChanged step) {
        if (isSilent(step.holder(), step.to())) {
            return Wording.silence();
        }
        String place = words.place(step.holder(), step.to(), step.index());
        String from = words.value(step.from().target());
        String to = words.value(step.to().target());
        boolean wasObject = step.from().target() instanceof ObjectId;
        if (from.equals(to) && !wasObject) {
            return words.say("*%s* stays *%s*.", place, to);
        }
        if (step.to().target() instanceof ObjectId) {
            return wasObject
                    ? words.say("*%s* now refers to *%s* instead of *%s*.", place, to, from)
                    : words.say("*%s* now refers to *%s*; it was *%s*.", place, to, from);
        }
        return wasObject
                ? words.say("*%s* no longer refers to *%s*; it is now *%s*.", place, from, to)
                : words.say("*%s* is now *%s*; it was *%s*.", place, to, from);
    }

    Optional<Sentence> cut(Step.ReferenceCut step) {
        Reference gone = step.reference();
        boolean callback = gone.role() == Role.CALLBACK && words.hidden(gone.targetIndex());
        if (isSilent(step.holder(), gone) || callback) {
            return Wording.silence();
        }
        String place = words.place(step.holder(), gone, step.index());
        if (!(gone.target() instanceof ObjectId target)) {
            boolean dying = !words.mute() && words.before().state(step.holder()) != LifeState.LIVE;
            return words.say(
                    "%s*%s*, which was *%s*, %s.",
                    sort(gone), place, words.value(gone.target()), dying ? "goes with it" : "is removed");
        }
        return words.isReferenceObject(target.index()) && !isOfJob(step.holder())
                ? weak.dropped(target.index(), sort(gone), place)
                : cut(step, place, target.index());
    }

    private Optional<Sentence> cut(Step.ReferenceCut step, String place, int object) {
        Reference gone = step.reference();
        String target = words.isReferenceObject(object) && !words.mute() ? weak.phrase(object) : words.name(object);
        if (isRegistry(step.holder(), gone, object)) {
            return words.say("*%s* is no longer registered.", target);
        }
        String holder = words.name(step.holder());
        return switch (gone.role()) {
            case VARIABLE -> words.say("The variable *%s* no longer refers to *%s*.", place, target);
            case ATTRIBUTE, REFERENT, INTERNAL -> words.say("*%s* no longer refers to *%s*.", place, target);
            case CALLBACK -> words.say("*%s* lets go of its callback *%s*.", place, target);
            case ITEM ->
                isOfJob(step.holder())
                        ? words.say("The job has ended: the engine no longer keeps *%s* alive.", target)
                        : words.say("*%s* no longer holds *%s*.", holder, target);
            case KEY ->
                gone.strength().keepsAlive()
                        ? words.say("*%s* no longer holds the key *%s*.", holder, target)
                        : words.say("The entry for *%s* leaves *%s*.", target, holder);
            case VALUE ->
                gone.label().isEmpty()
                        ? words.say("*%s* no longer holds the value *%s*.", holder, target)
                        : words.say("The entry *%s* no longer refers to *%s*.", place, target);
        };
    }

    /** A runtime's own list of what is to be called. */
    private boolean isRegistry(int holder, Reference gone, int object) {
        return words.names().object(holder).kind() == Kind.ROOT
                && words.names().object(object).kind() == Kind.FINALIZER
                && gone.role() != Role.VARIABLE;
    }

    private static String sort(Reference reference) {
        return switch (reference.role()) {
            case VARIABLE -> "The variable ";
            case VALUE -> reference.label().isEmpty() ? "" : "The entry ";
            case ATTRIBUTE, ITEM, KEY, REFERENT, CALLBACK, INTERNAL -> "";
        };
    }

    private boolean isSilent(int holder, Reference reference) {
        return words.hidden(holder) || reference.role() == Role.INTERNAL;
    }

    private boolean isOfJob(int holder) {
        if (words.mute()) {
            return false;
        }
        HeapObject object = words.names().object(holder);
        return object.kind() == Kind.ROOT && object.label().equals(JOB);
    }

    /** What an operation gave back. */
    Optional<Sentence> result(Answer answer) {
        if (answer instanceof Answer.Single single
                && single.value() instanceof ObjectId object
                && words.isReferenceObject(object.index())) {
            return words.say("The result is %s.", words.mute() ? "" : weak.phrase(object.index()));
        }
        return words.say(
                "The result is *%s*.",
                words.mute() ? Atom.NONE : answer.match(new AnswerText(words.names(), words.nothing())));
    }
}
