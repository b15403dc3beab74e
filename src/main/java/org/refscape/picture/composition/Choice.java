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

    private static final double OTHER_EXIT = 24;
    private static final double LEVEL_ENTRY = 12;

    private record Option(Exit exit, Side side, double ideal, Trial trial) {}

    /** The least effort among the ways that are free, or the least trouble if none is. */
    static Choice of(Link link, Obstacles obstacles) {
        List<Option> options = options(link);
        options.sort(Comparator.comparingDouble(option -> option.trial.effort()));
        Option best = options.get(0);
        double least = Double.MAX_VALUE;
        Rect area = best.trial.reach();
        for (Option option : options) {
            if (option.trial.effort() >= least) {
                break;
            }
            area = area.union(option.trial.reach());
            double cost = option.trial.effort() + option.trial.trouble(obstacles);
            if (cost < least) {
                least = cost;
                best = option;
            }
        }
        return new Choice(best.exit, best.side, best.ideal, area);
    }

    private static List<Option> options(Link link) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < link.exits().size(); i++) {
            Exit exit = link.exits().get(i);
            for (Side side : Side.values()) {
                double ideal = ideal(exit, side, link.targetRect());
                Entry entry = new Entry(side.on(link.targetRect(), ideal), side);
                double handicap = (i == 0 ? 0 : OTHER_EXIT) + (side.isUpright() ? 0 : LEVEL_ENTRY);
                options.add(new Option(exit, side, ideal, Trial.bend(link, exit, entry, handicap)));
            }
        }
        return options;
    }

    /** Straight across where the two overlap, else a little off the middle toward the side it comes from. */
    private static double ideal(Exit exit, Side side, Rect target) {
        double wanted = side.coordinate(exit.at());
        double low = side.low(target);
        double high = side.high(target);
        if (wanted >= low && wanted <= high && exit.side().isUpright() == side.isUpright()) {
            return wanted;
        }
        double middle = (low + high) / 2;
        double lean = Math.min(22, (high - low) / 4);
        return middle + Math.max(-lean, Math.min(lean, (wanted - middle) / 4));
    }
}
