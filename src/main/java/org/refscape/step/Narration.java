package org.refscape.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.refscape.heap.Atom;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * Says each step in plain words. Steps that concern only the runtime's own bookkeeping have no sentence.
 *
 * <p>Names are looked up in one heap, which may be any moment at or after the step: objects keep their names for ever.
 */
public final class Narration implements Step.Cases<Optional<Sentence>> {
    private static final Optional<Sentence> UNSAID = Optional.of(new Sentence(List.of()));

    /** How the runtimes end the label of the weak reference by which a finalizer watches its object. */
    private static final String WATCH = ".weakref";

    private final Heap names;
    private final String nothing;
    /** Only whether there is a sentence is asked, and none is made. */
    private final boolean mute;

    public Narration(Heap names) {
        this(names, Atom.NONE.toString());
    }

    /**
     * Narration in a language's words.
     *
     * @param nothing its word for no object
     */
    public Narration(Heap names, String nothing) {
        this(names, nothing, false);
    }

    private Narration(Heap names, String nothing, boolean mute) {
        this.names = names;
        this.nothing = nothing;
        this.mute = mute;
    }

    /** Which steps have a sentence: the answer for each step of a great many costs little. */
    public static Predicate<Step> audible(Heap names) {
        Narration narration = new Narration(names, Atom.NONE.toString(), true);
        return step -> narration.of(step).isPresent();
    }

    /** The sentence of the step, if it is worth one. */
    public Optional<Sentence> of(Step step) {
        return step.match(this);
    }

    @Override
    public Optional<Sentence> born(Step.Born step) {
        return switch (step.birth().kind()) {
            case ROOT -> silence();
            default ->
                step.birth().internal() || step.birth().kind().isReferenceObject()
                        ? silence()
                        : say(
                                "A new %s: *%s*.",
                                step.birth().type(), step.birth().label());
        };
    }

    @Override
    public Optional<Sentence> countChanged(Step.CountChanged step) {
        if (folded(step.object())) {
            return silence();
        }
        String name = name(step.object());
        if (step.to() == 0) {
            return say("*%s*'s count falls from %s to 0, so !%s dies!.", name, step.from(), name);
        }
        return step.to() > step.from()
                ? say("*%s*'s count rises from %s to %s.", name, step.from(), step.to())
                : say("*%s*'s count falls from %s to %s; it lives on.", name, step.from(), step.to());
    }

    @Override
    public Optional<Sentence> referenceMade(Step.ReferenceMade step) {
        if (hidden(step.holder()) || step.reference().role() == Role.INTERNAL || isReferenceObject(step.reference())) {
            return silence();
        }
        return say(
                "*%s* now refers to *%s*.",
                place(step.holder(), step.reference(), step.index()),
                value(step.reference().target()));
    }

    @Override
    public Optional<Sentence> referenceChanged(Step.ReferenceChanged step) {
        if (hidden(step.holder()) || step.to().role() == Role.INTERNAL) {
            return silence();
        }
        return say(
                "*%s* now refers to *%s* instead of *%s*.",
                place(step.holder(), step.to(), step.index()),
                value(step.to().target()),
                value(step.from().target()));
    }

    @Override
    public Optional<Sentence> referenceCut(Step.ReferenceCut step) {
        if (hidden(step.holder()) || step.reference().role() == Role.INTERNAL) {
            return silence();
        }
        String place = place(step.holder(), step.reference(), step.index());
        boolean weakKey = step.reference().role() == Role.KEY
                && !step.reference().strength().keepsAlive();
        if (weakKey && step.reference().target() instanceof ObjectId key) {
            return say("The entry for *%s* leaves *%s*.", name(key.index()), name(step.holder()));
        }
        if (isReferenceObject(step.reference())) {
            return say("*%s*, a weak reference, is dropped.", place);
        }
        return step.reference().target() instanceof ObjectId target
                ? say("The reference *%s* to *%s* is removed.", place, name(target.index()))
                : say("*%s* is removed.", place);
    }

