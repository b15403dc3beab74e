package org.refscape.desktop.canvas;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Row;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.CardBox;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextStyle;

/** Names edited in their place: where the editor lies, what it begins with, and what becomes of what was typed. */
final class NameEditing {

    private static final double INSET = 6;

    private final CanvasListener listener;
    private final InlineEditor editor;
    private @Nullable Box box;
    private int row;

    NameEditing(CanvasListener listener, Runnable closed) {
        this.listener = listener;
        this.editor = new InlineEditor(closed);
    }

    Node node() {
        return editor.node();
    }

    void open(Composition composition, String id, int at, Theme theme) {
        Box found = composition.box(id);
        boolean known = found instanceof CardBox card ? at < card.rows() : found != null && at == CanvasListener.HEADER;
        if (found != null && known) {
            editor.close(true);
            box = found;
            row = at;
            editor.open(text(found, at), style(at), theme, text -> listener.renamed(id, at, text));
        }
    }

    private static String text(Box box, int row) {
        if (box instanceof CardBox card) {
            return row == CanvasListener.HEADER
                    ? header(card.card())
                    : text(card.card().rows().get(row));
        }
        return ((TagBox) box).tag().name();
    }

    /** The class can be typed anew where people choose it. */
    private static String header(Card card) {
        return card.look() == Look.OBJECT ? card.name() + " : " + card.typeName() : card.name();
    }

    /** With its plain value, if it has one: both can be typed anew. */
    private static String text(Row row) {
        boolean position = row.label().isEmpty() || row.label().startsWith("[");
        if (row.value().isEmpty()) {
            return position ? "" : row.label();
        }
        return position ? row.value() : row.label() + " = " + row.value();
    }

    private static TextStyle style(int row) {
        return row == CanvasListener.HEADER ? Lettering.NAME : Lettering.FIELD;
    }

    /** The drawing has changed under the editor. */
    void follow(Composition composition) {
        Box before = box;
        if (!editor.isOpen() || before == null) {
            return;
        }
        Box now = composition.box(before.id());
        if (now == null || (now instanceof CardBox card && row >= card.rows())) {
            editor.close(false);
        } else {
            box = now;
        }
    }

    void place(Viewport viewport) {
        Box at = box;
        if (editor.isOpen() && at != null) {
            Rect rect = at instanceof CardBox card ? rect(card) : at.rect();
            editor.place(viewport.toCanvas(rect), style(row).size() * viewport.scale());
        }
    }

    private Rect rect(CardBox card) {
        Rect rect = row == CanvasListener.HEADER ? card.header() : card.row(row);
        double key = card.shape().keyWidth();
        boolean keyAlone = row != CanvasListener.HEADER
                && key > 0
                && card.card().rows().get(row).value().isEmpty();
        double width = keyAlone ? key : rect.width();
        return new Rect(rect.x() + INSET, rect.y() + 2, Math.max(1, width - 2 * INSET), rect.height() - 4);
    }

    void close() {
        editor.close(true);
    }
}
