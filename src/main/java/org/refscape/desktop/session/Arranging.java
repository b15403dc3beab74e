package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refscape.layout.Layout;
import org.refscape.layout.LayoutGraph;
import org.refscape.layout.Newcomers;
import org.refscape.layout.Positions;
import org.refscape.layout.Progress;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.scene.Spot;

/** Finds places for what has none. What has one stays there. */
public final class Arranging {
    private final Picture picture;
    private final Map<String, Spot> spots;

    /**
     * Arranges a picture.
     *
     * @param spots where things stand, by id; may name things that the picture does not show
     */
    public Arranging(Picture picture, Map<String, Spot> spots) {
        this.picture = picture;
        this.spots = spots;
    }

    /** How many things of the picture have no place. */
    public int homeless() {
        return (int) ids().stream().filter(id -> !spots.containsKey(id)).count();
    }

    /** Places for those that have none. */
    public Map<String, Spot> newcomers() {
        return homeless() == 0 ? Map.of() : found(new Newcomers(), spots);
    }

    /** Places for everything, found afresh by that layout. */
    public Map<String, Spot> afresh(Layout layout) {
        return found(layout, Map.of());
    }

    /** All places as the picture needs them. */
    public static Placement placement(Map<String, Spot> spots) {
        Map<String, Point> corners = new TreeMap<>();
        spots.forEach((id, spot) -> corners.put(id, new Point(spot.x(), spot.y())));
        return Placement.of(corners);
    }

    private Map<String, Spot> found(Layout layout, Map<String, Spot> standing) {
        LayoutGraph graph = new LayoutGraph(nodes(standing), edges());
        Map<String, Spot> found = new TreeMap<>();
        Positions positions = layout.arrange(graph, Progress.TO_THE_END).orElseThrow();
        for (String id : ids()) {
            if (!standing.containsKey(id)) {
                found.put(id, new Spot(positions.of(id).x(), positions.of(id).y()));
            }
        }
        return found;
    }

    private List<LayoutGraph.Node> nodes(Map<String, Spot> standing) {
        TextMetrics metrics = TextMetrics.shipped();
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        for (Tag tag : picture.tags()) {
            Rect size = Composition.size(tag, metrics);
            nodes.add(at(LayoutGraph.Node.root(tag.id(), size.width(), size.height()), standing));
        }
        for (Card card : picture.cards()) {
            Rect size = Composition.size(card, metrics);
            nodes.add(at(LayoutGraph.Node.object(card.id(), size.width(), size.height()), standing));
        }
        return nodes;
    }

    private static LayoutGraph.Node at(LayoutGraph.Node node, Map<String, Spot> standing) {
        Spot spot = standing.get(node.id());
        return spot == null ? node : node.standingAt(spot.x(), spot.y());
    }

    private List<LayoutGraph.Edge> edges() {
        Set<String> there = new HashSet<>(ids());
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            String target = arrow.target();
            if (target != null && there.contains(target)) {
                edges.add(new LayoutGraph.Edge(
                        arrow.from().holder(), target, arrow.strength().keepsAlive()));
            }
        }
        return edges;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        picture.tags().forEach(tag -> ids.add(tag.id()));
        picture.cards().forEach(card -> ids.add(card.id()));
        return ids;
    }
}
