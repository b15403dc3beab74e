package org.refscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for the nodes that have none, and moves nothing else by a hair, since a person remembers where things
 * were. A newcomer stands to the right of what holds it; if nothing placed holds it, to the left of what it holds; if it
 * is alone, below everything. Newcomers stand on a grid of {@value #GRID} pixels, and where a place is taken the newcomer
 * is pushed, never the one that was there.
 */
public final class Newcomers implements Layout {
    /** The grid on which newcomers stand. */
    public static final double GRID = 8;

    private static final double BESIDE = 72;
    private static final double GAP = 32;
    private static final int COLUMNS = 4;
    // References to later rows are read from above to below, so a place above has to be that much nearer to be taken.
    private static final double PRICE_OF_UP = 3;
    // Further columns hide the reference behind the cards of the first.
    private static final double PRICE_OF_ASIDE = 2;

    @Override
    public Optional<Positions> arrange(LayoutGraph graph, Progress progress) {
        return progress.mayGoOn(0) ? Optional.of(new Placing(graph).place()) : Optional.empty();
    }

    /** One placing: what is taken grows as newcomers find their places. */
    private static final class Placing {
        private final LayoutGraph graph;
        private final BreadthFirst search;
        private final Occupied occupied = new Occupied();
        private final Map<Integer, Box> placed = new HashMap<>();
        private final List<List<Integer>> holders = new ArrayList<>();
        private final List<List<Integer>> targets = new ArrayList<>();
        private double left = MARGIN;
        private double top = MARGIN;
        private double bottom = MARGIN - GAP;

        Placing(LayoutGraph graph) {
            this.graph = graph;
            search = new BreadthFirst(graph);
            for (int node = 0; node < graph.nodes().size(); node++) {
                holders.add(new ArrayList<>());
                targets.add(new ArrayList<>());
            }
            noteNeighbours(true);
            noteNeighbours(false);
            placeSurvivors();
        }

        Positions place() {
            for (int node : search.order()) {
                if (!placed.containsKey(node)) {
                    settle(node, placeFor(node));
                }
            }
            List<Box> boxes = new ArrayList<>();
            for (int node = 0; node < graph.nodes().size(); node++) {
                boxes.add(placed.getOrDefault(node, new Box(0, 0, 0, 0)));
            }
            return Positions.of(graph, boxes);
        }

        private void noteNeighbours(boolean strong) {
            for (int e = 0; e < graph.edges().size(); e++) {
                if (graph.edges().get(e).strong() == strong && search.from(e) != search.to(e)) {
                    holders.get(search.to(e)).add(search.from(e));
                    targets.get(search.from(e)).add(search.to(e));
                }
            }
        }

        private void placeSurvivors() {
            List<Box> survivors = new ArrayList<>();
            for (int node = 0; node < graph.nodes().size(); node++) {
                @Nullable Point at = graph.nodes().get(node).at();
                if (at != null) {
                    survivors.add(graph.nodes().get(node).boxAt(at));
                    settle(node, graph.nodes().get(node).boxAt(at));
                }
            }
            if (!survivors.isEmpty()) {
                left = snapDown(Box.around(survivors).x());
                top = Math.min(MARGIN, snapDown(Box.around(survivors).y()));
            }
        }

        private void settle(int node, Box box) {
            placed.put(node, box);
            occupied.add(box);
            bottom = Math.max(bottom, box.bottom());
        }

        private Box placeFor(int node) {
            LayoutGraph.Node card = graph.nodes().get(node);
            Optional<Box> holder = firstPlaced(holders.get(node));
            if (holder.isPresent()) {
                double x = snapUp(holder.get().right() + BESIDE);
                return nearestFree(new Box(x, snapDown(holder.get().y()), card.width(), card.height()), 1);
            }
            Optional<Box> target = firstPlaced(targets.get(node));
            if (target.isPresent()) {
                double x = snapDown(target.get().x() - BESIDE - card.width());
                double y = snapDown(target.get().middleY() - card.height() / 2);
                return nearestFree(new Box(x, y, card.width(), card.height()), -1);
            }
            return new Box(left, snapUp(bottom + GAP), card.width(), card.height());
        }

        private Optional<Box> firstPlaced(List<Integer> nodes) {
            return nodes.stream().filter(placed::containsKey).findFirst().map(placed::get);
        }

        /** The cheapest free place in the wanted column or one of the next in that direction. */
        private Box nearestFree(Box wanted, int direction) {
            Box best = occupied.pushedDown(wanted, GAP, GRID);
            double price = best.y() - wanted.y();
            for (int column = 0; column < COLUMNS; column++) {
                double aside = column * snapUp(wanted.width() + GAP);
                Box start = wanted.at(wanted.x() + direction * aside, wanted.y());
                Box down = occupied.pushedDown(start, GAP, GRID);
                Box up = occupied.pushedUp(start, GAP, GRID);
                double priceOfDown = PRICE_OF_ASIDE * aside + down.y() - wanted.y();
                double priceOfUp = PRICE_OF_ASIDE * aside + PRICE_OF_UP * (wanted.y() - up.y());
                if (priceOfDown < price) {
                    best = down;
                    price = priceOfDown;
                }
                if (up.y() >= top && priceOfUp < price) {
                    best = up;
                    price = priceOfUp;
                }
            }
            return best;
        }
    }

    private static double snapUp(double coordinate) {
        return Math.ceil(coordinate / GRID) * GRID;
    }

    private static double snapDown(double coordinate) {
        return Math.floor(coordinate / GRID) * GRID;
    }
}
