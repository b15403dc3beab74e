package org.refscape.runtime.jvm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.refscape.heap.Heap;
import org.refscape.heap.Ids;
import org.refscape.heap.Mark;
import org.refscape.heap.Strength;
import org.refscape.runtime.marking.Edges;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.marking.Showing;

/**
 * The classes of reachability that {@code java.lang.ref} and JLS 12.6.1 define, as a collection finds them. They are there to be looked at; the
 * collection itself decides by its marking, which treats a soft reference that it keeps like a strong one.
 *
 * <p>Several paths: the strongest counts. One path: its weakest reference counts.
 */
final class StrengthClasses {

    /** A class: the mark of its objects, and why they are in it and in no stronger one. */
    private enum Level {
        STRONG(Mark.STRONGLY_REACHABLE, "Strongly reachable, by a path of strong references from a root"),
        SOFT(
                Mark.SOFTLY_REACHABLE,
                "Softly reachable, because every path there goes through a soft reference, or a weaker one"),
        WEAK(Mark.WEAKLY_REACHABLE, "Weakly reachable, because every path there goes through a weak reference"),
        FINAL(
                Mark.FINALIZER_REACHABLE,
                "Kept for a finalizer, because only an object whose finalize() has not run leads there"),
        PHANTOM(Mark.PHANTOM_REACHABLE, "Phantom reachable, because every path there goes through a phantom reference"),
        NONE(Mark.UNREACHABLE, "Unreachable, because no path leads there at all");

        private final Mark mark;
        private final String title;

        Level(Mark mark, String title) {
            this.mark = mark;
            this.title = title;
        }
    }

    private final Heap heap;
    private final List<Level> levels;

    /**
     * The classes of those objects now.
     *
     * @param roots what counts as strongly reachable from the start
     * @param finalizable which objects still have to be finalized
     */
    StrengthClasses(Heap heap, Ids candidates, Ids roots, IntPredicate finalizable) {
        this.heap = heap;
        Marking strong = marked(roots, EnumSet.of(Strength.STRONG));
        Marking soft = marked(roots, EnumSet.of(Strength.STRONG, Strength.SOFT));
        Set<Strength> upToWeak = EnumSet.of(Strength.STRONG, Strength.SOFT, Strength.WEAK);
        Marking weak = marked(roots, upToWeak);
        Ids kept = Ids.of(candidates.stream()
                .filter(id -> !weak.isReached(id) && finalizable.test(id))
                .toArray());
        Marking forFinalizers = marked(both(roots, kept), upToWeak);
        Marking phantom = marked(both(roots, kept), EnumSet.allOf(Strength.class));
        List<Marking> markings = List.of(strong, soft, weak, forFinalizers, phantom);
        levels = candidates.stream().mapToObj(id -> level(id, markings)).toList();
    }

    private Marking marked(Ids from, Set<Strength> open) {
        Marking marking = new Marking(heap);
        from.stream().forEach(id -> marking.reach(id, 0));
        marking.spread((holder, index) ->
                open.contains(holder.references().get(index).strength()) ? Edges.Passage.OPEN : Edges.Passage.CLOSED);
        return marking;
    }

    private static Ids both(Ids some, Ids others) {
        return Ids.of(IntStream.concat(some.stream(), others.stream()).toArray());
    }

    private static Level level(int id, List<Marking> markings) {
        for (int i = 0; i < markings.size(); i++) {
            if (markings.get(i).isReached(id)) {
                return Level.values()[i];
            }
        }
        return Level.NONE;
    }

    /** One step for each class that any object is in; an object keeps its mark while weaker classes appear. */
    void show(Showing showing) {
        for (Level level : Level.values()) {
            if (levels.contains(level)) {
                showing.phase("strengths", level.title, marks(level));
            }
        }
    }

    private List<Mark> marks(Level upTo) {
        List<Mark> marks = new ArrayList<>();
        levels.forEach(each -> marks.add(each.compareTo(upTo) <= 0 ? each.mark : Mark.CANDIDATE));
        return marks;
    }
}
