package org.refscape.layout;

import java.util.List;

/** An upright rectangle, given by its top-left corner and its size. */
public record Box(double x, double y, double width, double height) {
    // Sums of fractions may miss a gap by a hair; a hair is not an overlap.
    private static final double HAIR = 1e-6;

    /** The x of the right side. */
    public double right() {
        return x + width;
    }

    /** The y of the lower side. */
    public double bottom() {
        return y + height;
    }

    /** The x of the middle. */
    public double middleX() {
        return x + width / 2;
    }

    /** The y of the middle. */
    public double middleY() {
        return y + height / 2;
    }

    /** Where it stands. */
    public Point corner() {
        return new Point(x, y);
    }

    /** The same size with its corner elsewhere. */
    public Box at(double newX, double newY) {
        return new Box(newX, newY, width, height);
    }

    /** The same size, moved by a distance. */
    public Box movedBy(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** Whether the two have less than {@code gap} between them in both directions; touching is not overlapping. */
    public boolean overlaps(Box other, double gap) {
        return x + HAIR < other.right() + gap
                && other.x + HAIR < right() + gap
                && y + HAIR < other.bottom() + gap
                && other.y + HAIR < bottom() + gap;
    }

    /** The smallest box around all of them; a box of no size at (0, 0) when there are none. */
    public static Box around(List<Box> boxes) {
        if (boxes.isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Box box : boxes) {
            left = Math.min(left, box.x);
            top = Math.min(top, box.y);
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
