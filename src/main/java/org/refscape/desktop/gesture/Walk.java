package org.refscape.desktop.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.shape.Point;

/** Going from item to item with keys alone. */
final class Walk {

    private final Situation here;

    Walk(Situation here) {
        this.here = here;
    }

    /** The next or previous card or tag; false at the end, so that the focus can leave the canvas. */
    boolean tab(boolean back) {
        List<String> ids = here.boxes().map(Box::id).toList();
        int at = ids.indexOf(current());
        int next = at < 0 ? (back ? ids.size() - 1 : 0) : at + (back ? -1 : 1);
        if (next < 0 || next >= ids.size()) {
            return false;
        }
        goTo(ids.get(next));
        return true;
    }

    /** Along the reference that runs most nearly in that direction, with or against it. */
    boolean along(Key key) {
        Box from = here.composition.box(current());
        if (from == null) {
            return false;
        }
        String best = null;
        double most = 0.2;
        for (Box box : neighbours(from.id())) {
            Point way = box.rect().center().minus(from.rect().center());
            double likeness = way.unit().dot(new Point(key.dx(), key.dy()));
            if (likeness > most) {
                most = likeness;
                best = box.id();
            }
        }
        if (best != null) {
            goTo(best);
        }
        return true;
    }

    private List<Box> neighbours(String id) {
        List<Box> boxes = new ArrayList<>();
        for (ArrowLine line : here.composition.arrows()) {
            String holder = line.arrow().from().holder();
            String target = line.arrow().target();
            String other = holder.equals(id) ? target : id.equals(target) ? holder : null;
            Box box = other == null ? null : here.composition.box(other);
            if (box != null) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private String current() {
        Set<String> selection = here.selection();
        return selection.isEmpty() ? "" : selection.iterator().next();
    }

    private void goTo(String id) {
        here.select(Set.of(id));
        here.surface.reveal(id);
    }

    /** The one selected item, or null if there are none or more. */
    @Nullable
    String only() {
        return here.selection().size() == 1 ? current() : null;
    }
}
