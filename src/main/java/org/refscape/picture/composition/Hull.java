package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** The tightest closed line without dents round some rectangles, by Andrew's monotone chain. */
final class Hull {

    private final List<Point> corners;

    private Hull(List<Point> corners) {
        this.corners = corners;
    }

    static Hull around(List<Rect> rects) {
        List<Point> points = new ArrayList<>();
        for (Rect rect : rects) {
            points.add(rect.corner());
            points.add(new Point(rect.right(), rect.top()));
            points.add(new Point(rect.right(), rect.bottom()));
            points.add(new Point(rect.left(), rect.bottom()));
        }
        points.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = chain(points);
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        hull.addAll(chain(backwards));
        return new Hull(hull);
    }

    private static List<Point> chain(List<Point> points) {
        List<Point> chain = new ArrayList<>();
        for (Point point : points) {
            while (chain.size() >= 2 && cross(chain.get(chain.size() - 2), chain.get(chain.size() - 1), point) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(point);
        }
        chain.remove(chain.size() - 1);
        return chain;
    }

    private static double cross(Point origin, Point a, Point b) {
        return (a.x() - origin.x()) * (b.y() - origin.y()) - (a.y() - origin.y()) * (b.x() - origin.x());
    }

    boolean touches(Rect rect) {
        return contains(rect.corner())
                || contains(new Point(rect.right(), rect.top()))
                || contains(new Point(rect.right(), rect.bottom()))
                || contains(new Point(rect.left(), rect.bottom()))
                || contains(rect.center())
                || corners.stream().anyMatch(rect::contains);
    }

    private boolean contains(Point point) {
        for (int i = 0; i < corners.size(); i++) {
            if (cross(corners.get(i), corners.get((i + 1) % corners.size()), point) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Places on its edges: the middles, the highest first, then others. */
    List<Point> places() {
        List<Point> places = new ArrayList<>();
        for (double share : new double[] {0.5, 0.3, 0.7}) {
            List<Point> edges = new ArrayList<>();
            for (int i = 0; i < corners.size(); i++) {
                edges.add(corners.get(i).toward(corners.get((i + 1) % corners.size()), share));
            }
            edges.sort(Comparator.comparingDouble(Point::y).thenComparingDouble(Point::x));
            places.addAll(edges);
        }
        return places;
    }

    /** The closed line with its corners rounded. */
    Curve rounded(double radius) {
        List<Cubic> line = new ArrayList<>();
        int n = corners.size();
        Point last = cut(corners.get(0), corners.get(n - 1), radius);
        for (int i = 0; i < n; i++) {
            Point corner = corners.get(i);
            Point next = corners.get((i + 1) % n);
            Point after = cut(corner, next, radius);
            line.add(new Cubic(last, last.toward(corner, 0.6), after.toward(corner, 0.6), after));
            last = cut(next, corner, radius);
            line.add(Cubic.line(after, last));
        }
        return new Curve(line);
    }

    private static Point cut(Point corner, Point toward, double radius) {
        double length = corner.distance(toward);
        return corner.toward(toward, Math.min(radius, length / 2) / Math.max(length, 1e-9));
    }
}
