package org.refscape.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.Reference;

/**
 * Says each step in plain words. Steps that concern only the runtime's own bookkeeping have no sentence.
 *
 * <p>Names are looked up in one heap, which may be any moment at or after the step: objects keep their names for ever. Whether a step
 * has a sentence depends on the step and the names alone.
 */
public final class Narration implements Step.Cases<Optional<Sentence>> {
    private static final String FATAL = "Fatal error";

    private final Wording words;
    private final WeakReferenceWords weak;
    private final PlaceWords places;
    private final DeathWords deaths;
    private final PhaseWords phases;

    public Narration(Heap names) {
        this(names, Atom.NONE.toString());
    }

    /**
     * Narration in a language's words.
     *
     * @param nothing its word for no object
     */
    public Narration(Heap names, String nothing) {
        this(new Wording(names, nothing, Circumstances.UNKNOWN, false));
    }

    private Narration(Wording words) {
        this.words = words;
        weak = new WeakReferenceWords(words);
        places = new PlaceWords(words, weak);
        deaths = new DeathWords(words);
        phases = new PhaseWords(words);
    }

    /**
     * The same for one step, with what there is to say about the moment: who held a weak reference, whether an object was dying already.
     *
     * @param before the heap directly before the step, asked for only if it matters
     */
    public Narration after(Supplier<Heap> before) {
        return new Narration(new Wording(words.names(), words.nothing(), new Circumstances(before), false));
    }

    /** Which steps have a sentence: the answer for each step of a great many costs little. */
    public static Predicate<Step> audible(Heap names) {
        Narration narration = new Narration(new Wording(names, Atom.NONE.toString(), Circumstances.UNKNOWN, true));
        return step -> narration.of(step).isPresent();
    }

    /** The sentence of the step, if it is worth one. */
    public Optional<Sentence> of(Step step) {
        return step.match(this);
    }

    @Override
    public Optional<Sentence> born(Step.Born step) {
        return switch (step.birth().kind()) {
            case ROOT -> Wording.silence();
            default ->
                step.birth().internal() || step.birth().kind().isReferenceObject()
                        ? Wording.silence()
                        : born(step.birth());
        };
    }

    private Optional<Sentence> born(Birth birth) {
        String described = PlaceName.described(birth.label());
        return described.startsWith(birth.type() + " ")
                ? words.say("A new *%s*.", described)
                : words.say("A new %s: *%s*.", birth.type(), described);
    }

    @Override
    public Optional<Sentence> countChanged(Step.CountChanged step) {
        return deaths.countChanged(step);
    }

    @Override
    public Optional<Sentence> referenceMade(Step.ReferenceMade step) {
        return places.made(step);
    }

    @Override
    public Optional<Sentence> referenceChanged(Step.ReferenceChanged step) {
        return places.changed(step);
    }

    @Override
    public Optional<Sentence> referenceCut(Step.ReferenceCut step) {
        return places.cut(step);
    }

    @Override
    public Optional<Sentence> referentSet(Step.ReferentSet step) {
        return weak.set(step);
    }

    @Override
    public Optional<Sentence> referentCleared(Step.ReferentCleared step) {
        return weak.cleared(step);
    }

    @Override
    public Optional<Sentence> dying(Step.Dying step) {
        return deaths.dying(step);
    }

    @Override
    public Optional<Sentence> saved(Step.Saved step) {
        return deaths.saved(step);
    }

    @Override
    public Optional<Sentence> tornDown(Step.TornDown step) {
        return deaths.tornDown(step);
    }

    @Override
    public Optional<Sentence> freed(Step.Freed step) {
        return deaths.freed(step);
    }

    @Override
    public Optional<Sentence> reclaimed(Step.Reclaimed step) {
        return deaths.reclaimed(step);
    }

    @Override
    public Optional<Sentence> moved(Step.Moved step) {
        return Wording.silence();
    }

    @Override
    public Optional<Sentence> survived(Step.Survived step) {
        return deaths.survived(step);
    }

    @Override
    public Optional<Sentence> examined(Step.Examined step) {
        return phases.examined(step);
    }

    @Override
    public Optional<Sentence> finalizerBegan(Step.FinalizerBegan step) {
        return Wording.silence();
    }

    @Override
    public Optional<Sentence> attributeLearnt(Step.AttributeLearnt step) {
        return Wording.silence();
    }

    @Override
    public Optional<Sentence> registerChanged(Step.RegisterChanged step) {
        return Wording.silence();
    }

    @Override
    public Optional<Sentence> callBegan(Step.CallBegan step) {
        Call call = step.call();
        return switch (call.kind()) {
            case CALLBACK -> weak.callsBack(call);
            case FINALIZER -> finalizer(call);
            case DESTRUCTOR -> words.say("*%s.%s* runs.", words.name(call.subject()), call.name());
            case FUNCTION -> words.say("*%s()* is called.", call.name());
        };
    }

    private Optional<Sentence> finalizer(Call call) {
        boolean described = call.name().indexOf(' ') >= 0;
        String with = call.arguments().stream().map(words::value).collect(Collectors.joining(", "));
        return words.say(
                with.isEmpty() ? "The %s*%s* runs.%s" : "The %s*%s* runs with *%s*.",
                described ? "" : "finalizer function ",
                call.name(),
                with);
    }

    @Override
    public Optional<Sentence> callEnded(Step.CallEnded step) {
        Call call = step.call();
        return switch (call.kind()) {
            case CALLBACK -> words.hidden(call.subject()) ? Wording.silence() : words.say("*%s* ends.", call.name());
            case FINALIZER -> Wording.silence();
            case DESTRUCTOR -> words.say("*%s.%s* ends.", words.name(call.subject()), call.name());
            case FUNCTION ->
                step.exception().isEmpty()
                        ? words.say("*%s()* returns.", call.name())
                        : words.say("*%s()* ends with !%s!.", call.name(), step.exception());
        };
    }

    @Override
    public Optional<Sentence> returned(Step.Returned step) {
        return places.result(step.answer());
    }

    @Override
    public Optional<Sentence> raised(Step.Raised step) {
        String beginning = step.type().equals(FATAL) ? "" : "Refused: ";
        return words.say("%s!%s!%s.", beginning, step.type(), message(step.message()));
    }

    @Override
    public Optional<Sentence> ignored(Step.Ignored step) {
        if (step.hook().equals(Step.Ignored.FINALIZER_THREAD)) {
            return words.say(
                    "!%s!%s ends the finalizer, and nobody hears of it.", step.type(), message(step.message()));
        }
        return words.say(
                "!%s!%s. It is reported and ignored: nobody could catch it here.",
                step.type(), message(step.message()));
    }

    /** The runtime's own words, without the full stop that some of them have. */
    private static String message(String message) {
        String words = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return words.isEmpty() ? "" : ": " + words;
    }

    @Override
    public Optional<Sentence> reported(Step.Reported step) {
        return "start".equals(step.phase())
                ? words.say("The collector starts on generation %s.", step.generation())
                : words.say(
                        "The collector stops; it has collected %s.",
                        step.collected() == 1 ? "one object" : step.collected() + " objects");
    }

    @Override
    public Optional<Sentence> noted(Step.Noted step) {
        return Optional.of(new Sentence(List.of(new Sentence.Piece(step.text(), Sentence.Tone.PLAIN))));
    }

    /** The place of a reference as a program writes it: {@code root.child}, {@code kids[1]}, {@code cache['k']}. */
    public String place(int holder, Reference reference, int index) {
        return words.place(holder, reference, index);
    }
}
