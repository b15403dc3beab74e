package org.refscape.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Value;

/**
 * How names and values are said.
 *
 * @param names where names are looked up
 * @param nothing the language's word for no object
 * @param before what is known of the heap directly before the step
 * @param mute only whether there is a sentence is asked, and none is made
 */
record Wording(Heap names, String nothing, Circumstances before, boolean mute) {
    /** How words that stand for a name begin; real names are never changed. */
    private static final List<String> ARTICLES = List.of("a value of ", "a key of ", "the ");

    private static final Optional<Sentence> UNSAID = Optional.of(new Sentence(List.of()));

    Optional<Sentence> say(String template, Object... arguments) {
        return mute ? UNSAID : Optional.of(Sentence.of(template, arguments).beginning(ARTICLES));
    }

    static Optional<Sentence> silence() {
        return Optional.empty();
    }

    /** A label with a space in it is not a name that a program could say but words that describe the object. */
    String name(int object) {
        if (object < 0) {
            return "?";
        }
        String label = names.object(object).label();
        return label.indexOf(' ') < 0 ? label : "the " + PlaceName.described(label);
    }

    /** {@code alice's}, {@code listeners'}. */
    String possessive(int object) {
        String name = name(object);
        boolean plural = name.endsWith("s") && !name.endsWith("ss");
        return name + (plural ? "'" : "'s");
    }

    String value(Value value) {
        if (value instanceof ObjectId object) {
            int id = object.index();
            return isReferenceObject(id) ? "a " + sort(id) : name(id);
        }
        return new AtomText(nothing).of((Atom) value);
    }

    String place(int holder, Reference reference, int index) {
        return mute ? "" : PlaceName.of(names.object(holder), reference, index);
    }

    /** The objects among these that a person sees, by name. */
    List<String> shown(IntStream objects) {
        return objects.filter(each -> !folded(each)).mapToObj(this::name).toList();
    }

    /** What sort of reference that reference object is. */
    String sort(int reference) {
        HeapObject object = names.object(reference);
        return switch (object.kind()) {
            case PROXY -> "weak proxy";
            case WEAK_METHOD -> "weak method";
            case FINALIZER -> "clean-up";
            default ->
                switch (object.type()) {
                    case "SoftReference" -> "soft reference";
                    case "PhantomReference" -> "phantom reference";
                    case "unowned" -> "unowned reference";
                    default -> "weak reference";
                };
        };
    }

    boolean isReferenceObject(int object) {
        return object >= 0 && names.object(object).kind().isReferenceObject();
    }

    /** Reference objects are usually drawn as lines; what befalls their own counts is told only by {@link Step.ReferentCleared}. */
    boolean folded(int object) {
        return hidden(object) || isReferenceObject(object);
    }

    boolean hidden(int object) {
        if (object < 0) {
            return false;
        }
        HeapObject it = names.object(object);
        return it.isInternal() || it.kind() == Kind.FUNCTION;
    }
}
