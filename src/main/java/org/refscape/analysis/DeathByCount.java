package org.refscape.analysis;

import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;
import org.refscape.step.Step.DeathCause;

/** Explains the death of an object whose count fell to zero. */
final class DeathByCount {
    private final List<Step> steps;
    private final Heap before;
    private final int object;
    private final int decided;

    DeathByCount(List<Step> steps, Heap before, int object, int decided) {
        this.steps = steps;
        this.before = before;
        this.object = object;
        this.decided = decided;
    }

    WhyDied explain() {
        int last = lastLoss();
        Heap then = Death.heapAt(steps, before, last < 0 ? decided : last);
        String reason = last < 0
                ? "Nothing held it any more: it was only in use for a moment."
                : Loss.of(steps.get(last), object)
                        .map(loss -> "Its last strong reference, " + new LossInWords(steps, before).of(last, loss, ", ")
                                + ".")
                        .orElseThrow();
        return new WhyDied(DeathCause.COUNT_ZERO, last < 0 ? decided : last, decided, reason + watchers(then));
    }

    /**
     * The step that took away its last strong reference, or -1. A count that fell for another reason, after that reference had gone, was
     * the end of a temporary hold.
     */
    private int lastLoss() {
        int falls = 0;
        for (int i = decided - 1; i >= 0 && falls < 2; i--) {
            if (Loss.of(steps.get(i), object).isPresent()) {
                return i;
            }
            falls += steps.get(i).match(new CountsOf());
        }
        return -1;
    }

    private String watchers(Heap then) {
        HeapGraph graph = HeapGraph.of(then);
        int watchers = Holders.of(graph, graph.index(object)).weak().size();
        if (watchers == 0) {
            return "";
        }
        return watchers == 1
                ? " Only a weak reference was left, and that keeps nothing alive."
                : " Only weak references were left, and those keep nothing alive.";
    }

    /** 1 for a step that changes the object's count. */
    private final class CountsOf extends SomeCases<Integer> {
        @Override
        protected Integer otherwise(Step step) {
            return 0;
        }

        @Override
        public Integer countChanged(Step.CountChanged step) {
            return step.object() == object ? 1 : 0;
        }
    }
}
