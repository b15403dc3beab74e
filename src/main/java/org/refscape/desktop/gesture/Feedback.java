package org.refscape.desktop.gesture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * What to draw while a gesture goes on, beside the picture itself.
 *
 * @param selected what is, or on release would be, selected
 * @param hovered the item under the pointer, or null
 * @param dragged the cards and tags on their way
 * @param shift how far they have come
 * @param guides what they are aligned with
 * @param marquee the rectangle being drawn, or null
 * @param rubber the reference being drawn or led elsewhere, or null
 * @param hidden the reference for which the rubber stands, or null
 * @param target the item at which a release would end the reference, or null
 * @param handle where the handle for a new reference is shown, or null
 * @param hint a few words about what a release would do; empty for none
 */
public record Feedback(
        Set<String> selected,
        @Nullable String hovered,
        Set<String> dragged,
        Point shift,
        List<Guide> guides,
        @Nullable Rect marquee,
        @Nullable ArrowLine rubber,
        @Nullable String hidden,
        @Nullable String target,
        @Nullable Point handle,
        CursorShape cursor,
        String hint) {

    static Feedback resting(Set<String> selected, CursorShape cursor) {
        return new Feedback(
                selected, null, Set.of(), Point.ORIGIN, List.of(), null, null, null, null, null, cursor, "");
    }

    Feedback withHover(@Nullable String id, @Nullable Point at) {
        return new Feedback(selected, id, dragged, shift, guides, marquee, rubber, hidden, target, at, cursor, hint);
    }

    Feedback withDrag(Set<String> ids, Point way, List<Guide> lines) {
        return new Feedback(selected, hovered, ids, way, lines, marquee, rubber, hidden, target, handle, cursor, hint);
    }

    Feedback withMarquee(Rect rect) {
        return new Feedback(
                selected, hovered, dragged, shift, guides, rect, rubber, hidden, target, handle, cursor, hint);
    }

    Feedback withRubber(ArrowLine line, @Nullable String instead, @Nullable String end, String words) {
        return new Feedback(
                selected, hovered, dragged, shift, guides, marquee, line, instead, end, handle, cursor, words);
    }
}
