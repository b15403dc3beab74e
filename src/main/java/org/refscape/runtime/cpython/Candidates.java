package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.refscape.heap.Examination;
import org.refscape.heap.Ids;
import org.refscape.heap.Mark;

/**
 * The objects that a collection looks at, with their tallies, and how {@code deduce_unreachable} parts them.
 *
 * <p>The order of both resulting lists decides over everything that follows. Afterwards, the unreachable ones stand in their original
 * order; so do the reachable ones, except that those which were first set aside and then found reachable stand at the end.
 */
final class Candidates {
    private static final int NONE = -1;

    private final Memory memory;
    private final Layout layout;
    private final Ids ids;
    private final int[] tallies;
    private final boolean[] unreachable;
    private final boolean[] walked;
    /** From the id of an object, less the smallest one, to its index here. */
    private final int[] indices;

    private final int smallest;
    private final List<Integer> endedRoots;
    private final List<Integer> reachableOrder = new ArrayList<>();

    /**
     * Looks at these objects.
     *
     * @param endedRoots roots that are garbage themselves: what they hold is not held from outside
     */
    Candidates(Interpreter python, Ids ids, List<Integer> endedRoots) {
        this.endedRoots = List.copyOf(endedRoots);
        memory = python.memory();
        layout = python.layout();
        this.ids = ids;
        tallies = new int[ids.size()];
        unreachable = new boolean[ids.size()];
        walked = new boolean[ids.size()];
        smallest = ids.stream().min().orElse(0);
        indices = new int[ids.stream().max().orElse(NONE) - smallest + 1];
        Arrays.fill(indices, NONE);
        for (int i = 0; i < ids.size(); i++) {
            indices[ids.get(i) - smallest] = i;
        }
    }

    private int indexOf(int id) {
        int at = id - smallest;
        return at < 0 || at >= indices.length ? NONE : indices[at];
    }

    /** {@code update_refs}: afterwards each tally is the object's count. */
    void updateReferences() {
        for (int i = 0; i < ids.size(); i++) {
            tallies[i] = memory.total(ids.get(i));
        }
    }

    /** {@code subtract_refs}: afterwards a tally above zero means that the object is held from outside the candidates. */
    void subtractReferences() {
        for (int i = 0; i < ids.size(); i++) {
            layout.visit(memory.object(ids.get(i)), this::subtract);
        }
        endedRoots.forEach(root -> layout.visit(memory.object(root), this::subtract));
    }

    private void subtract(int target) {
        int index = indexOf(target);
        if (index != NONE) {
            tallies[index]--;
        }
    }

    /** {@code move_unreachable}: afterwards every candidate that anything outside leads to is in the reachable order, and no other. */
    void moveUnreachable() {
        List<Integer> takenBack = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            walk(i, takenBack);
        }
        for (int next = 0; next < takenBack.size(); next++) {
            walk(takenBack.get(next), takenBack);
        }
    }

    private void walk(int index, List<Integer> takenBack) {
        if (tallies[index] == 0) {
            unreachable[index] = true;
            return;
        }
        walked[index] = true;
        reachableOrder.add(ids.get(index));
        layout.visit(memory.object(ids.get(index)), target -> reach(indexOf(target), takenBack));
    }

    /** {@code visit_reachable}. */
    private void reach(int index, List<Integer> takenBack) {
        if (index == NONE || walked[index]) {
            return;
        }
        if (unreachable[index]) {
            unreachable[index] = false;
            takenBack.add(index);
        }
        tallies[index] = Math.max(tallies[index], 1);
    }

    List<Integer> reachable() {
        return reachableOrder;
    }

    int[] unreachable() {
        int[] found = new int[ids.size()];
        int size = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (unreachable[i]) {
                found[size++] = ids.get(i);
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** What is known now, for the eye. */
    Examination examination(String phase, String title) {
        Mark[] marks = new Mark[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            marks[i] = mark(i);
        }
        return new Examination(phase, title, ids, Arrays.asList(marks), Ids.of(tallies));
    }

    private Mark mark(int index) {
        if (unreachable[index]) {
            return Mark.UNREACHABLE;
        }
        return walked[index] ? Mark.REACHED : Mark.CANDIDATE;
    }
}
