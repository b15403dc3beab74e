package org.refscape.desktop.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.refscape.desktop.session.Arranging;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.scene.Spot;

/**
 * Where things stand in all panes alike: what the document says, what was found for the rest, and where a person dragged them. A card can
 * be taller on one runtime than on the other; there is room for the tallest.
 */
final class SharedPlaces {
    private static final double GAP = 14;

    private final Map<String, Spot> spots;
    private final Set<String> dragged = new HashSet<>();

    SharedPlaces(Map<String, Spot> spots) {
        this.spots = new TreeMap<>(spots);
    }

    /** Places for everything in the picture; what had none gets one and keeps it. */
    Placement of(Picture picture) {
        spots.putAll(new Arranging(picture, spots).newcomers());
        return Arranging.placement(spots);
    }

    void moved(String id, Spot to) {
        dragged.add(id);
        spots.put(id, to);
    }

    /** After this, no two things of these pictures cover each other, unless a person has dragged both there. Things move down only. */
    void makeRoom(List<Picture> pictures) {
        Map<String, Rect> largest = new TreeMap<>();
        for (Picture picture : pictures) {
            Composition composition = Composition.of(picture, of(picture), TextMetrics.shipped());
            composition.cards().forEach(card -> largest.merge(card.id(), card.rect(), Rect::union));
            composition.tags().forEach(tag -> largest.merge(tag.id(), tag.rect(), Rect::union));
        }
        List<String> downwards = new ArrayList<>(largest.keySet());
        downwards.sort(Comparator.<String, Boolean>comparing(id -> !dragged.contains(id))
                .thenComparing(id -> spot(id).y())
                .thenComparing(id -> spot(id).x()));
        List<Rect> taken = new ArrayList<>();
        for (String id : downwards) {
            Rect free = dragged.contains(id) ? here(id, largest) : below(taken, here(id, largest));
            spots.put(id, new Spot(free.x(), free.y()));
            taken.add(free);
        }
    }

    /** What all these pictures cover together. */
    Optional<Rect> extent(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> Composition.of(picture, of(picture), TextMetrics.shipped())
                        .bounds())
                .reduce(Rect::union);
    }

    private Spot spot(String id) {
        return Objects.requireNonNull(spots.get(id), id);
    }

    private Rect here(String id, Map<String, Rect> sizes) {
        Rect size = Objects.requireNonNull(sizes.get(id), id);
        return new Rect(spot(id).x(), spot(id).y(), size.width(), size.height());
    }

    private static Rect below(List<Rect> taken, Rect wanted) {
        Rect place = wanted;
        boolean free = false;
        while (!free) {
            Rect tried = place;
            Optional<Rect> blocker =
                    taken.stream().filter(each -> each.overlaps(tried)).findFirst();
            free = blocker.isEmpty();
            place = blocker.map(each -> tried.moved(0, each.bottom() + GAP - tried.y()))
                    .orElse(tried);
        }
        return place;
    }
}
