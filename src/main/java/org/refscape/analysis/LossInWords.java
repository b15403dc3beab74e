package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Step;

/**
 * Says which place gave up its reference, and how.
 *
 * <p>When a weak dictionary dies, its hidden table is let go first and gives up the entries afterwards, when it belongs to nobody any
 * more. So the place is read at the latest moment at which the holder still had an owner.
 */
final class LossInWords {
    /** ECMA-262's name for the list of what a job has made weak references to or got from them. */
    private static final String KEPT_FOR_THE_JOB = "KeptAlive";

    private final List<Step> steps;
    private final Heap before;

    LossInWords(List<Step> steps, Heap before) {
        this.steps = steps;
        this.before = before;
    }

    /** {@code root.child, was deleted}, with that separator, for the loss that happens in that step. */
    String of(int step, Loss loss, String separator) {
        int part = loss.holder();
        int at = step;
        Optional<String> words = inWords(at, loss, separator);
        while (words.isEmpty()) {
            at = lastLossOf(part, at);
            if (at < 0) {
                return "one that the runtime itself kept" + separator + "was let go";
            }
            part = Loss.of(steps.get(at), part).orElseThrow().holder();
            words = inWords(at, loss, separator);
        }
        return words.get();
    }

    /** The last step before that one which took a strong reference to the object away, or -1. */
    private int lastLossOf(int object, int step) {
        int at = step - 1;
        while (at >= 0 && Loss.of(steps.get(at), object).isEmpty()) {
            at--;
        }
        return at;
    }

    /** Nothing, if the holder is a part of nobody at that moment or does not have the reference. */
    private Optional<String> inWords(int at, Loss loss, String separator) {
        Heap heap = Death.heapAt(steps, before, at);
        int position = position(heap, loss);
        HeapGraph graph = HeapGraph.of(heap);
        int holder = graph.index(loss.holder());
        if (position < 0 || holder < 0) {
            return Optional.empty();
        }
        Places places = Places.of(graph);
        HeapObject owner = heap.object(graph.id(places.owner(holder)));
        if (owner.isInternal()) {
            return Optional.empty();
        }
        String place = places.text(Hop.of(graph, holder, graph.referenceAt(holder, position)));
        if (owner.state() == LifeState.DYING || owner.state() == LifeState.TORN_DOWN) {
            return Optional.of(place + separator + "went when " + owner.label() + " died");
        }
        if (owner.kind() == Kind.ROOT && loss.reference().role() != Role.VARIABLE) {
            return Optional.of(byTheRuntime(owner, separator));
        }
        String name = loss.reference().role() == Role.VARIABLE ? "the variable " + place : place;
        String end = loss.after().isPresent() ? "was given another value" : "was deleted";
        return Optional.of(name + separator + end);
    }

    /** The roots that are not the program's: what a runtime itself keeps, and until when. */
    private static String byTheRuntime(HeapObject root, String separator) {
        String name = root.label();
        boolean phrase = separator.isBlank();
        if (name.equals(KEPT_FOR_THE_JOB)) {
            return phrase ? "the job ended" : "what the job keeps alive" + separator + "went when the job ended";
        }
        return phrase ? name + " let it go" : "that of " + name + separator + "was let go";
    }

    /** Where the reference stands at that moment, or -1. */
    private static int position(Heap heap, Loss loss) {
        if (loss.holder() >= heap.size()) {
            return -1;
        }
        List<Reference> all = heap.object(loss.holder()).references();
        boolean stillThere =
                loss.position() < all.size() && all.get(loss.position()).equals(loss.reference());
        return stillThere ? loss.position() : all.indexOf(loss.reference());
    }
}
