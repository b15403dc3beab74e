package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.refscape.picture.shape.Rect;

/**
 * By which sides an arrow leaves and arrives, before the arrows of one side are spread out.
 *
 * @param ideal where it would like to arrive on that side
 * @param area outside it no box can change the choice
 */
record Choice(Exit exit, Side side, double ideal, Rect area) {

    private static final double OTHER_EXIT = 40;
    private static final double LEVEL_ENTRY = 12;
    private static final double AGAINST_TRAFFIC = 30;

    /** A combination, and an effort that it surely needs; the true one is worked out only if it can still win. */
    private record Option(Exit exit, Entry entry, double ideal, double handicap, double least) {}

    /** The least effort among the ways that are free, or the least trouble if none is. */
    static Choice of(Link link, Obstacles obstacles) {
        List<Option> options = options(link);
        options.sort(Comparator.comparingDouble(Option::least));
        Option best = options.get(0);
        double cheapest = Double.MAX_VALUE;
        Rect area = new Rect(best.exit.at().x(), best.exit.at().y(), 0, 0);
        for (Option option : options) {
            if (option.least >= cheapest) {
                break;
            }
            Trial trial = Trial.bend(link, option.exit, option.entry, option.handicap);
            if (trial.effort() >= cheapest) {
                continue;
            }
            area = area.union(trial.reach());
            double cost = trial.effort() + trial.trouble(obstacles);
            if (cost < cheapest) {
                cheapest = cost;
                best = option;
            }
        }
        return new Choice(best.exit, best.entry.side(), best.ideal, area);
    }

    private static List<Option> options(Link link) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < link.exits().size(); i++) {
            Exit exit = link.exits().get(i);
            for (Side side : Side.values()) {
                double ideal = ideal(exit, side, link.targetRect());
                Entry entry = new Entry(side.on(link.targetRect(), ideal), side, 0, 0);
                double handicap = (i == 0 ? 0 : OTHER_EXIT) + handicap(side, link);
                double chord = exit.at().distance(entry.at());
                options.add(new Option(exit, entry, ideal, handicap, handicap + chord));
            }
        }
        return options;
    }

    /** Arrows leave a card at its right if they can, so those that come in keep clear of that side. */
    private static double handicap(Side side, Link link) {
        if (side == Side.RIGHT && link.targetHolds()) {
            return AGAINST_TRAFFIC;
        }
        return side.isUpright() ? 0 : LEVEL_ENTRY;
    }

    /**
     * Straight across where the two overlap, else as near to that as the side allows; onto a side at right angles, a little
     * off the middle. Whoever starts higher never wishes to arrive lower: crossings would follow.
     */
    private static double ideal(Exit exit, Side side, Rect target) {
        double wanted = side.coordinate(exit.at());
        double low = side.low(target);
        double high = side.high(target);
        if (exit.side().isUpright() == side.isUpright()) {
            return Math.max(low, Math.min(high, wanted));
        }
        double middle = (low + high) / 2;
        double reach = Math.min(26, (high - low) / 4);
        return middle + Math.max(-reach, Math.min(reach, (wanted - middle) / 4));
    }
}
