package org.refscape.picture.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** Decides which of some things a point hits. */
final class HitTest {

    private final double x;
    private final double y;
    private final double tolerance;

    HitTest(double x, double y, double tolerance) {
        this.x = x;
        this.y = y;
        this.tolerance = tolerance;
    }

    Hit among(List<CardBox> cards, List<TagBox> tags, List<ArrowLine> arrows, List<HaloBox> halos) {
        Hit hit = badge(cards);
        hit = hit != null ? hit : arrowEnd(arrows);
        hit = hit != null ? hit : arrow(arrows, HitIndex.ON_LINE);
        hit = hit != null ? hit : tag(tags);
        hit = hit != null ? hit : card(cards);
        hit = hit != null ? hit : arrow(arrows, tolerance);
        hit = hit != null ? hit : halo(halos);
        return hit != null ? hit : new Hit.OnNothing();
    }

    private @Nullable Hit badge(List<CardBox> cards) {
        for (int i = cards.size() - 1; i >= 0; i--) {
            CardBox box = cards.get(i);
            if (box.card().badge() != null && distance(box.badgeCenter()) <= Measures.BADGE_RADIUS) {
                return new Hit.OnCard(box.id(), Hit.CardPart.BADGE, -1);
            }
        }
        return null;
    }

    private @Nullable Hit arrowEnd(List<ArrowLine> arrows) {
        Hit hit = null;
        double nearest = tolerance;
        for (ArrowLine line : arrows) {
            double start = distance(line.start());
            double head = distance(line.tip());
            if (Math.min(start, head) <= nearest) {
                nearest = Math.min(start, head);
                hit = new Hit.OnArrowEnd(line.id(), start < head ? Hit.End.START : Hit.End.HEAD);
            }
        }
        return hit;
    }

    private @Nullable Hit arrow(List<ArrowLine> arrows, double reach) {
        Hit hit = null;
        double nearest = reach;
        for (ArrowLine line : arrows) {
            double distance = distance(line);
            if (distance <= nearest) {
                nearest = distance;
                hit = new Hit.OnArrow(line.id());
            }
        }
        return hit;
    }

    private double distance(ArrowLine line) {
        Rect pill = line.pill();
        return pill != null && pill.contains(x, y) ? 0 : line.curve().distance(x, y);
    }

    private @Nullable Hit tag(List<TagBox> tags) {
        for (int i = tags.size() - 1; i >= 0; i--) {
            if (tags.get(i).rect().contains(x, y)) {
                return new Hit.OnTag(tags.get(i).id());
            }
        }
        return null;
    }

    private @Nullable Hit card(List<CardBox> cards) {
        for (int i = cards.size() - 1; i >= 0; i--) {
            CardBox box = cards.get(i);
            if (box.rect().contains(x, y)) {
                return part(box);
            }
        }
        return null;
    }

    private Hit part(CardBox box) {
        if (box.header().contains(x, y)) {
            return new Hit.OnCard(box.id(), Hit.CardPart.HEADER, -1);
        }
        for (int row = 0; row < box.rows(); row++) {
            if (box.row(row).contains(x, y)) {
                return new Hit.OnCard(box.id(), Hit.CardPart.ROW, row);
            }
        }
        return new Hit.OnCard(box.id(), Hit.CardPart.BODY, -1);
    }

    private @Nullable Hit halo(List<HaloBox> halos) {
        for (HaloBox halo : halos) {
            Rect label = halo.label();
            boolean onLabel = label != null && label.contains(x, y);
            if (onLabel || halo.borders().stream().anyMatch(this::isNear)) {
                return new Hit.OnHalo(halo.id());
            }
        }
        return null;
    }

    private boolean isNear(Curve border) {
        return border.distance(x, y) <= tolerance;
    }

    private double distance(Point point) {
        return Math.hypot(point.x() - x, point.y() - y);
    }
}
