package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;

/**
 * Which link of a cycle to open first. A link that a person named as a back-pointer goes before all others; then the one that leads to the
 * object nearest to a root, because that one is held from elsewhere and does not need this reference; then the one to the object born first.
 */
final class Openings {
    /** The names that programs give to references against the direction of ownership. */
    private static final Set<String> BACK = Set.of(
            "parent",
            "back",
            "backref",
            "owner",
            "prev",
            "previous",
            "up",
            "outer",
            "container",
            "delegate",
            "root",
            "subject");

    private final ObjectGraph graph;
    private final Places places;
    private final PathTree paths;

    Openings(ObjectGraph graph, Places places, PathTree paths) {
        this.graph = graph;
        this.places = places;
        this.paths = paths;
    }

    /** The links in that order, as ways to open the cycle. */
    List<Opening> of(List<List<Hop>> links) {
        return links.stream()
                .map(this::rank)
                .sorted(Rank.FIRST_TO_OPEN)
                .limit(Cycle.MOST_OPENINGS)
                .map(this::opening)
                .toList();
    }

    private Rank rank(List<Hop> link) {
        int target = link.get(0).target();
        return new Rank(link, isHidden(link), pointsBack(link), distance(target), target);
    }

    private Opening opening(Rank rank) {
        List<String> names = new ArrayList<>();
        rank.link.forEach(each -> names.add(places.text(each)));
        return new Opening(rank.link, rank.pointsBack, "make " + Words.and(names) + " weak");
    }

    /** What decides about a link, found once for all comparisons. */
    private record Rank(List<Hop> link, boolean isHidden, boolean pointsBack, int distance, int target) {
        static final Comparator<Rank> FIRST_TO_OPEN = Comparator.comparing(Rank::isHidden)
                .thenComparing(rank -> !rank.pointsBack)
                .thenComparingInt(Rank::distance)
                .thenComparingInt(Rank::target);
    }

    /** A reference inside the runtime's own works cannot be changed by a person. */
    private boolean isHidden(List<Hop> link) {
        return link.stream().anyMatch(each -> graph.isInternal(each.holder()) || each.role(graph) == Role.INTERNAL);
    }

    private boolean pointsBack(List<Hop> link) {
        return link.stream().allMatch(each -> isBackWord(each.label(graph)));
    }

    private static boolean isBackWord(String label) {
        String word = label.toLowerCase(Locale.ROOT).replace("_", "");
        return BACK.contains(word) || word.endsWith("parent") || word.endsWith("owner");
    }

    private int distance(int object) {
        return paths.reaches(object) ? paths.distance(object) : Integer.MAX_VALUE;
    }
}
