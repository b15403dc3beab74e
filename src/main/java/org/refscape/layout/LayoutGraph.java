package org.refscape.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a layout is asked about: cards with their sizes, and references between them. The order of both lists is the order
 * in which a person met them; every layout uses it to decide between equals, so it is part of the question.
 *
 * @param nodes the cards and variables, each id once
 * @param edges the references; self loops and several between the same two are allowed
 */
public record LayoutGraph(List<Node> nodes, List<Edge> edges) {
    /** No card may be wider or higher than this. */
    public static final double LARGEST_SIDE = 20_000;

    /** No card may stand farther than this from the origin in either direction. */
    public static final double FARTHEST = 10_000_000;

    /** Copies the lists, and refuses an id that occurs twice or a reference that ends nowhere. */
    public LayoutGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            require(ids.add(node.id), "two nodes are called '" + node.id + "': give each its own id");
        }
        for (Edge edge : edges) {
            String name = "the reference from '" + edge.from + "' to '" + edge.to + "'";
            require(ids.contains(edge.from), name + " starts at no node of this graph: add '" + edge.from + "' first");
            require(ids.contains(edge.to), name + " ends at no node of this graph: add '" + edge.to + "' first");
        }
    }

    /**
     * A card, or the tag of a variable.
     *
     * @param id its name in the positions that come out
     * @param root whether the program holds it directly; roots come first
     * @param at the corner where it stands now, or null when it was never placed
     * @param pinned whether it must stay where it stands
     */
    public record Node(String id, double width, double height, boolean root, @Nullable Point at, boolean pinned) {
        /** Refuses sizes and places that no screen has, and a pin without a place. */
        public Node {
            requireSide(id, "width", width);
            requireSide(id, "height", height);
            require(at != null || !pinned, "node '" + id + "' is pinned but stands nowhere: give it a position");
            require(
                    at == null || (Math.abs(at.x()) <= FARTHEST && Math.abs(at.y()) <= FARTHEST),
                    "node '" + id + "' stands at " + at + ", farther out than " + FARTHEST + ": move it nearer");
        }

        /** An object that was never placed. */
        public static Node object(String id, double width, double height) {
            return new Node(id, width, height, false, null, false);
        }

        /** A root that was never placed. */
        public static Node root(String id, double width, double height) {
            return new Node(id, width, height, true, null, false);
        }

        /** The same node, standing there. */
        public Node standingAt(double x, double y) {
            return new Node(id, width, height, root, new Point(x, y), pinned);
        }

        /** The same node, standing there and not to be moved by any layout. */
        public Node pinnedAt(double x, double y) {
            return new Node(id, width, height, root, new Point(x, y), true);
        }

        Box boxAt(Point corner) {
            return new Box(corner.x(), corner.y(), width, height);
        }
    }

    /**
     * A reference from its holder to its target.
     *
     * @param strong whether it keeps its target alive; strong ones shape the drawing more
     */
    public record Edge(String from, String to, boolean strong) {}

    Map<String, Integer> indexOfIds() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i).id, i);
        }
        return index;
    }

    private static void requireSide(String id, String side, double length) {
        // Written so that NaN, which is neither above nor below anything, is refused as well.
        require(
                length > 0 && length <= LARGEST_SIDE,
                "the " + side + " of node '" + id + "' is " + length + ": it must be above 0 and at most "
                        + LARGEST_SIDE);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
