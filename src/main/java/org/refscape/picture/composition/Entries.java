package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * Gives every arrow its place on the side where it arrives, so that heads do not sit on each other or on places where arrows
 * leave, and arrows between the same two boxes run beside each other without crossing.
 */
final class Entries {

    private static final double PAIR_GAP = 14;
    private static final double LANE = 26;
    private static final double PAIR_SQUEEZE = 6;

    private record SideOf(int box, Side side) {}

    private record Between(int one, int other) {
        static Between of(Link link) {
            return new Between(Math.min(link.holder(), link.target()), Math.max(link.holder(), link.target()));
        }
    }

    private final List<Link> links;
    private final List<Choice> choices;
    private final List<Taken> taken;
    private final double[] places;
    private final Map<Between, List<Integer>> pairs = new LinkedHashMap<>();

    /** Arrows that leave and come without being among those that get their places here: the loops. */
    record Taken(int box, Side side, double place) {}

    Entries(List<Link> links, List<Choice> choices, List<Taken> taken) {
        this.links = links;
        this.taken = taken;
        this.choices = choices;
        this.places = new double[links.size()];
        for (int i = 0; i < links.size(); i++) {
            pairs.computeIfAbsent(Between.of(links.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
    }

    List<Entry> all() {
        wish();
        company().forEach(this::orderTwoWays);
        spread();
        double[] sways = new double[links.size()];
        company().forEach(group -> sway(group, sways));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Side side = choices.get(i).side();
            entries.add(new Entry(side.on(links.get(i).targetRect(), places[i]), side, sways[i], 0));
        }
        return entries;
    }

    /** The arrows that share their two boxes with others, by position among all. */
    List<List<Integer>> company() {
        return pairs.values().stream().filter(group -> group.size() > 1).toList();
    }

    private void wish() {
        Map<SideOf, List<Double>> exits = new LinkedHashMap<>();
        taken.forEach(each -> exits.computeIfAbsent(new SideOf(each.box(), each.side()), key -> new ArrayList<>())
                .add(each.place()));
        for (int i = 0; i < links.size(); i++) {
            Exit exit = choices.get(i).exit();
            exits.computeIfAbsent(new SideOf(links.get(i).holder(), exit.side()), key -> new ArrayList<>())
                    .add(exitPlace(i));
        }
        for (int i = 0; i < links.size(); i++) {
            Choice choice = choices.get(i);
            Rect target = links.get(i).targetRect();
            List<Double> leaving = exits.getOrDefault(new SideOf(links.get(i).target(), choice.side()), List.of());
            places[i] = Slots.besideExits(
                    choice.ideal(),
                    leaving,
                    choice.side(),
                    low(i),
                    choice.side().high(target));
        }
    }

    private double exitPlace(int i) {
        Exit exit = choices.get(i).exit();
        return exit.side().coordinate(exit.at());
    }

    private double low(int i) {
        return choices.get(i).side().low(links.get(i).targetRect());
    }

    private double high(int i) {
        return choices.get(i).side().high(links.get(i).targetRect());
    }

    /**
     * After this, of two arrows that lead opposite ways between facing sides, the one that is above at one end is above at
     * the other end too, if there is room for that.
     */
    private void orderTwoWays(List<Integer> group) {
        for (int there : group) {
            for (int back : group) {
                if (there < back && isReverse(there, back)) {
                    double order = Math.signum(exitPlace(there) - places[back]);
                    double way = choices.get(there).side() == choices.get(back).side() ? -order : order;
                    double place = exitPlace(back) + way * PAIR_GAP;
                    boolean already = (places[there] - exitPlace(back)) * way >= PAIR_GAP;
                    if (!already && place >= low(there) - PAIR_SQUEEZE && place <= high(there) + PAIR_SQUEEZE) {
                        places[there] = place;
                    }
                }
            }
        }
    }

    private boolean isReverse(int there, int back) {
        return links.get(there).holder() == links.get(back).target()
                && choices.get(there).side() == choices.get(back).exit().side()
                && choices.get(back).side() == choices.get(there).exit().side();
    }

    private void spread() {
        Map<SideOf, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < links.size(); i++) {
            SideOf side = new SideOf(links.get(i).target(), choices.get(i).side());
            groups.computeIfAbsent(side, key -> new ArrayList<>()).add(i);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            Side side = choices.get(group.get(0)).side();
            group.sort(Comparator.<Integer>comparingDouble(i -> places[i])
                    .thenComparingDouble(
                            i -> side.coordinate(choices.get(i).exit().at())));
            double[] wishes = group.stream().mapToDouble(i -> places[i]).toArray();
            boolean[] firm = new boolean[wishes.length];
            for (int k = 0; k < firm.length; k++) {
                firm[k] = isStraight(group.get(k));
            }
            double[] spread = Slots.spread(wishes, firm, low(group.get(0)), high(group.get(0)));
            Arrays.setAll(wishes, k -> places[group.get(k)] = spread[k]);
        });
    }

    private boolean isStraight(int i) {
        Exit exit = choices.get(i).exit();
        return exit.side().isUpright() == choices.get(i).side().isUpright() && exitPlace(i) == places[i];
    }

    /**
     * Steep arrows between the same two boxes change over one after the other: where they climb, the lower one does so
     * farther along, else their upright parts would lie on each other.
     */
    private void sway(List<Integer> group, double[] sways) {
        List<Integer> facing =
                new ArrayList<>(group.stream().filter(this::isAcross).toList());
        facing.sort(Comparator.comparingDouble(this::placeAtFirstBox));
        for (int rank = 0; rank < facing.size(); rank++) {
            int i = facing.get(rank);
            Point from = choices.get(i).exit().at();
            Point to = choices.get(i).side().on(links.get(i).targetRect(), places[i]);
            double steepness = Math.min(1, Math.abs(to.y() - from.y()) / Math.max(1, Math.abs(to.x() - from.x())));
            boolean rises = (to.y() - from.y()) * (to.x() - from.x()) < 0;
            double lane = rank - (facing.size() - 1) / 2.0;
            double shift = (rises ? 1 : -1) * lane * LANE * steepness;
            double room = Math.max(0, Math.abs(to.x() - from.x()) * 0.3);
            double limited = Math.max(-room, Math.min(room, shift));
            sways[i] = choices.get(i).exit().side() == Side.RIGHT ? limited : -limited;
        }
    }

    /** From one side to the facing one. */
    private boolean isAcross(int i) {
        Side out = choices.get(i).exit().side();
        Side in = choices.get(i).side();
        return out.isUpright() && in.isUpright() && out != in;
    }

    private double placeAtFirstBox(int i) {
        return links.get(i).holder() < links.get(i).target() ? exitPlace(i) : places[i];
    }
}
