package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;

/**
 * Chooses among several bends of an arrow one that keeps clear, in the middle, of the arrows between the same two boxes
 * that were drawn before it.
 */
final class Separation {

    private static final double ENOUGH = 11;
    private static final double[][] BENDS = {
        {0, 0}, {18, 0}, {-18, 0}, {0, 22}, {0, 44}, {34, 0}, {-34, 0}, {24, 24}, {-24, 24}, {0, 70}, {50, 0}, {-50, 0},
        {40, 50}, {-40, 50}
    };

    /** Makes the line of an arrow for a way to arrive. */
    interface Drawn {
        Curve with(Entry entry);
    }

    private final List<Curve> company = new ArrayList<>();

    /** The first bend that is clear enough, or the clearest. */
    Curve next(Link link, Entry entry, Drawn drawn) {
        Curve best = drawn.with(entry);
        double clearest = merit(link, best);
        for (int i = 1; i < BENDS.length && clearest < ENOUGH; i++) {
            Curve other = drawn.with(entry.shifted(BENDS[i][0], BENDS[i][1]));
            double merit = merit(link, other);
            if (merit > clearest) {
                clearest = merit;
                best = other;
            }
        }
        company.add(best);
        return best;
    }

    /** A bend through its own boxes is no better than one that lies on another arrow. */
    private double merit(Link link, Curve curve) {
        double home = 28 / Math.max(1, curve.length());
        for (double share = home; share < 0.98; share += 0.02) {
            Point point = curve.along(share);
            if (link.holderRect().contains(point) || link.targetRect().contains(point)) {
                return -1;
            }
        }
        return clearance(curve);
    }

    private double clearance(Curve curve) {
        Point middle = curve.along(0.5);
        double clearance = ENOUGH;
        for (Curve other : company) {
            Point theirs = other.along(0.5);
            clearance = Math.min(clearance, other.distance(middle.x(), middle.y()));
            clearance = Math.min(clearance, curve.distance(theirs.x(), theirs.y()));
        }
        return clearance;
    }
}
