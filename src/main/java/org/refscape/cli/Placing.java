package org.refscape.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.layout.LayeredLayout;
import org.refscape.layout.Layout;
import org.refscape.layout.LayoutGraph;
import org.refscape.layout.LayoutGraph.Edge;
import org.refscape.layout.LayoutGraph.Node;
import org.refscape.layout.Newcomers;
import org.refscape.layout.Positions;
import org.refscape.picture.Arrow;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.scene.Spot;

/** Puts a picture on paper: what has a position in the scene stands there, everything else finds a place beside it. */
final class Placing {
    private final TextMetrics metrics = TextMetrics.shipped();
    private final Map<String, Spot> spots;

    Placing(Map<String, Spot> spots) {
        this.spots = spots;
    }

    Composition compose(Picture picture) {
        List<Node> nodes = new ArrayList<>();
        picture.cards().forEach(card -> nodes.add(node(card.id(), Composition.size(card, metrics), false)));
        picture.tags().forEach(tag -> nodes.add(node(tag.id(), Composition.size(tag, metrics), true)));
        List<Edge> edges = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            @Nullable String target = arrow.target();
            if (target != null) {
                edges.add(
                        new Edge(arrow.from().holder(), target, arrow.strength().keepsAlive()));
            }
        }
        boolean nothingPlaced = nodes.stream().noneMatch(Node::pinned);
        Layout layout = nothingPlaced ? new LayeredLayout() : new Newcomers();
        Positions positions = layout.arrange(new LayoutGraph(nodes, edges));
        Map<String, Point> corners = new LinkedHashMap<>();
        positions.corners().forEach((id, at) -> corners.put(id, new Point(at.x(), at.y())));
        return Composition.of(picture, Placement.of(corners), metrics);
    }

    private Node node(String id, Rect size, boolean root) {
        Node node = root ? Node.root(id, size.width(), size.height()) : Node.object(id, size.width(), size.height());
        Spot spot = spots.get(id);
        return spot == null ? node : node.pinnedAt(spot.x(), spot.y());
    }
}
