package org.refscape.cases.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.refscape.action.Action;
import org.refscape.action.Program;

/**
 * Makes a program smaller as long as it still shows something: first many actions at a time, then fewer (delta debugging), at last single
 * actions, bodies, arguments and definitions.
 */
public final class Shrinking {
    private final Predicate<Program> stillShows;

    private Shrinking(Predicate<Program> stillShows) {
        this.stillShows = stillShows;
    }

    /**
     * A program of which no single part can be left out any more.
     *
     * @param program shows it
     * @param stillShows whether a smaller program shows it too; always the same for the same program
     */
    public static Program smallest(Program program, Predicate<Program> stillShows) {
        return new Shrinking(stillShows).shrink(program);
    }

    private Program shrink(Program program) {
        Program now = program;
        for (int chunk = now.actions().size() / 2; chunk > 1; chunk /= 2) {
            now = withoutChunks(now, chunk);
        }
        Optional<Program> smaller = Optional.of(now);
        while (smaller.isPresent()) {
            now = smaller.get();
            smaller = Parts.without(now).filter(stillShows).findFirst();
        }
        return now;
    }

    private Program withoutChunks(Program program, int chunk) {
        Program now = program;
        // From the end, because what comes later rarely matters for what comes before.
        for (int end = now.actions().size(); end > 0; end -= chunk) {
            int from = Math.max(0, end - chunk);
            List<Action> rest = new ArrayList<>(now.actions());
            rest.subList(from, Math.min(end, rest.size())).clear();
            Program smaller = new Program(now.definitions(), rest);
            if (stillShows.test(smaller)) {
                now = smaller;
            }
        }
        return now;
    }

    /** All lists that lack one element of that list, the last first. */
    static <T> Stream<List<T>> lackingOne(List<T> all) {
        return Stream.iterate(all.size() - 1, at -> at >= 0, at -> at - 1).map(at -> {
            List<T> rest = new ArrayList<>(all);
            rest.remove((int) at);
            return rest;
        });
    }
}
