package org.refscape.desktop.canvas;

import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Measures;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Lines round cards and tags. */
final class Rings {

    /** How far the handles of a quarter circle reach, as a share of its radius. */
    private static final double ROUND = 0.5522847498;

    private static final double TAG_RADIUS = 9;

    private Rings() {}

    /** A ring at some distance; round a card with a count it leaves the count free. */
    static Path round(Box box, double distance) {
        if (!(box instanceof CardBox card)) {
            return Path.rounded(box.rect().grown(distance), TAG_RADIUS);
        }
        Rect rect = card.rect().grown(distance);
        double radius = Measures.CARD_RADIUS + distance;
        return card.card().badge() == null ? Path.rounded(rect, radius) : open(rect, radius, card.badgeCenter());
    }

    /** From below the badge round three corners to left of the badge. */
    private static Path open(Rect rect, double radius, Point badge) {
        double free = Measures.BADGE_RADIUS + 2.5;
        double below = Math.sqrt(Math.max(0, free * free - square(rect.right() - badge.x())));
        double beside = Math.sqrt(Math.max(0, free * free - square(badge.y() - rect.top())));
        Path.Builder path = Path.builder().moveTo(rect.right(), badge.y() + below);
        corner(path, rect.right(), rect.bottom(), 0, -radius, -radius, 0);
        corner(path, rect.left(), rect.bottom(), radius, 0, 0, -radius);
        corner(path, rect.left(), rect.top(), 0, radius, radius, 0);
        return path.lineTo(badge.x() - beside, rect.top()).build();
    }

    private static double square(double x) {
        return x * x;
    }

    private static void corner(
            Path.Builder path, double x, double y, double fromX, double fromY, double toX, double toY) {
        Point corner = new Point(x, y);
        Point from = corner.plus(fromX, fromY);
        Point to = corner.plus(toX, toY);
        path.lineTo(from).curveTo(from.toward(corner, ROUND), to.toward(corner, ROUND), to);
    }
}
