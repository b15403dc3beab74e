package org.refscape.analysis;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;
import org.refscape.step.Step;
import org.refscape.step.Step.DeathCause;

/** Explains the death of an object that a collection found unreachable. */
final class DeathByCollection {
    /** Looks back as long as this many objects can be looked at; a large heap with a long past is not searched to its beginning. */
    private static final long ENOUGH_WORK = 20_000_000;

    private final List<Step> steps;
    private final Heap before;
    private final int object;
    private final int decided;
    private final WorkingHeap heap;
    private int done;

    DeathByCollection(List<Step> steps, Heap before, int object, int decided) {
        this.steps = steps;
        this.before = before;
        this.object = object;
        this.decided = decided;
        heap = Death.heapAt(steps, before, decided);
        done = decided;
    }

    WhyDied explain() {
        goBackToTheBeginningOfTheCollection();
        HeapGraph graph = HeapGraph.of(heap);
        int index = graph.index(object);
        if (isHeldByTheProgram(graph, index)) {
            return because(
                    decided,
                    "The collection found it unreachable: the program had ended, and its variables keep nothing alive then.");
        }
        boolean softly = Reachability.byStrength(graph).strength(index) == Strength.SOFT;
        String reason = softly
                ? "Only soft references led to it, and the collector lets those go when memory is short."
                : "The collection found it unreachable: " + whoHeldIt(graph, index) + ".";
        String since = softly ? " Nothing stronger had led to it since " : " It had been garbage since ";
        Optional<String> loss = goBackToTheLastLoss();
        return because(
                loss.isPresent() ? done : decided,
                reason + loss.map(what -> since + what + ".").orElse(""));
    }

    private WhyDied because(int step, String sentence) {
        return new WhyDied(DeathCause.UNREACHABLE, step, decided, sentence);
    }

    /**
     * True if a strong path leads to it that every collection respects, unless the program has ended. A table with weak keys is not
     * followed: in some runtimes it holds its values only while their keys live.
     */
    private static boolean isHeldByTheProgram(HeapGraph graph, int index) {
        return Paths.shortest(graph, index)
                .filter(path -> path.stream().noneMatch(hop -> graph.kind(hop.holder()) == Kind.WEAK_KEY_DICTIONARY))
                .isPresent();
    }

    private void goBackToTheBeginningOfTheCollection() {
        while (heap.examination() != null && done > 0) {
            steps.get(--done).revert(heap);
        }
    }

    private static String whoHeldIt(HeapGraph graph, int index) {
        Optional<Cycle> cycle = Cycles.through(graph, index);
        if (cycle.isPresent()) {
            return cycle.get().shown() == 1
                    ? "it held itself, but no root led to it"
                    : cycle.get().name() + " held each other, but no root led to them";
        }
        List<String> holders = Holders.of(graph, index).strong().stream()
                .map(Hold::place)
                .distinct()
                .toList();
        return holders.isEmpty()
                ? "no strong reference led to it"
                : "only " + Words.and(holders) + " led to it, and that was garbage too";
    }

    /** After this, the step that comes next is the one that made the object garbage, if the answer says so. */
    private Optional<String> goBackToTheLastLoss() {
        long work = 0;
        while (done > 0 && work < ENOUGH_WORK) {
            Step step = steps.get(--done);
            step.revert(heap);
            Optional<Loss> loss = Loss.of(step);
            if (loss.isPresent()) {
                HeapGraph graph = HeapGraph.of(heap);
                work += graph.size();
                int index = graph.index(object);
                if (index < 0) {
                    return Optional.empty();
                }
                if (Reachability.strong(graph).isStrong(index)) {
                    return Optional.of(new LossInWords(steps, before).of(done, loss.get(), " "));
                }
            }
        }
        return Optional.empty();
    }
}
