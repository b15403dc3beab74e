package org.refscape.picture.painting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.HaloBox;
import org.refscape.picture.composition.TagBox;

/**
 * The way from one composition to another one, as a function of a number: at 0 all is as it was, at 1 all is as it will be. There
 * is no clock in it, so a window, a film and a test see the same frames.
 *
 * <p>In the first part what goes is let go: arrows draw back, cards fade and shrink. In the second part what is new comes:
 * cards fade in, arrows grow. What stays is where it will be from the start: survivors do not move.
 */
public final class Tween {

    private static final double LEAVING_ENDS = 0.6;
    private static final double COMING_BEGINS = 0.35;

    private final Composition before;
    private final Composition after;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private enum Kind {
        LEAVING,
        LEAVING_ARROW,
        COMING,
        COMING_ARROW,
        PULSING
    }

    private Tween(Composition before, Composition after) {
        this.before = before;
        this.after = after;
        cards();
        tags();
        arrows();
        halos();
        remarks();
    }

    public static Tween between(Composition before, Composition after) {
        return new Tween(before, after);
    }

    /** True if nothing fades, grows or pulses, so there is nothing to play. */
    public boolean isStill() {
        return kinds.isEmpty();
    }

    /** True if that item changes its appearance on the way: what belongs on the layer of moving things. */
    public boolean moves(String id) {
        return kinds.containsKey(id);
    }

    public Frame at(double t) {
        return new Frame(this, Math.max(0, Math.min(1, t)));
    }

    private void cards() {
        for (CardBox box : before.cards()) {
            CardBox then = after.card(box.id());
            if (then == null) {
                kinds.put(box.id(), Kind.LEAVING);
            } else if (!Objects.equals(count(box.card()), count(then.card()))) {
                kinds.put(box.id(), Kind.PULSING);
            }
        }
        after.cards().stream()
                .filter(box -> before.card(box.id()) == null)
                .forEach(box -> kinds.put(box.id(), Kind.COMING));
    }

    private static String count(Card card) {
        Badge badge = card.badge();
        return badge == null ? "" : badge.text();
    }

    private void tags() {
        for (TagBox box : before.tags()) {
            if (after.tag(box.id()) == null) {
                kinds.put(box.id(), Kind.LEAVING);
            }
        }
        for (TagBox box : after.tags()) {
            if (before.tag(box.id()) == null) {
                kinds.put(box.id(), Kind.COMING);
            }
        }
    }

    private void arrows() {
        Set<String> twins = Twins.between(before, after);
        for (ArrowLine line : before.arrows()) {
            if (after.arrow(line.id()) == null && !twins.contains(line.id())) {
                kinds.put(line.id(), Kind.LEAVING_ARROW);
            }
        }
        for (ArrowLine line : after.arrows()) {
            ArrowLine old = before.arrow(line.id());
            boolean comes = old == null && !twins.contains(line.id());
            if (comes || (old != null && isLedElsewhere(old.arrow(), line.arrow()))) {
                kinds.put(line.id(), Kind.COMING_ARROW);
            }
        }
    }

    private static boolean isLedElsewhere(Arrow old, Arrow now) {
        return now.target() != null && !Objects.equals(old.target(), now.target());
    }

    private void halos() {
        for (HaloBox halo : before.halos()) {
            if (after.halos().stream().noneMatch(then -> then.id().equals(halo.id()))) {
                kinds.put(halo.id(), Kind.LEAVING);
            }
        }
        for (HaloBox halo : after.halos()) {
            if (before.halos().stream().noneMatch(old -> old.id().equals(halo.id()))) {
                kinds.put(halo.id(), Kind.COMING);
            }
        }
    }

    private void remarks() {
        before.remarks().stream()
                .filter(box ->
                        after.remarks().stream().noneMatch(then -> then.id().equals(box.id())))
                .forEach(box -> kinds.put(box.id(), Kind.LEAVING));
        after.remarks().stream()
                .filter(box ->
                        before.remarks().stream().noneMatch(old -> old.id().equals(box.id())))
                .forEach(box -> kinds.put(box.id(), Kind.COMING));
    }

    /** One moment of the way. */
    public static final class Frame {
        private final Tween tween;
        private final double leaving;
        private final double coming;
        private final double t;

        private Frame(Tween tween, double t) {
            this.tween = tween;
            this.t = t;
            this.leaving = eased(t / LEAVING_ENDS);
            this.coming = eased((t - COMING_BEGINS) / (1 - COMING_BEGINS));
        }

        private static double eased(double t) {
            double s = Math.max(0, Math.min(1, t));
            return s * s * (3 - 2 * s);
        }

        public Composition before() {
            return tween.before;
        }

        public Composition after() {
            return tween.after;
        }

        /** How an item of the composition before appears: hidden, unless it is on its way out. */
        public Appearance leaving(String id) {
            Kind kind = tween.kinds.get(id);
            if (kind == Kind.LEAVING) {
                return Appearance.faded(1 - leaving, 1 - 0.16 * leaving);
            }
            if (kind == Kind.LEAVING_ARROW) {
                return new Appearance(leaving < 1 ? 1 - 0.5 * leaving : 0, 1, 1 - leaving, 0);
            }
            return Appearance.HIDDEN;
        }

        /** How an item of the composition after appears: as it is, unless it is new or just changed. */
        public Appearance staying(String id) {
            Kind kind = tween.kinds.get(id);
            if (kind == Kind.COMING) {
                return Appearance.faded(coming, 0.86 + 0.14 * coming);
            }
            if (kind == Kind.COMING_ARROW) {
                return new Appearance(coming > 0 ? 1 : 0, 1, coming, 0);
            }
            if (kind == Kind.PULSING) {
                return new Appearance(1, 1, 1, Math.sin(Math.PI * Math.min(1, t * 1.6)));
            }
            return Appearance.NORMAL;
        }
    }
}
