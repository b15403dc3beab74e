package org.refscape.picture.composition;

import java.util.Arrays;
import java.util.List;

/** Spreads wishes for places on one side of a box so that heads do not sit on each other. */
final class Slots {

    private static final double GAP = 19;
    private static final double FROM_EXIT = 12;

    private Slots() {}

    /** A place next to the wanted one, clear of the places where arrows leave this side. */
    static double besideExits(double wanted, List<Double> exits, Side side, double low, double high) {
        // Like traffic: one way is always above the other, at both ends, so two-way pairs do not cross.
        double aside = side == Side.LEFT || side == Side.TOP ? -1 : 1;
        for (double exit : exits) {
            if (Math.abs(exit - wanted) < FROM_EXIT) {
                double moved = exit + aside * (FROM_EXIT + 2);
                double other = exit - aside * (FROM_EXIT + 2);
                double chosen = moved >= low && moved <= high ? moved : other;
                return Math.max(low, Math.min(high, chosen));
            }
        }
        return wanted;
    }

    /**
     * After this the places keep the order of the wishes, lie between the limits, and are as far from each other as the gap
     * or, where there is no room for that, evenly spread. Firm wishes give way only to each other and to the limits.
     */
    static double[] spread(double[] wishes, boolean[] firm, double low, double high) {
        int n = wishes.length;
        double[] places = wishes.clone();
        double gap = n < 2 ? 0 : Math.min(GAP, (high - low) / (n - 1));
        for (int pass = 0; pass < 24 && isCrowded(places, gap); pass++) {
            for (int i = 1; i < n; i++) {
                double lack = gap - (places[i] - places[i - 1]);
                if (lack > 0) {
                    double share = firm[i] == firm[i - 1] ? 0.5 : firm[i] ? 0 : 1;
                    places[i] += lack * share;
                    places[i - 1] -= lack * (1 - share);
                }
            }
            clamp(places, low, high);
        }
        settle(places, gap, low, high);
        return places;
    }

    private static boolean isCrowded(double[] places, double gap) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] - places[i - 1] < gap - 0.01) {
                return true;
            }
        }
        return false;
    }

    private static void clamp(double[] places, double low, double high) {
        Arrays.setAll(places, i -> Math.max(low, Math.min(high, places[i])));
    }

    /** One sweep each way makes the gaps exact. */
    private static void settle(double[] places, double gap, double low, double high) {
        for (int i = 0; i < places.length; i++) {
            double least = i == 0 ? low : places[i - 1] + gap;
            places[i] = Math.max(places[i], least);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double most = i == places.length - 1 ? high : places[i + 1] - gap;
            places[i] = Math.min(places[i], most);
        }
    }
}
