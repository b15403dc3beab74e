package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Finds the line of every arrow. */
final class Lines {

    private final List<Link> links;
    private final Obstacles obstacles;
    private final Routes routes;
    private final TextMetrics metrics;
    private final @Nullable Choice[] choices;
    private final @Nullable Entry[] entries;

    Lines(List<Link> links, Obstacles obstacles, Routes routes, TextMetrics metrics) {
        this.links = links;
        this.obstacles = obstacles;
        this.routes = routes;
        this.metrics = metrics;
        this.choices = new Choice[links.size()];
        this.entries = new Entry[links.size()];
    }

    List<ArrowLine> all() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.target() != Obstacles.NONE && !link.isLoop()) {
                choices[i] = routes.choice(link, () -> Choice.of(link, obstacles));
            }
        }
        spreadEntries();
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            curves.add(curve(i));
        }
        Ornaments ornaments = new Ornaments(obstacles, metrics);
        List<ArrowLine> lines = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            lines.add(
                    link.target() == Obstacles.NONE
                            ? Stub.of(link.arrow(), link.exits(), link.holderRect(), obstacles, metrics)
                            : ornaments.onLine(link.arrow(), curves.get(i)));
        }
        return lines;
    }

    private @Nullable Curve curve(int i) {
        Link link = links.get(i);
        Choice choice = choices[i];
        Entry entry = entries[i];
        if (link.target() == Obstacles.NONE) {
            return null;
        }
        if (choice == null || entry == null) {
            return routes.route(link, link.exits().get(0), null, () -> SelfLoop.of(link, obstacles));
        }
        return routes.route(link, choice.exit(), entry, () -> Route.of(link, choice.exit(), entry, obstacles));
    }

    private record SideOf(int box, Side side) {}

    private record Wish(int link, double place, double source) {}

    private void spreadEntries() {
        Map<SideOf, List<Wish>> wishes = new LinkedHashMap<>();
        Map<SideOf, List<Double>> exits = exits();
        for (int i = 0; i < links.size(); i++) {
            Choice choice = choices[i];
            if (choice != null) {
                Link link = links.get(i);
                SideOf side = new SideOf(link.target(), choice.side());
                double source = choice.side().coordinate(choice.exit().at());
                double place = Slots.besideExits(
                        choice.ideal(),
                        exits.getOrDefault(side, List.of()),
                        choice.side(),
                        choice.side().low(link.targetRect()),
                        choice.side().high(link.targetRect()));
                wishes.computeIfAbsent(side, key -> new ArrayList<>()).add(new Wish(i, place, source));
            }
        }
        wishes.forEach((side, group) -> spread(side.side, group));
    }

    /** Where arrows leave, for each side of each box. */
    private Map<SideOf, List<Double>> exits() {
        Map<SideOf, List<Double>> exits = new LinkedHashMap<>();
        for (int i = 0; i < links.size(); i++) {
            Choice choice = choices[i];
            Link link = links.get(i);
            Exit exit = choice == null ? link.exits().get(0) : choice.exit();
            exits.computeIfAbsent(new SideOf(link.holder(), exit.side()), key -> new ArrayList<>())
                    .add(exit.side().coordinate(exit.at()));
        }
        return exits;
    }

    private void spread(Side side, List<Wish> group) {
        group.sort(Comparator.comparingDouble(Wish::place).thenComparingDouble(Wish::source));
        Rect target = links.get(group.get(0).link).targetRect();
        double[] places =
                Slots.spread(group.stream().mapToDouble(Wish::place).toArray(), side.low(target), side.high(target));
        for (int i = 0; i < places.length; i++) {
            entries[group.get(i).link] = new Entry(side.on(target, places[i]), side);
        }
    }
}
