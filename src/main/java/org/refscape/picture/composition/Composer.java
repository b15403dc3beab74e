package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Works out a composition: boxes, then the sides of each arrow, then places on the sides, then lines, then what sits on lines. */
final class Composer {

    /** A tag right below or above its target points to the right. */
    private static final double STRAIGHT_ABOVE = 24;

    private final Picture picture;
    private final Placement placement;
    private final TextMetrics metrics;
    private final @Nullable Composition previous;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    Composer(Picture picture, Placement placement, TextMetrics metrics, @Nullable Composition previous) {
        this.picture = picture;
        this.placement = placement;
        this.metrics = metrics;
        this.previous = previous;
    }

    Composition compose() {
        List<CardBox> cards = cards();
        cards.forEach(this::enter);
        List<TagBox> tags = tags();
        tags.forEach(this::enter);
        Obstacles obstacles = new Obstacles(boxes.stream().map(Box::rect).toList());
        Routes routes = new Routes(previous == null ? null : previous.routes(), changes());
        List<ArrowLine> arrows =
                new Lines(links(), obstacles, routes, new Ornaments(obstacles, metrics, picture.nothing())).all();
        Halos halos = new Halos(cards, arrows, obstacles, metrics);
        List<HaloBox> haloBoxes = new ArrayList<>();
        picture.halos().forEach(halo -> {
            HaloBox box = halos.around(halo);
            if (box != null) {
                haloBoxes.add(box);
            }
        });
        List<RemarkBox> remarks = new Remarks(boxes, obstacles, metrics).all(picture.remarks());
        return new Composition(
                picture, placement, metrics, cards, turned(tags, arrows), arrows, haloBoxes, remarks, routes.sealed());
    }

    private void enter(Box box) {
        positions.put(box.id(), boxes.size());
        boxes.add(box);
    }

    private List<CardBox> cards() {
        List<CardBox> cards = new ArrayList<>();
        for (Card card : picture.cards()) {
            Point corner = placement.at(card.id());
            if (corner != null) {
                CardBox old = previous == null ? null : previous.card(card.id());
                CardShape shape = old != null && old.card().equals(card) ? old.shape() : CardShape.of(card, metrics);
                cards.add(CardBox.at(shape, corner));
            }
        }
        return cards;
    }

    private List<TagBox> tags() {
        Map<String, String> firstTargets = new HashMap<>();
        for (Arrow arrow : picture.arrows()) {
            if (arrow.target() != null) {
                firstTargets.putIfAbsent(arrow.from().holder(), arrow.target());
            }
        }
        List<TagBox> tags = new ArrayList<>();
        for (Tag tag : picture.tags()) {
            Point corner = placement.at(tag.id());
            if (corner != null) {
                tags.add(TagBox.at(tag, corner, facesRight(tag, corner, firstTargets.get(tag.id())), metrics));
            }
        }
        return tags;
    }

    /** A tag shows its point to where its first arrow leaves. */
    private static List<TagBox> turned(List<TagBox> tags, List<ArrowLine> arrows) {
        Map<String, Point> starts = new HashMap<>();
        arrows.forEach(line -> starts.putIfAbsent(line.arrow().from().holder(), line.start()));
        return tags.stream()
                .map(box -> {
                    Point start = starts.get(box.id());
                    return start == null || start.equals(box.tip()) ? box : box.turned();
                })
                .toList();
    }

    private boolean facesRight(Tag tag, Point corner, @Nullable String target) {
        if (tag.facing() != Tag.Facing.TARGET) {
            return tag.facing() == Tag.Facing.RIGHT;
        }
        Integer position = target == null ? null : positions.get(target);
        double middle = corner.x() + TagBox.width(tag.name(), metrics) / 2;
        return position == null || boxes.get(position).rect().center().x() > middle - STRAIGHT_ABOVE;
    }

    private List<Link> links() {
        Set<String> holders =
                picture.arrows().stream().map(arrow -> arrow.from().holder()).collect(Collectors.toSet());
        List<Link> links = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            Integer holder = positions.get(arrow.from().holder());
            Integer target = arrow.target() == null ? null : positions.get(arrow.target());
            if (holder == null || (target == null && arrow.target() != null)) {
                continue;
            }
            Box box = boxes.get(holder);
            List<Exit> exits = Link.exits(box, arrow.from());
            boolean holds = arrow.target() != null && holders.contains(arrow.target());
            int to = target == null ? Obstacles.NONE : target;
            Rect targetRect = target == null ? box.rect() : boxes.get(target).rect();
            links.add(new Link(arrow, holder, box.rect(), to, targetRect, holds, exits));
        }
        return links;
    }

    /** The rectangles of boxes that were not there before in this very place, and of those that no longer are. */
    private List<Rect> changes() {
        if (previous == null) {
            return List.of();
        }
        Map<String, Rect> before = new LinkedHashMap<>();
        previous.cards().forEach(box -> before.put(box.id(), box.rect()));
        previous.tags().forEach(box -> before.put(box.id(), box.rect()));
        List<Rect> changes = new ArrayList<>();
        for (Box box : boxes) {
            Rect old = before.remove(box.id());
            if (!box.rect().equals(old)) {
                changes.add(box.rect());
                if (old != null) {
                    changes.add(old);
                }
            }
        }
        changes.addAll(before.values());
        return changes;
    }
}
