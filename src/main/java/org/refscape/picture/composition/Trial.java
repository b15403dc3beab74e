package org.refscape.picture.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * A line that an arrow might take, with what is to be said against it. Length and bends make the effort; running through its
 * own ends' boxes counts as effort too, because it can be told without looking at anything else.
 */
final class Trial {

    private static final int SAMPLES = 14;
    private static final double BEND = 24;
    private static final double OWN_BOX = 55;
    private static final double FOREIGN_BOX = 90;

    /** Between two samples a line may turn so far without being called a hairpin; the turn is measured as a chord. */
    private static final double SHARP = 0.72;

    private static final double HAIRPIN = 110;

    /** So near to its ends a line is inside their boxes by right. */
    private static final double HOME = 17;

    private static final double LEAVING = 26;
    private static final double BADGE = Measures.BADGE_RADIUS + 3;

    private final Link link;
    private final List<Cubic> line;
    private final double[] xs;
    private final double[] ys;
    private final double effort;
    private double trouble = -1;
    private @Nullable Rect blockers;

    Trial(Link link, List<Cubic> line, double handicap) {
        this.link = link;
        this.line = line;
        this.xs = new double[line.size() * SAMPLES + 1];
        this.ys = new double[xs.length];
        sample();
        this.effort = handicap + strain();
    }

    /** A single bend from one way out to one way in. */
    static Trial bend(Link link, Exit exit, Entry entry, double handicap) {
        return new Trial(link, List.of(Bend.between(exit, entry)), handicap);
    }

    private void sample() {
        xs[0] = line.get(0).start().x();
        ys[0] = line.get(0).start().y();
        for (int p = 0; p < line.size(); p++) {
            for (int i = 1; i <= SAMPLES; i++) {
                Point point = line.get(p).at(i / (double) SAMPLES);
                xs[p * SAMPLES + i] = point.x();
                ys[p * SAMPLES + i] = point.y();
            }
        }
    }

    private double strain() {
        Point before = line.get(0).direction(0);
        double wayX = before.x();
        double wayY = before.y();
        double strain = 0;
        for (int i = 1; i < xs.length; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double step = Math.sqrt(dx * dx + dy * dy);
            strain += step + (isInside(xs[i], ys[i]) ? OWN_BOX : 0);
            if (step > 1e-9) {
                double cosine = (dx * wayX + dy * wayY) / step;
                double turn = Math.sqrt(Math.max(0, 2 - 2 * cosine));
                strain += BEND * turn + HAIRPIN * Math.max(0, turn - SHARP);
                wayX = dx / step;
                wayY = dy / step;
            }
        }
        return strain;
    }

    private boolean isInside(double x, double y) {
        int last = xs.length - 1;
        boolean inHolder = isNear(link.holderRect(), x, y) && isAway(x - xs[0], y - ys[0], LEAVING);
        boolean inTarget =
                !link.isLoop() && isNear(link.targetRect(), x, y) && isAway(x - xs[last], y - ys[last], HOME);
        return inHolder || inTarget || isAtBadge(link.holderRect(), x, y) || isAtBadge(link.targetRect(), x, y);
    }

    private static boolean isNear(Rect box, double x, double y) {
        return x >= box.left() - 3 && x <= box.right() + 3 && y >= box.top() - 3 && y <= box.bottom() + 3;
    }

    private static boolean isAway(double dx, double dy, double distance) {
        return dx * dx + dy * dy > distance * distance;
    }

    private static boolean isAtBadge(Rect box, double x, double y) {
        return !isAway(x - box.right() + 4, y - box.top(), BADGE);
    }

    double effort() {
        return effort;
    }

    List<Cubic> line() {
        return line;
    }

    /** What the foreign boxes in the way add; 0 means that the way is free. */
    double trouble(Obstacles obstacles) {
        if (trouble < 0) {
            trouble = 0;
            Rect all = null;
            for (int i = 0; i < xs.length; i++) {
                int box = obstacles.at(xs[i], ys[i], link.holder(), link.target());
                if (box != Obstacles.NONE) {
                    trouble += FOREIGN_BOX;
                    all = all == null ? obstacles.box(box) : all.union(obstacles.box(box));
                }
            }
            blockers = all;
        }
        return trouble;
    }

    /** All foreign boxes in the way as one rectangle; null if the way is free. */
    @Nullable
    Rect blockers(Obstacles obstacles) {
        return trouble(obstacles) > 0 ? blockers : null;
    }

    /** A rectangle that holds the line; boxes outside it cannot matter to it. */
    Rect reach() {
        Rect reach = line.get(0).hull();
        for (int i = 1; i < line.size(); i++) {
            reach = reach.union(line.get(i).hull());
        }
        return reach.grown(Obstacles.CLEARANCE + 1);
    }
}
