package org.refscape.picture.composition;

import java.util.List;
import org.refscape.picture.Remark;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * A remark in its place: a bubble beside what it is about.
 *
 * @param lines the message, broken into lines
 * @param rect the bubble
 * @param about what it is about: a card, a tag, or a row
 * @param tip where the bubble's tail touches that
 */
public record RemarkBox(Remark remark, List<String> lines, Rect rect, Rect about, Point tip) {

    public RemarkBox {
        lines = List.copyOf(lines);
    }

    public String id() {
        return remark.id();
    }

    /** Everything that is drawn of it. */
    public Rect extent() {
        return rect.union(about).including(tip).grown(8);
    }

    /** The middle of the line where the title stands. */
    public double titleLine() {
        return rect.top() + 16;
    }

    /** The middle of a line of the message. */
    public double messageLine(int line) {
        return rect.top() + 34 + line * Measures.MESSAGE_LINE;
    }
}
