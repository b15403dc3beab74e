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
    private static final double BEND = 22;
    private static final double OWN_BOX = 55;
    private static final double HAIRPIN = 90;
    private static final double SHARP = 0.75;
    private static final double FOREIGN_BOX = 90;

    /** So near to its ends a line is inside their boxes by right. */
    private static final double HOME = 17;

    private static final double LEAVING = 26;

    private final Link link;
    private final List<Cubic> line;
    private final Point[] samples;
    private final double effort;

    Trial(Link link, List<Cubic> line, double handicap) {
        this.link = link;
        this.line = line;
        this.samples = samples(line);
        this.effort = handicap + strain();
    }

    /** A single bend from one way out to one way in. */
    static Trial bend(Link link, Exit exit, Entry entry, double handicap) {
        return new Trial(link, List.of(Bend.between(exit, entry)), handicap);
    }

    private static Point[] samples(List<Cubic> line) {
        Point[] samples = new Point[line.size() * SAMPLES + 1];
        samples[0] = line.get(0).start();
        for (int p = 0; p < line.size(); p++) {
            for (int i = 1; i <= SAMPLES; i++) {
                samples[p * SAMPLES + i] = line.get(p).at(i / (double) SAMPLES);
            }
        }
        return samples;
    }

    private double strain() {
        double length = 0;
        double turned = 0;
        double sharp = 0;
        double inside = 0;
        Point before = line.get(0).direction(0);
        for (int i = 1; i < samples.length; i++) {
            Point step = samples[i].minus(samples[i - 1]);
            Point way = step.unit();
            length += step.length();
            double angle = Math.acos(Math.max(-1, Math.min(1, before.dot(way))));
            turned += angle;
            sharp += Math.max(0, angle - SHARP);
            before = way;
            inside += isInside(samples[i]) ? OWN_BOX : 0;
        }
        return length + BEND * turned + HAIRPIN * sharp + inside;
    }

    private boolean isInside(Point point) {
        Rect holder = link.holderRect();
        Rect target = link.targetRect();
        boolean inHolder = holder.grown(1).contains(point) && samples[0].distance(point) > LEAVING;
        boolean inTarget =
                !link.isLoop() && target.grown(3).contains(point) && samples[samples.length - 1].distance(point) > HOME;
        return inHolder || inTarget || isAtBadge(point, holder) || isAtBadge(point, target);
    }

    private static boolean isAtBadge(Point point, Rect box) {
        return Math.hypot(point.x() - box.right() + 4, point.y() - box.top()) < Measures.BADGE_RADIUS + 3;
    }

    double effort() {
        return effort;
    }

    List<Cubic> line() {
        return line;
    }

    /** What the foreign boxes in the way add; 0 means that the way is free. */
    double trouble(Obstacles obstacles) {
        double trouble = 0;
        for (Point sample : samples) {
            trouble += blocker(obstacles, sample) == Obstacles.NONE ? 0 : FOREIGN_BOX;
        }
        return trouble;
    }

    /** All foreign boxes in the way as one rectangle; null if the way is free. */
    @Nullable
    Rect blockers(Obstacles obstacles) {
        Rect all = null;
        for (Point sample : samples) {
            int box = blocker(obstacles, sample);
            if (box != Obstacles.NONE) {
                all = all == null ? obstacles.box(box) : all.union(obstacles.box(box));
            }
        }
        return all;
    }

    private int blocker(Obstacles obstacles, Point sample) {
        return obstacles.at(sample.x(), sample.y(), link.holder(), link.target());
    }

    /** A rectangle that holds the line; boxes outside it cannot matter to it. */
    Rect reach() {
        Rect reach = line.get(0).hull();
        for (Cubic piece : line) {
            reach = reach.union(piece.hull());
        }
        return reach.grown(Obstacles.CLEARANCE + 1);
    }
}
