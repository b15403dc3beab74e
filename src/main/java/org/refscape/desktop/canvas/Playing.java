package org.refscape.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Appearance;
import org.refscape.picture.painting.Tween;
import org.refscape.picture.shape.Point;

/**
 * The way from one composition to the next, sorted by how it is painted: what fades, what is drawn stroke by stroke,
 * what merely pulses, and what glides to another place.
 */
final class Playing {

    /** Beyond this many, fading each card as a whole would cost more than it shows. */
    private static final int MOST_SPRITES = 160;

    /** Beyond this many, fading arrows from one line into another would make the animation stutter. */
    private static final int MOST_FADING = 16;

    private final Composition before;
    private final Composition after;
    private final Tween tween;
    private final Set<String> fading = new LinkedHashSet<>();
    private final Set<String> lifted = new LinkedHashSet<>();
    private final Set<String> pulsing = new LinkedHashSet<>();
    private final Set<String> disturbed = new LinkedHashSet<>();
    private final Set<String> gliding = new LinkedHashSet<>();

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
        before.remarks().forEach(box -> lift(box.id()));
        after.remarks().forEach(box -> lift(box.id()));
        after.arrows().stream()
                .filter(line -> before.arrow(line.id()) != null && !lifted.contains(line.id()))
                .filter(line -> !line.equals(before.arrow(line.id())))
                .forEach(line -> disturbed.add(line.id()));
        boxes(before).filter(box -> glides(box.id())).forEach(box -> gliding.add(box.id()));
        if (gliding.isEmpty() && disturbed.size() > MOST_FADING) {
            // Then the new lines are there at once.
            disturbed.clear();
        }
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
        return tween.isStill() && gliding.isEmpty() && disturbed.isEmpty();
    }

    /** True if arrows are led along with what glides, frame by frame; with many cards that would be too slow. */
    boolean leadsArrows() {
        return !gliding.isEmpty() && before.cards().size() <= Carrying.FEW;
    }

    /**
     * Arrows that stay but run otherwise or look otherwise afterwards. Without a glide the old line fades into the new one; with one
     * they are led along or, in a large drawing, shown again at its end.
     */
    Set<String> disturbed() {
        return disturbed;
    }

    /** How an item of the composition before appears, if it is drawn stroke by stroke. */
    Appearance leaving(String id, double t) {
        return fades(id) ? Appearance.faded(1 - eased(t), 1) : tween.at(t).leaving(id);
    }

    /** How an item of the composition after appears, if it is drawn stroke by stroke. */
    Appearance staying(String id, double t) {
        return fades(id) ? Appearance.faded(eased(t), 1) : tween.at(t).staying(id);
    }

    private boolean fades(String id) {
        return gliding.isEmpty() && disturbed.contains(id);
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
        return gliding.isEmpty()
                ? after
                : after.withPlacement(before.placement().toward(after.placement(), eased(t)));
    }

    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    /** How far something that glides still is from where it will be. */
    Point stillToGo(String id, double t) {
        Box from = before.box(id);
        Box to = after.box(id);
        return from == null || to == null
                ? Point.ORIGIN
                : from.rect().corner().minus(to.rect().corner()).times(1 - eased(t));
    }

    /** Cards and tags that stay but go elsewhere. */
    Set<String> gliding() {
        return gliding;
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
