package org.refscape.picture.painting;

import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextStyle;

/** A painter with a theme at hand, and the few things that several parts of the drawing share. */
record Pen(Painter painter, Theme theme) {

    /** Half the height of a capital letter, as a share of the font size: what centers a line of text. */
    private static final double HALF_CAPITAL = 0.364;

    Ink ink(Paint paint) {
        return theme.ink(paint);
    }

    /** Text whose capitals are centered at the height of the place. */
    void write(String text, Point at, TextStyle style, Anchor anchor, Paint paint) {
        write(text, at, style, anchor, ink(paint));
    }

    void write(String text, Point at, TextStyle style, Anchor anchor, Ink ink) {
        if (!text.isEmpty()) {
            painter.text(text, at.plus(0, HALF_CAPITAL * style.size()), style, anchor, ink);
        }
    }

    /** A soft shadow below a box, from a few faint boxes: every back end can do that, and it looks the same in all. */
    void shadow(Rect box, double radius) {
        Ink shadow = ink(Paint.SHADOW);
        painter.fillBox(box.grown(3.5).moved(0, 2.5), radius + 3.5, shadow.faded(0.022));
        painter.fillBox(box.grown(2).moved(0, 2), radius + 2, shadow.faded(0.035));
        painter.fillBox(box.grown(0.8).moved(0, 1.2), radius + 0.8, shadow.faded(0.06));
    }

    /** A small plate with a text, used for reasons, labels and the {@code None} pill. */
    void plate(Rect box, String text, TextStyle style, Paint fill, Paint border, Paint ink) {
        painter.fillBox(box, box.height() / 2, ink(fill));
        painter.strokeBox(box, box.height() / 2, Stroke.solid(ink(border), 1.2));
        write(text, box.center(), style, Anchor.MIDDLE, ink);
    }
}
