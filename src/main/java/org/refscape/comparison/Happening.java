package org.refscape.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.refscape.action.Action;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.scene.Observed;
import org.refscape.scene.Outcome;

/**
 * What came of one action in one lane.
 *
 * @param died the objects that died, in order
 * @param answer what it was answered, if it asked something; empty if it did not or could not ask
 * @param called the functions that the runtime called of its own accord, in order
 * @param living the objects of the scene that are there when it is over
 * @param calledSoFar how many such calls there have been since the beginning
 */
public record Happening(List<String> died, String answer, List<String> called, Set<String> living, int calledSoFar) {
    static final String NONE = Atom.NONE.toString();

    public Happening {
        died = List.copyOf(died);
        called = List.copyOf(called);
    }

    /** Of that action of the scene; the objects that count are those in the set. */
    static Happening of(Lane lane, int action, Action said, Set<String> counted, int calledBefore) {
        Outcome outcome = Observed.outcome(lane.runs(action));
        List<String> died = new ArrayList<>(outcome.dies());
        died.retainAll(counted);
        Set<String> living = new TreeSet<>(Observed.outcome(lane.timeline()
                        .runs()
                        .subList(0, Math.max(0, lane.said().begin(action + 1))))
                .left());
        living.retainAll(counted);
        List<String> answers = asks(said) ? outcome.results() : List.of();
        return new Happening(
                died,
                answers.isEmpty() ? "" : answers.get(answers.size() - 1),
                outcome.callbacks(),
                living,
                calledBefore + outcome.callbacks().size());
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

    /** True if a person can tell the one from the other. A question that one of them cannot ask makes no difference. */
    boolean differsFrom(Happening other) {
        boolean both = !answer.isEmpty() && !other.answer.isEmpty();
        return !living.equals(other.living)
                || (both && !answer.equals(other.answer))
                || calledSoFar != other.calledSoFar;
    }

    /**
     * In few words, for a table: what died, what was answered, who was called; empty if nothing of that.
     *
     * @param nothing the runtime's word for no object
     */
    public String text(String nothing) {
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
