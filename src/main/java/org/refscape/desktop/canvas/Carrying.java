package org.refscape.desktop.canvas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.picture.Arrow;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.shape.Point;

/**
 * Cards and tags under way with the pointer, and where their arrows are meanwhile. In a small drawing everything is as it would be
 * on release. In a large one only the arrows of what is carried are led along, as if nothing else were there: to lead all others
 * round them in each frame would make the drag stutter.
 */
final class Carrying {

    /** Up to so many cards a drawing is small. */
    static final int FEW = 60;

    private final Composition base;
    private final Set<String> ids;
    private final Set<String> attached = new LinkedHashSet<>();
    private final boolean small;
    private final Composition excerpt;

    Carrying(Composition base, Set<String> ids) {
        this.base = base;
        this.ids = ids;
        this.small = base.cards().size() <= FEW;
        this.excerpt = small ? base : excerpt();
    }

    private Composition excerpt() {
        Set<String> boxes = new LinkedHashSet<>(ids);
        for (Arrow arrow : base.picture().arrows()) {
            String target = arrow.target();
            if (ids.contains(arrow.from().holder()) || (target != null && ids.contains(target))) {
                attached.add(arrow.id());
                boxes.add(arrow.from().holder());
                if (target != null) {
                    boxes.add(target);
                }
            }
        }
        Picture all = base.picture();
        Picture part = new Picture(
                all.cards().stream().filter(card -> boxes.contains(card.id())).toList(),
                all.tags().stream().filter(tag -> boxes.contains(tag.id())).toList(),
                all.arrows().stream()
                        .filter(arrow -> attached.contains(arrow.id()))
                        .toList(),
                List.of());
        return Composition.of(part, base.placement(), base.metrics());
    }

    boolean concerns(Composition composition, Set<String> others) {
        return base == composition && ids.equals(others);
    }

    Set<String> ids() {
        return ids;
    }

    Composition base() {
        return base;
    }

    /** True if the whole drawing follows. */
    boolean isSmall() {
        return small;
    }

    /** In a large drawing, the arrows that are led along. */
    Set<String> attached() {
        return attached;
    }

    /** Where everything (in a large drawing: everything that follows) is after such a shift. */
    Composition at(Point shift) {
        Map<String, Point> corners = new LinkedHashMap<>();
        for (String id : ids) {
            Box box = base.box(id);
            if (box != null) {
                corners.put(id, box.rect().corner().plus(shift));
            }
        }
        return excerpt.moved(corners);
    }
}
