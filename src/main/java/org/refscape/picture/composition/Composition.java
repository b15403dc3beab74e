package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Tag;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/**
 * A picture with everything in its place. An immutable value that may be read from any thread.
 *
 * <p>It depends on the picture and the placement alone: whether it was made afresh or from a neighbouring one makes no difference to
 * the result, only to the time it takes. Each list is in painting order.
 */
public final class Composition {

    private final Picture picture;
    private final Placement placement;
    private final TextMetrics metrics;
    private final List<CardBox> cards;
    private final List<TagBox> tags;
    private final List<ArrowLine> arrows;
    private final List<HaloBox> halos;
    private final List<RemarkBox> remarks;
    private final Routes routes;
    private final Map<String, Object> byId = new HashMap<>();
    // Made when first asked for: a frame of an animation is never asked. Two threads may make it twice, to the same
    // effect.
    private @Nullable HitIndex index;

    Composition(
            Picture picture,
            Placement placement,
            TextMetrics metrics,
            List<CardBox> cards,
            List<TagBox> tags,
            List<ArrowLine> arrows,
            List<HaloBox> halos,
            List<RemarkBox> remarks,
            Routes routes) {
        this.picture = picture;
        this.placement = placement;
        this.metrics = metrics;
        this.cards = List.copyOf(cards);
        this.tags = List.copyOf(tags);
        this.arrows = List.copyOf(arrows);
        this.halos = List.copyOf(halos);
        this.remarks = List.copyOf(remarks);
        this.routes = routes;
        this.cards.forEach(box -> byId.put(box.id(), box));
        this.tags.forEach(box -> byId.put(box.id(), box));
        this.arrows.forEach(line -> byId.put(line.id(), line));
        this.halos.forEach(halo -> byId.put(halo.id(), halo));
    }

    public static Composition of(Picture picture, Placement placement, TextMetrics metrics) {
        return new Composer(picture, placement, metrics, null).compose();
    }

    /** How large the card is wherever it stands. */
    public static Rect size(Card card, TextMetrics metrics) {
        return CardBox.at(CardShape.of(card, metrics), Point.ORIGIN).rect();
    }

    /** How large the tag is wherever it stands. */
    public static Rect size(Tag tag, TextMetrics metrics) {
        return TagBox.at(tag, Point.ORIGIN, true, metrics).rect();
    }

    /** Another moment of the same drawing; what did not change is not worked out again. */
    public Composition withPicture(Picture next) {
        return new Composer(next, placement, metrics, this).compose();
    }

    /** The same moment with things elsewhere; what is not concerned is not worked out again. */
    public Composition withPlacement(Placement next) {
        return new Composer(picture, next, metrics, this).compose();
    }

    /** The same moment with these things elsewhere. */
    public Composition moved(Map<String, Point> corners) {
        return withPlacement(placement.with(corners));
    }

    public Picture picture() {
        return picture;
    }

    public Placement placement() {
        return placement;
    }

    public TextMetrics metrics() {
        return metrics;
    }

    public List<CardBox> cards() {
        return cards;
    }

    public List<TagBox> tags() {
        return tags;
    }

    public List<ArrowLine> arrows() {
        return arrows;
    }

    public List<HaloBox> halos() {
        return halos;
    }

    public List<RemarkBox> remarks() {
        return remarks;
    }

    public @Nullable CardBox card(String id) {
        return byId.get(id) instanceof CardBox box ? box : null;
    }

    public @Nullable TagBox tag(String id) {
        return byId.get(id) instanceof TagBox box ? box : null;
    }

    /** The card or tag with that id. */
    public @Nullable Box box(String id) {
        return byId.get(id) instanceof Box box ? box : null;
    }

    public @Nullable ArrowLine arrow(String id) {
        return byId.get(id) instanceof ArrowLine line ? line : null;
    }

    /** What is there: the topmost thing, and of several lines the nearest. */
    public Hit hit(double x, double y, double tolerance) {
        HitIndex made = index;
        if (made == null) {
            made = new HitIndex(this);
            index = made;
        }
        return made.at(x, y, tolerance);
    }

    /** Cards and tags that the rectangle touches, then arrows that have both ends in it; each in painting order. */
    public List<String> inside(Rect rect) {
        List<String> ids = new ArrayList<>();
        cards.stream().filter(box -> box.rect().overlaps(rect)).forEach(box -> ids.add(box.id()));
        tags.stream().filter(box -> box.rect().overlaps(rect)).forEach(box -> ids.add(box.id()));
        arrows.stream()
                .filter(line -> rect.contains(line.start()) && rect.contains(line.tip()))
                .forEach(line -> ids.add(line.id()));
        return ids;
    }

    /** True if nothing is drawn. */
    public boolean isEmpty() {
        return cards.isEmpty() && tags.isEmpty();
    }

    /** A rectangle round everything that is drawn; empty at the origin if nothing is. */
    public Rect bounds() {
        List<Rect> extents = new ArrayList<>();
        halos.forEach(halo -> extents.add(halo.extent()));
        cards.forEach(box -> extents.add(box.extent()));
        tags.forEach(box -> extents.add(box.extent()));
        arrows.forEach(line -> extents.add(line.extent()));
        remarks.forEach(box -> extents.add(box.extent()));
        return extents.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
    }

    Routes routes() {
        return routes;
    }
}
