package org.refscape.picture.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of one or more cubic pieces, each starting where the one before ends. Distances along it are
 * measured on a walk of steps no longer than about eight units, so they are right to a fraction of one.
 */
public final class Curve {

    private static final double STEP = 8;

    private final List<Cubic> pieces;
    private final double[] xs;
    private final double[] ys;
    private final double[] walked;
    private final int[] pieceOf;
    private final double[] parameter;

    public Curve(List<Cubic> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a curve of no pieces");
        }
        this.pieces = List.copyOf(pieces);
        int points = 1;
        for (Cubic piece : this.pieces) {
            points += steps(piece);
        }
        xs = new double[points];
        ys = new double[points];
        walked = new double[points];
        pieceOf = new int[points];
        parameter = new double[points];
        walk();
    }

    public static Curve of(Cubic... pieces) {
        return new Curve(List.of(pieces));
    }

    private static int steps(Cubic piece) {
        return (int) Math.max(4, Math.min(80, Math.ceil(piece.reach() / STEP)));
    }

    private void walk() {
        xs[0] = start().x();
        ys[0] = start().y();
        int i = 1;
        for (int p = 0; p < pieces.size(); p++) {
            int steps = steps(pieces.get(p));
            for (int s = 1; s <= steps; s++, i++) {
                Point point = pieces.get(p).at(s / (double) steps);
                xs[i] = point.x();
                ys[i] = point.y();
                pieceOf[i] = p;
                parameter[i] = s / (double) steps;
                walked[i] = walked[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            }
        }
    }

    public List<Cubic> pieces() {
        return pieces;
    }

    public Point start() {
        return pieces.get(0).start();
    }

    public Point end() {
        return pieces.get(pieces.size() - 1).end();
    }

    public Point endDirection() {
        return pieces.get(pieces.size() - 1).direction(1);
    }

    public double length() {
        return walked[walked.length - 1];
    }

    /** The place after a share of the length: 0 is the start, 1 the end, 0.5 the true middle. */
    public Point along(double share) {
        Spot spot = spot(share * length());
        return pieces.get(spot.piece).at(spot.t);
    }

    public Point directionAlong(double share) {
        Spot spot = spot(share * length());
        return pieces.get(spot.piece).direction(spot.t);
    }

    private record Spot(int piece, double t) {}

    private Spot spot(double distance) {
        int i = 1;
        while (i < walked.length - 1 && walked[i] < distance) {
            i++;
        }
        double stretch = walked[i] - walked[i - 1];
        double share = stretch < 1e-12 ? 1 : Math.max(0, Math.min(1, (distance - walked[i - 1]) / stretch));
        double before = pieceOf[i] == pieceOf[i - 1] && i > 1 ? parameter[i - 1] : 0;
        return new Spot(pieceOf[i], before + (parameter[i] - before) * share);
    }

    /** The curve without so much of its length at the start and at the end. */
    public Curve trimmed(double atStart, double atEnd) {
        double to = Math.max(0, length() - atEnd);
        Spot from = spot(Math.min(atStart, to));
        Spot until = spot(to);
        List<Cubic> left = new ArrayList<>();
        for (int p = from.piece; p <= until.piece; p++) {
            double a = p == from.piece ? from.t : 0;
            double b = p == until.piece ? until.t : 1;
            left.add(pieces.get(p).between(a, b));
        }
        return new Curve(left);
    }

    public double distance(double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            best = Math.min(best, segmentDistanceSquared(i, x, y));
        }
        return Math.sqrt(best);
    }

    private double segmentDistanceSquared(int i, double x, double y) {
        double dx = xs[i] - xs[i - 1];
        double dy = ys[i] - ys[i - 1];
        double square = dx * dx + dy * dy;
        double along = square < 1e-12 ? 0 : ((x - xs[i - 1]) * dx + (y - ys[i - 1]) * dy) / square;
        double t = Math.max(0, Math.min(1, along));
        double px = xs[i - 1] + t * dx - x;
        double py = ys[i - 1] + t * dy - y;
        return px * px + py * py;
    }

    /** How many points the walk has; the first is the start, the last the end. */
    public int points() {
        return xs.length;
    }

    public double x(int point) {
        return xs[point];
    }

    public double y(int point) {
        return ys[point];
    }

    public Rect bounds() {
        double left = xs[0];
        double right = xs[0];
        double top = ys[0];
        double bottom = ys[0];
        for (int i = 1; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    public Path path() {
        Path.Builder path = Path.builder().moveTo(start());
        for (Cubic piece : pieces) {
            path.curveTo(piece.first(), piece.second(), piece.end());
        }
        return path.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve && curve.pieces.equals(pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    @Override
    public String toString() {
        return "Curve" + pieces;
    }
}
