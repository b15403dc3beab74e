package org.refscape.picture.painting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.picture.Arrow;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Composition;

/**
 * Arrows that mean the same under two ids. A drawing counts the places of an object, a moment names them: when a person goes from one
 * to the other, the references stay, and so should their arrows.
 */
final class Twins {

    /** What an arrow means to whoever looks at it. Two that are alike are paired in their order. */
    private record Meaning(String holder, String target, Object strength) {}

    private Twins() {}

    /** The ids, old and new, of arrows that only have another id afterwards. */
    static Set<String> between(Composition before, Composition after) {
        Map<Meaning, Deque<String>> old = new HashMap<>();
        for (Arrow arrow : renamed(before.arrows(), after)) {
            old.computeIfAbsent(meaning(arrow), key -> new ArrayDeque<>()).add(arrow.id());
        }
        Set<String> twins = new HashSet<>();
        for (Arrow arrow : renamed(after.arrows(), before)) {
            Deque<String> ids = old.getOrDefault(meaning(arrow), new ArrayDeque<>());
            if (!ids.isEmpty()) {
                twins.add(ids.remove());
                twins.add(arrow.id());
            }
        }
        return twins;
    }

    /** Standing arrows that the other composition does not know by their id. */
    private static List<Arrow> renamed(List<ArrowLine> lines, Composition other) {
        return lines.stream()
                .map(ArrowLine::arrow)
                .filter(arrow -> arrow.condition() == Arrow.Condition.STANDING && other.arrow(arrow.id()) == null)
                .toList();
    }

    private static Meaning meaning(Arrow arrow) {
        String target = arrow.target();
        return new Meaning(arrow.from().holder(), target == null ? "" : target, arrow.strength());
    }
}
