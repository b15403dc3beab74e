package org.refscape.picture.shape;

import java.util.Arrays;

/** An outline or a line of moves, lines and cubic curves, ready to be drawn by any painter. A value. */
public final class Path {

    /** What reads a path, stroke by stroke, in order. */
    public interface Reader {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    /** How far the handles of a quarter circle reach, as a share of its radius. */
    private static final double ROUND = 0.5522847498;

    private final byte[] kinds;
    private final double[] numbers;

    private Path(byte[] kinds, double[] numbers) {
        this.kinds = kinds;
        this.numbers = numbers;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Path line(Point from, Point to) {
        return builder().moveTo(from).lineTo(to).build();
    }

    public static Path polygon(Point... corners) {
        Builder path = builder().moveTo(corners[0]);
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(corners[i]);
        }
        return path.close().build();
    }

    public static Path rounded(Rect rect, double radius) {
        return rounded(rect, radius, radius);
    }

    /** A rectangle whose upper and lower corners are rounded differently; a radius of 0 leaves them sharp. */
    public static Path rounded(Rect rect, double upper, double lower) {
        double limit = Math.min(rect.width(), rect.height()) / 2;
        double u = Math.min(upper, limit);
        double d = Math.min(lower, limit);
        return cornered(rect, u, u, d, d);
    }

    /** A rectangle of which only the lower corners are rounded, each in its own way. */
    public static Path leaf(Rect rect, double lowerLeft, double lowerRight) {
        double limit = Math.min(rect.width(), rect.height()) / 2;
        return cornered(rect, 0, 0, Math.min(lowerRight, limit), Math.min(lowerLeft, limit));
    }

    /** With the radii of its corners in turn, from the upper left one to the right. */
    private static Path cornered(Rect rect, double a, double b, double c, double d) {
        Builder path = builder().moveTo(rect.left() + a, rect.top()).lineTo(rect.right() - b, rect.top());
        path.corner(rect.right() - b, rect.top() + b, 0, -b, b, 0);
        path.lineTo(rect.right(), rect.bottom() - c);
        path.corner(rect.right() - c, rect.bottom() - c, c, 0, 0, c);
        path.lineTo(rect.left() + d, rect.bottom());
        path.corner(rect.left() + d, rect.bottom() - d, 0, d, -d, 0);
        path.lineTo(rect.left(), rect.top() + a);
        path.corner(rect.left() + a, rect.top() + a, -a, 0, 0, -a);
        return path.close().build();
    }

    public static Path circle(Point center, double radius) {
        return rounded(Rect.around(center, 2 * radius, 2 * radius), radius);
    }

    public void read(Reader reader) {
        int n = 0;
        for (byte kind : kinds) {
            if (kind == MOVE) {
                reader.moveTo(numbers[n++], numbers[n++]);
            } else if (kind == LINE) {
                reader.lineTo(numbers[n++], numbers[n++]);
            } else if (kind == CURVE) {
                reader.curveTo(numbers[n++], numbers[n++], numbers[n++], numbers[n++], numbers[n++], numbers[n++]);
            } else {
                reader.close();
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && Arrays.equals(kinds, path.kinds) && Arrays.equals(numbers, path.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** Writes a path down. One builder makes one path. */
    public static final class Builder {
        private byte[] kinds = new byte[8];
        private double[] numbers = new double[32];
        private int kindCount;
        private int numberCount;

        public Builder moveTo(double x, double y) {
            return add(MOVE, x, y);
        }

        public Builder moveTo(Point to) {
            return moveTo(to.x(), to.y());
        }

        public Builder lineTo(double x, double y) {
            return add(LINE, x, y);
        }

        public Builder lineTo(Point to) {
            return lineTo(to.x(), to.y());
        }

        public Builder curveTo(Point first, Point second, Point to) {
            return add(CURVE, first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
        }

        public Builder close() {
            return add(CLOSE);
        }

        /** A quarter of an ellipse round a center, from one offset to the next. */
        private void corner(double cx, double cy, double fromX, double fromY, double toX, double toY) {
            if (fromX == 0 && fromY == 0) {
                return;
            }
            add(
                    CURVE,
                    cx + fromX + toX * ROUND,
                    cy + fromY + toY * ROUND,
                    cx + toX + fromX * ROUND,
                    cy + toY + fromY * ROUND,
                    cx + toX,
                    cy + toY);
        }

        private Builder add(byte kind, double... values) {
            if (kindCount == kinds.length) {
                kinds = Arrays.copyOf(kinds, kindCount * 2);
            }
            kinds[kindCount++] = kind;
            if (numberCount + values.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
            System.arraycopy(values, 0, numbers, numberCount, values.length);
            numberCount += values.length;
            return this;
        }

        public Path build() {
            return new Path(Arrays.copyOf(kinds, kindCount), Arrays.copyOf(numbers, numberCount));
        }
    }
}
