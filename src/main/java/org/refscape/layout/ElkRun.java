package org.refscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * One run of ELK layered over one connected part. The only class that knows ELK, so that its libraries are loaded by the first drawing that asks
 * for them and not before. Each run has a graph of its own.
 */
final class ElkRun {
    private static final double BETWEEN_LAYERS = 70;
    private static final double BETWEEN_NODES = 36;
    private static final int TREE_PRIORITY = 10;
    private static final int STRONG_PRIORITY = 3;
    private static final int WEAK_PRIORITY = 0;

    private final LayoutGraph graph;
    private final BreadthFirst search;
    private final ReadingOrder order;
    private final Parts.Part part;
    private final Attempt attempt;
    private final ElkNode canvas = ElkGraphUtil.createGraph();
    private final Map<Integer, ElkNode> cards = new HashMap<>();

    /**
     * What differs from one run to another over the same graph.
     *
     * @param keepsOrder whether equals stay in the order of the graph even at the price of a crossing
     * @param seed where ELK's search for few crossings begins; any but 0, which ELK takes as "use the clock"
     */
    record Attempt(Effort effort, boolean keepsOrder, int seed) {}

    /** What stays the same. */
    record Question(LayoutGraph graph, BreadthFirst search, ReadingOrder order, Parts.Part part) {}

    ElkRun(Question question, Attempt attempt) {
        graph = question.graph();
        search = question.search();
        order = question.order();
        part = question.part();
        this.attempt = attempt;
    }

    /** The boxes of the nodes in the order of the part, or nothing when called off. */
    Optional<List<Box>> arrange(Progress progress) {
        setUpCanvas();
        addCards();
        addReferences();
        // Asking for the service is what teaches ELK to copy the default values of its options; without it, it fails.
        LayoutMetaDataService.getInstance();
        Watch watch = new Watch(progress);
        new LayeredLayoutProvider().layout(canvas, watch);
        return watch.calledOff ? Optional.empty() : Optional.of(boxes());
    }

    private void setUpCanvas() {
        // ELK looks for parts by a search that calls itself for each node and runs out of stack; this is one part.
        canvas.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        canvas.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        canvas.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        canvas.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        canvas.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        canvas.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, attempt.keepsOrder());
        canvas.setProperty(LayeredOptions.RANDOM_SEED, attempt.seed());
        canvas.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        boolean tuned = attempt.effort() == Effort.TUNED;
        canvas.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                tuned ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        canvas.setProperty(LayeredOptions.THOROUGHNESS, tuned ? 7 : 2);
        // Keeping the order costs the cube of the widest layer: 188 s for one holder of 2,000.
        canvas.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                tuned ? OrderingStrategy.PREFER_NODES : OrderingStrategy.NONE);
        // We draw the references ourselves; polylines are the cheapest way for ELK to end its work.
        canvas.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    }

    // Inserted in reading order, since ELK reads the order of insertion as the model order.
    private void addCards() {
        List<Integer> inOrder = new ArrayList<>(part.nodes());
        inOrder.sort(Comparator.comparingInt(order::place));
        for (int index : inOrder) {
            LayoutGraph.Node node = graph.nodes().get(index);
            ElkNode card = ElkGraphUtil.createNode(canvas);
            card.setDimensions(node.width(), node.height());
            card.setProperty(LayeredOptions.ALIGNMENT, Alignment.LEFT);
            if (node.root()) {
                card.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
            }
            cards.put(index, card);
        }
    }

    private void addReferences() {
        for (int e : part.edges()) {
            int from = search.from(e);
            int to = search.to(e);
            boolean betweenRoots = isRoot(from) && isRoot(to);
            if (betweenRoots || search.isLoop(e)) {
                continue;
            }
            // ELK refuses what leads into its first layer, so a reference to a root is shown to it turned round.
            ElkEdge edge = isRoot(to)
                    ? ElkGraphUtil.createSimpleEdge(card(to), card(from))
                    : ElkGraphUtil.createSimpleEdge(card(from), card(to));
            int priority = priority(e);
            edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, priority);
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, priority);
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, priority);
        }
    }

    private ElkNode card(int node) {
        return Objects.requireNonNull(cards.get(node));
    }

    private boolean isRoot(int node) {
        return graph.nodes().get(node).root();
    }

    private int priority(int edge) {
        if (search.isInTree(edge)) {
            return TREE_PRIORITY;
        }
        return graph.edges().get(edge).strong() ? STRONG_PRIORITY : WEAK_PRIORITY;
    }

    private List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (int node : part.nodes()) {
            ElkNode card = card(node);
            // Whole pixels keep the borders of cards sharp.
            boxes.add(new Box(Math.rint(card.getX()), Math.rint(card.getY()), card.getWidth(), card.getHeight()));
        }
        return boxes;
    }

    /** Passes ELK's progress on. ELK asks between its processors whether to stop. */
    private static final class Watch extends BasicProgressMonitor {
        private final Progress progress;
        private double done;
        private boolean calledOff;

        Watch(Progress progress) {
            this.progress = progress;
        }

        @Override
        protected void doWorked(float completed, float total, boolean topLevel) {
            if (total > 0) {
                done = Math.max(done, Math.min(1, completed / total));
            }
        }

        @Override
        public boolean isCanceled() {
            calledOff = calledOff || !progress.mayGoOn(done);
            return calledOff;
        }
    }
}
