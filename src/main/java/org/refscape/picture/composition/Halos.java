package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Halo;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Draws the borders of halos round their members. */
final class Halos {

    private static final double BERTH = 20;
    private static final double OWN_BERTH = 12;
    private static final double ROUND = 26;
    private static final double HIGH = 20;

    private final List<CardBox> boxes;
    private final List<ArrowLine> arrows;
    private final Obstacles obstacles;
    private final TextMetrics metrics;
    private final List<Rect> taken = new ArrayList<>();

    Halos(List<CardBox> boxes, List<ArrowLine> arrows, Obstacles obstacles, TextMetrics metrics) {
        this.boxes = boxes;
        this.arrows = arrows;
        this.obstacles = obstacles;
        this.metrics = metrics;
        boxes.forEach(box -> taken.addAll(box.ornaments()));
        for (ArrowLine line : arrows) {
            Stream.of(line.pill(), line.label()).filter(Objects::nonNull).forEach(taken::add);
        }
    }

    /** Null if none of the members has a place. */
    @Nullable
    HaloBox around(Halo halo) {
        List<Rect> members = rects(halo, true);
        if (members.isEmpty()) {
            return null;
        }
        Hull hull = Hull.around(Stream.concat(
                        members.stream().map(rect -> rect.grown(BERTH)),
                        inner(halo).map(rect -> rect.grown(OWN_BERTH)))
                .toList());
        List<Curve> borders = List.of(hull.rounded(ROUND));
        if (rects(halo, false).stream().anyMatch(hull::touches)) {
            borders = members.stream()
                    .map(rect -> Hull.around(List.of(rect.grown(OWN_BERTH))).rounded(ROUND - 6))
                    .toList();
            hull = Hull.around(List.of(members.get(0).grown(OWN_BERTH)));
        }
        return new HaloBox(halo, borders, label(halo, hull));
    }

    private List<Rect> rects(Halo halo, boolean members) {
        return boxes.stream()
                .filter(box -> halo.members().contains(box.id()) == members)
                .map(Box::rect)
                .toList();
    }

    /** The references among the members: they belong to the cycle as much as the cards. */
    private Stream<Rect> inner(Halo halo) {
        return arrows.stream()
                .filter(line -> halo.members().contains(line.arrow().from().holder()))
                .filter(line -> line.arrow().target() != null
                        && halo.members().contains(line.arrow().target()))
                .map(line -> line.curve().bounds());
    }

    private @Nullable Rect label(Halo halo, Hull hull) {
        if (halo.label().isEmpty()) {
            return null;
        }
        double width = metrics.width(halo.label(), Lettering.LABEL) + 18;
        List<Rect> free = hull.places().stream()
                .map((Point place) -> Rect.around(place, width, HIGH))
                .filter(label -> obstacles.isFree(label) && taken.stream().noneMatch(label::overlaps))
                .toList();
        Rect label = free.stream()
                .filter(place -> arrows.stream().noneMatch(line -> crosses(line.curve(), place)))
                .findFirst()
                .orElse(free.isEmpty() ? null : free.get(0));
        if (label != null) {
            taken.add(label);
        }
        return label;
    }

    private static boolean crosses(Curve curve, Rect label) {
        for (int i = 1; i < curve.points(); i++) {
            Point from = new Point(curve.x(i - 1), curve.y(i - 1));
            Point to = new Point(curve.x(i), curve.y(i));
            if (label.overlaps(Rect.between(from, to)) && label.grown(4).contains(from.toward(to, 0.5))) {
                return true;
            }
        }
        return false;
    }
}
