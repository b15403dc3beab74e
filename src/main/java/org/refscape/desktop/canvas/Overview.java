package org.refscape.desktop.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.shape.Rect;

/** The view of everything: what everything is, how much of the canvas is free for it, and whether it is still what the person sees. */
final class Overview {
    private static final double LIFE_SIZE = 1;
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    private Supplier<Optional<Rect>> everything;
    private double coveredBelow;
    private double wanted;
    private @Nullable Chosen chosen;

    /** A view that the program chose, and for what. */
    private record Chosen(Viewport viewport, double most, double width, double height, double coveredBelow) {}

    Overview(Supplier<Optional<Rect>> everything) {
        this.everything = everything;
    }

    void of(Supplier<Optional<Rect>> all) {
        everything = all;
    }

    void setCoveredBelow(double height) {
        coveredBelow = height;
    }

    double coveredBelow() {
        return coveredBelow;
    }

    /** The view of everything, at most that large; nothing at all is seen in life size. */
    Viewport chosen(double most, double width, double height) {
        Optional<Rect> all = everything.get();
        Viewport viewport = part(all.orElse(NOWHERE), all.isPresent() ? most : LIFE_SIZE, width, height);
        wanted = 0;
        chosen = new Chosen(viewport, most, width, height, coveredBelow);
        return viewport;
    }

    /** The view of a part of the drawing. */
    Viewport part(Rect bounds, double most, double width, double height) {
        return Fitting.of(bounds, width, height, coveredBelow, most);
    }

    /** It is wanted as soon as the canvas has a size. */
    void wantLater(double most) {
        wanted = most;
    }

    /** A view that is wanted still, or that nobody has changed since and that should go with the window. */
    Optional<Viewport> due(Viewport now, double width, double height) {
        Chosen old = chosen;
        if (wanted > 0) {
            return Optional.of(chosen(wanted, width, height));
        }
        return old != null && isSame(old.viewport(), now) && isOutdated(old, width, height)
                ? Optional.of(chosen(old.most(), width, height))
                : Optional.empty();
    }

    /** The canvas moves a view to whole pixels of the screen. */
    private static boolean isSame(Viewport one, Viewport other) {
        return one.scale() == other.scale()
                && Math.abs(one.offsetX() - other.offsetX()) < 1
                && Math.abs(one.offsetY() - other.offsetY()) < 1;
    }

    /** What lies over the canvas comes after the first look; later changes of it are not worth a movement. */
    private boolean isOutdated(Chosen old, double width, double height) {
        boolean firstCovered = old.coveredBelow() == 0 && coveredBelow > 0;
        return firstCovered || old.width() != width || old.height() != height;
    }
}
