package org.refscape.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Tween;

/**
 * The way from one composition to the next, sorted by how it is painted: what fades, what is drawn stroke by stroke,
 * what merely pulses, and what glides to another place.
 */
final class Playing {

    /** Beyond this many, fading each card as a whole would cost more than it shows. */
    private static final int MOST_SPRITES = 160;

    private final Composition before;
    private final Composition after;
    private final Tween tween;
    private final Set<String> fading = new LinkedHashSet<>();
    private final Set<String> lifted = new LinkedHashSet<>();
    private final Set<String> pulsing = new LinkedHashSet<>();
    private final boolean gliding;

    Playing(Composition before, Composition after) {
        this.before = before;
        this.after = after;
        this.tween = Tween.between(before, after);
        boxes(before).forEach(box -> sort(box.id()));
        boxes(after).forEach(box -> sort(box.id()));
        before.arrows().forEach(line -> lift(line.id()));
        after.arrows().forEach(line -> lift(line.id()));
        before.halos().forEach(halo -> lift(halo.id()));
        after.halos().forEach(halo -> lift(halo.id()));
        gliding = boxes(before).anyMatch(box -> glides(box.id()));
    }

    static Stream<Box> boxes(Composition composition) {
        return Stream.concat(composition.cards().stream(), composition.tags().stream());
    }

    private void sort(String id) {
        if (!tween.moves(id)) {
            return;
        }
        if (before.box(id) != null && after.box(id) != null) {
            pulsing.add(id);
        } else if (fading.size() < MOST_SPRITES) {
            fading.add(id);
            lifted.add(id);
        } else {
            lifted.add(id);
        }
    }

    private void lift(String id) {
        if (tween.moves(id)) {
            lifted.add(id);
        }
    }

    private boolean glides(String id) {
        Box from = before.box(id);
        Box to = after.box(id);
        return from != null
                && to != null
                && !from.rect().corner().equals(to.rect().corner());
    }

    boolean isStill() {
        return tween.isStill() && !gliding;
    }

    boolean isGliding() {
        return gliding;
    }

    Composition before() {
        return before;
    }

    Composition after() {
        return after;
    }

    Tween.Frame frame(double t) {
        return tween.at(t);
    }

    /** The composition after, with things still on their way to their places. */
    Composition glide(double t) {
        double eased = t * t * (3 - 2 * t);
        return t >= 1 || !gliding
                ? after
                : after.withPlacement(before.placement().toward(after.placement(), eased));
    }

    /** Cards and tags that come or go: painted once and faded as a whole. */
    Set<String> fading() {
        return fading;
    }

    /** What is not painted with what stands still, beginning with what fades. */
    Set<String> lifted() {
        return lifted;
    }

    /** Cards that stay where they are and whose count swells. */
    Set<String> pulsing() {
        return pulsing;
    }
}