    @Override
    public Optional<Sentence> referentSet(Step.ReferentSet step) {
        if (hidden(step.reference())) {
            return silence();
        }
        return say("*%s* points at *%s* without holding it.", name(step.reference()), name(step.referent()));
    }

    @Override
    public Optional<Sentence> referentCleared(Step.ReferentCleared step) {
        String reference = name(step.reference());
        String referent = name(step.referent());
        return switch (step.cause()) {
            case REFERENT_DIED ->
                hidden(step.reference())
                        ? partCleared(reference, referent)
                        : say(
                                "The %s reference *%s* to *%s* is cleared.",
                                step.strength().name().toLowerCase(Locale.ROOT), reference, referent);
            case REFERENCE_IS_GARBAGE ->
                hidden(step.reference())
                        ? silence()
                        : say("*%s* is garbage itself: it is cleared and will not call back.", reference);
            case BY_PROGRAM -> say("The program clears *%s*.", reference);
            case REFERENCE_DIED -> silence();
        };
    }

    /**
     * A weak reference that is a part of something else is told as what it is to a person: an entry of a container, named
     * {@code cache['logo']}, or how a finalizer watches its object.
     */
    private Optional<Sentence> partCleared(String part, String referent) {
        int bracket = part.indexOf('[');
        if (bracket > 0) {
            return say("*%s*'s entry for *%s* leads nowhere any more.", part.substring(0, bracket), referent);
        }
        return part.endsWith(WATCH)
                ? say("*%s*, which watches *%s*, is told.", part.substring(0, part.length() - WATCH.length()), referent)
                : silence();
    }

    @Override
    public Optional<Sentence> dying(Step.Dying step) {
        if (hidden(step.object())) {
            return silence();
        }
        return switch (step.cause()) {
            case COUNT_ZERO -> silence();
            case UNREACHABLE ->
                say("!%s dies!: no path of strong references leads to it from a variable.", name(step.object()));
        };
    }

    @Override
    public Optional<Sentence> saved(Step.Saved step) {
        return hidden(step.object()) ? silence() : say("*%s* is saved: somebody holds it again.", name(step.object()));
    }

    @Override
    public Optional<Sentence> tornDown(Step.TornDown step) {
        return folded(step.object())
                ? silence()
                : say("!%s is torn down!: it gives up everything it held.", name(step.object()));
    }

    @Override
    public Optional<Sentence> freed(Step.Freed step) {
        return folded(step.object()) ? silence() : say("*%s* is gone; its memory is free.", name(step.object()));
    }

    @Override
    public Optional<Sentence> reclaimed(Step.Reclaimed step) {
        String gone = step.objects().stream()
                .filter(each -> !hidden(each))
                .mapToObj(this::name)
                .sorted()
                .limit(6)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return gone.isEmpty() ? silence() : say("The memory of !%s! is given back, all at once.", gone);
    }

    @Override
    public Optional<Sentence> moved(Step.Moved step) {
        return silence();
    }

    @Override
    public Optional<Sentence> survived(Step.Survived step) {
        long shown = step.objects().stream().filter(each -> !folded(each)).count();
        if (shown == 0) {
            return silence();
        }
        // A runtime that does not count has two generations at most, with names instead of numbers.
        return names.object(step.objects().get(0)).count() == HeapObject.UNCOUNTED
                ? say("%s survived and %s old now.", objects(shown), shown == 1 ? "is" : "are")
                : say(
                        "%s survived and now belong%s to generation %s.",
                        objects(shown), shown == 1 ? "s" : "", step.generation());
    }

    @Override
    public Optional<Sentence> examined(Step.Examined step) {
        Examination now = step.after();
        return now == null ? say("The collection is over.") : say("%s", now.title());
    }

    @Override
    public Optional<Sentence> finalizerBegan(Step.FinalizerBegan step) {
        return silence();
    }

    @Override
    public Optional<Sentence> attributeLearnt(Step.AttributeLearnt step) {
        return silence();
    }

    @Override
    public Optional<Sentence> registerChanged(Step.RegisterChanged step) {
        return silence();
    }

