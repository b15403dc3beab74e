package org.refscape.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.refscape.action.Action;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.runtime.Run;
import org.refscape.scene.Observed;
import org.refscape.scene.Outcome;
import org.refscape.step.Step;

/**
 * What came of one action in one lane.
 *
 * @param died the objects that died, in order
 * @param answer what it was answered, if it asked something, or the exception that it ended with; empty if it did not or could not ask
 * @param called the functions that the runtime called of its own accord, in order
 * @param living the objects of the scene that are there when it is over
 * @param calledSoFar how many such calls there have been since the beginning
 * @param end how it ended
 */
public record Happening(
        List<String> died, String answer, List<String> called, Set<String> living, int calledSoFar, End end) {
    static final String NONE = Atom.NONE.toString();

    /** How an action can end. */
    public enum End {
        /** It did what it does. */
        DONE,
        /** An exception left it, or the program was stopped. */
        FAILED,
        /** It cannot be said in that lane at all. */
        LEFT_OUT,
        /** An error has ended the program of that lane before. */
        TOO_LATE
    }

    public Happening {
        died = List.copyOf(died);
        called = List.copyOf(called);
    }

    /** Of that action of the scene; the objects that count are those in the set. */
    static Happening of(Lane lane, int action, Action said, Set<String> counted, int calledBefore) {
        List<Run> runs = lane.runs(action);
        Outcome outcome = Observed.outcome(runs);
        List<String> died = new ArrayList<>(outcome.dies());
        died.retainAll(counted);
        Set<String> living = new TreeSet<>(Observed.outcome(lane.timeline()
                        .runs()
                        .subList(0, Math.max(0, lane.said().begin(action + 1))))
                .left());
        living.retainAll(counted);
        Optional<Step.Raised> failure = failure(runs);
        List<String> answers = asks(said) ? outcome.results() : List.of();
        String answer = answers.isEmpty() ? "" : answers.get(answers.size() - 1);
        return new Happening(
                died,
                failure.map(each -> each.type() + ": " + each.message()).orElse(answer),
                outcome.callbacks(),
                living,
                calledBefore + outcome.callbacks().size(),
                failure.isPresent() ? End.FAILED : end(lane, runs));
    }

    private static End end(Lane lane, List<Run> runs) {
        if (runs.isEmpty()) {
            return End.LEFT_OUT;
        }
        boolean late = lane.timeline().runtime().hasEnded(runs.get(0).before());
        return late ? End.TOO_LATE : End.DONE;
    }

    private static Optional<Step.Raised> failure(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.steps().stream())
                .filter(Step.Raised.class::isInstance)
                .map(Step.Raised.class::cast)
                .findFirst();
    }

    /** True for actions whose answer tells who is still there. What a collector returns is not the same thing everywhere. */
    private static boolean asks(Action action) {
        return action instanceof Weak.Dereference
                || action instanceof Weak.ProxyGet
                || action instanceof Naming.Read
                || action instanceof Mapping.Get
                || action instanceof Mapping.Length
                || action instanceof Mapping.Contains;
    }

    /** True if a person can tell the one from the other. A program that has ended is compared no more. */
    boolean differsFrom(Happening other) {
        if (end == End.TOO_LATE || other.end == End.TOO_LATE) {
            return false;
        }
        return !living.equals(other.living) || endsOtherwise(other) || calledSoFar != other.calledSoFar;
    }

    private boolean isPlayed() {
        return end == End.DONE || end == End.FAILED;
    }

    /** True if the answers differ, or if only one of the two fails. What one of them cannot say or ask at all makes no difference. */
    boolean endsOtherwise(Happening other) {
        if (!isPlayed() || !other.isPlayed()) {
            return false;
        }
        boolean both = !answer.isEmpty() && !other.answer.isEmpty();
        return end != other.end || (end == End.DONE && both && !answer.equals(other.answer));
    }

    /**
     * In few words, for a table: what died, what was answered, who was called; empty if nothing of that.
     *
     * @param nothing the runtime's word for no object
     */
    public String text(String nothing) {
        if (end == End.TOO_LATE) {
            return "ended before";
        }
        List<String> parts = new ArrayList<>();
        if (!answer.isEmpty()) {
            parts.add("→ " + (answer.equals(NONE) ? nothing : answer));
        }
        if (!died.isEmpty()) {
            parts.add(String.join(", ", died) + (died.size() == 1 ? " dies" : " die"));
        }
        called.forEach(name -> parts.add(name + " runs"));
        return String.join("; ", parts);
    }
}
