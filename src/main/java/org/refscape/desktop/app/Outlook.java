package org.refscape.desktop.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.session.Session;
import org.refscape.heap.Heap;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Rect;
import org.refscape.timeline.Timeline;

/**
 * What is shown at one time or another while a timeline plays: the room that it takes and the signs that it uses. Known beforehand, so
 * that neither the view nor the legend has to move while it plays.
 */
final class Outlook {
    /** Beyond so many cards in all moments together, looking at all of them would hold up the person. */
    private static final long MOST_CARDS = 20_000;

    /** A card whose picture is not known is about that large. */
    private static final double WIDE = 184;

    private static final double HIGH = 90;

    private final Set<LegendEntry> signs = EnumSet.noneOf(LegendEntry.class);
    private List<Picture> pictures = List.of();
    private List<Object> looked = List.of();
    private @Nullable Heap end;

    /**
     * Looks at all moments in their order, if that has not been done; in Sketch there is only the drawing.
     *
     * @param wish what else the pictures depend on
     * @param picturing makes the picture of a moment
     */
    void look(Session session, Object wish, Function<Session, Picture> picturing) {
        Timeline timeline = session.timeline();
        List<Object> now = List.of(session.mode(), timeline.beats(), wish);
        // The last heap is another one whenever something else is played.
        if (now.equals(looked) && timeline.end() == end) {
            return;
        }
        looked = now;
        end = timeline.end();
        signs.clear();
        List<Picture> seen = new ArrayList<>();
        if (session.isRunning()
                && timeline.beats() * Math.max(1, timeline.end().present().count()) <= MOST_CARDS) {
            for (int beat = 0; beat <= timeline.beats(); beat++) {
                seen.add(picturing.apply(session.at(beat)));
            }
        }
        pictures = seen;
        seen.forEach(this::note);
    }

    /** Counts the signs of that picture among those that are used. */
    void note(Picture picture) {
        signs.addAll(LegendEntry.in(picture));
    }

    /** All signs that are used, the two that are always explained among them. */
    Set<LegendEntry> signs() {
        Set<LegendEntry> all = EnumSet.of(LegendEntry.STRONG, LegendEntry.WEAK);
        all.addAll(signs);
        return all;
    }

    /** A rectangle round all that is shown now or at another time, as far as it is known; none if there is nothing to see. */
    Optional<Rect> room(Session session, Composition shown) {
        Optional<Rect> now = shown.isEmpty() ? Optional.empty() : Optional.of(shown.bounds());
        if (!session.isRunning()) {
            return now;
        }
        Optional<Rect> ever = pictures.isEmpty() ? places(shown.placement()) : moments(shown);
        return now.isPresent() && ever.isPresent() ? Optional.of(now.get().union(ever.get())) : now.or(() -> ever);
    }

    /** With the way that arrows and labels take at each moment. */
    private Optional<Rect> moments(Composition shown) {
        List<Rect> rooms = new ArrayList<>();
        Composition moment = shown;
        for (Picture picture : pictures) {
            moment = moment.withPicture(picture);
            if (!moment.isEmpty()) {
                rooms.add(moment.bounds());
            }
        }
        return rooms.stream().reduce(Rect::union);
    }

    private static Optional<Rect> places(Placement placement) {
        return placement.corners().values().stream()
                .map(corner -> new Rect(corner.x(), corner.y(), WIDE, HIGH))
                .reduce(Rect::union);
    }
}