    @Override
    public Optional<Sentence> callBegan(Step.CallBegan step) {
        Call call = step.call();
        return switch (call.kind()) {
            case CALLBACK ->
                hidden(call.subject())
                        ? silence()
                        : say("The callback *%s* is called with *%s*.", call.name(), name(call.subject()));
            case FINALIZER -> say("The finalizer function *%s* runs.", call.name());
            case DESTRUCTOR -> say("*%s.%s* runs.", name(call.subject()), call.name());
            case FUNCTION -> say("*%s()* is called.", call.name());
        };
    }

    @Override
    public Optional<Sentence> callEnded(Step.CallEnded step) {
        Call call = step.call();
        boolean worthIt = call.kind() == Call.Kind.FUNCTION;
        return worthIt ? say("*%s()* returns.", call.name()) : silence();
    }

    @Override
    public Optional<Sentence> returned(Step.Returned step) {
        return say("The result is *%s*.", step.answer().match(new AnswerText(names, nothing)));
    }

    @Override
    public Optional<Sentence> raised(Step.Raised step) {
        return say("Refused: !%s!: %s", step.type(), step.message());
    }

    @Override
    public Optional<Sentence> ignored(Step.Ignored step) {
        if (step.hook().equals(Step.Ignored.FINALIZER_THREAD)) {
            return say("!%s! (%s) ends the finalizer, and nobody hears of it.", step.type(), step.message());
        }
        return say("!%s! (%s) is reported and ignored: nobody could catch it here.", step.type(), step.message());
    }

    @Override
    public Optional<Sentence> reported(Step.Reported step) {
        return "start".equals(step.phase())
                ? say("The collector starts on generation %s.", step.generation())
                : say("The collector stops: %s collected.", step.collected());
    }

    @Override
    public Optional<Sentence> noted(Step.Noted step) {
        return Optional.of(new Sentence(List.of(new Sentence.Piece(step.text(), Sentence.Tone.PLAIN))));
    }

    /** The place of a reference as a program writes it: {@code root.child}, {@code kids[1]}, {@code cache['k']}. */
    public String place(int holder, Reference reference, int index) {
        if (mute) {
            return "";
        }
        HeapObject object = names.object(holder);
        String label = reference.label();
        return switch (reference.role()) {
            case VARIABLE -> label;
            case ATTRIBUTE -> object.label() + "." + label;
            case ITEM -> object.label() + "[" + index + "]";
            case VALUE ->
                label.isEmpty() ? "a value of " + object.label() : object.label() + "[" + Atom.of(label) + "]";
            case KEY -> "a key of " + object.label();
            case REFERENT, CALLBACK, INTERNAL -> object.label();
        };
    }

    private String value(Value value) {
        if (value instanceof ObjectId object) {
            boolean weak = names.object(object.index()).kind().isReferenceObject();
            return weak ? "a weak reference" : name(object.index());
        }
        return new AtomText(nothing).of((Atom) value);
    }

    private static String objects(long number) {
        return number == 1 ? "One object" : number + " objects";
    }

    private String name(int object) {
        return object < 0 ? "?" : names.object(object).label();
    }

    private boolean isReferenceObject(Reference reference) {
        int target = reference.targetIndex();
        return target >= 0 && names.object(target).kind().isReferenceObject();
    }

    /** Reference objects are usually drawn as lines; what befalls their own counts is told only by {@link Step.ReferentCleared}. */
    private boolean folded(int object) {
        return hidden(object) || (object >= 0 && names.object(object).kind().isReferenceObject());
    }

    private boolean hidden(int object) {
        if (object < 0) {
            return false;
        }
        HeapObject it = names.object(object);
        return it.isInternal() || (it.kind() == Kind.FUNCTION);
    }

    private Optional<Sentence> say(String template, Object... arguments) {
        return mute ? UNSAID : Optional.of(Sentence.of(template, arguments));
    }

    private static Optional<Sentence> silence() {
        return Optional.empty();
    }
}
