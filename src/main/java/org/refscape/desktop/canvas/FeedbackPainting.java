package org.refscape.desktop.canvas;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.Feedback;
import org.refscape.desktop.gesture.Guide;
import org.refscape.desktop.gesture.Neighbourhood;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.painting.Anchor;
import org.refscape.picture.painting.Drawing;
import org.refscape.picture.painting.Group;
import org.refscape.picture.painting.Ink;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Painter;
import org.refscape.picture.painting.Stroke;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/** Paints what a gesture shows: rings, guides, the rubber line, handles. Lines keep their width however far one has zoomed. */
final class FeedbackPainting {

    private static final double HANDLE = 7;

    private final Drawing drawing;
    private final Composition composition;
    private final Painter painter;
    private final View view;
    private final Ink ink;

    FeedbackPainting(Drawing drawing, Composition composition, Painter painter, View view) {
        this.drawing = drawing;
        this.composition = composition;
        this.painter = painter;
        this.view = view;
        this.ink = drawing.theme().ink(Paint.SELECTION);
    }

    static boolean isNeeded(Feedback feedback, @Nullable String hovered) {
        return hovered != null
                || !feedback.selected().isEmpty()
                || feedback.marquee() != null
                || feedback.rubber() != null
                || feedback.handle() != null;
    }

    /** @param hovered what the pointer, or another panel, points at */
    void paint(Feedback feedback, @Nullable String hovered) {
        painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
        if (hovered != null && feedback.dragged().isEmpty() && feedback.rubber() == null) {
            hover(hovered);
        }
        feedback.selected().forEach(this::select);
        painter.end();
        ArrowLine rubber = feedback.rubber();
        if (rubber != null) {
            drawing.paintLoose(painter, rubber, view);
        }
        painter.begin(Group.view(view.scale(), view.dx(), view.dy()));
        if (rubber == null && feedback.dragged().isEmpty()) {
            ends(feedback.selected());
            handle(feedback.handle());
        }
        target(feedback.target());
        feedback.guides().forEach(this::guide);
        marquee(feedback.marquee());
        if (rubber != null) {
            hint(feedback.hint(), rubber);
        }
        painter.end();
    }

    private double pixels(double count) {
        return count / view.scale();
    }

    private void select(String id) {
        ArrowLine line = composition.arrow(id);
        if (line != null) {
            Stroke glow = Stroke.solid(ink.faded(0.35), Math.max(8, pixels(4))).withRoundEnds();
            painter.stroke(line.curve().path(), glow);
        } else {
            ring(id, Stroke.solid(ink, Math.max(2, pixels(1.5))));
        }
    }

    private void hover(String id) {
        Neighbourhood near = Neighbourhood.of(composition, id);
        for (String arrow : near.arrows()) {
            ArrowLine line = composition.arrow(arrow);
            if (line != null) {
                Stroke glow =
                        Stroke.solid(ink.faded(0.16), Math.max(8, pixels(5))).withRoundEnds();
                painter.stroke(line.curve().path(), glow);
            }
        }
        near.boxes().forEach(box -> ring(box, Stroke.solid(ink.faded(0.4), pixels(1.5))));
        ring(id, Stroke.solid(ink.faded(0.8), pixels(1.5)));
    }

    private void ring(String id, Stroke stroke) {
        Box box = composition.box(id);
        if (box != null) {
            painter.stroke(Rings.round(box, 3), stroke);
        }
    }

    private void target(@Nullable String id) {
        if (id != null) {
            ring(id, Stroke.solid(ink, Math.max(3, pixels(2))));
        }
    }

    /** The handles at both ends of selected references. */
    private void ends(Set<String> selected) {
        for (String id : selected) {
            ArrowLine line = composition.arrow(id);
            if (line != null) {
                disc(line.start(), pixels(5));
                disc(line.tip(), pixels(5));
            }
        }
    }

    private void disc(Point at, double radius) {
        painter.fillDisc(at, radius, drawing.theme().ink(Paint.CARD));
        painter.strokeDisc(at, radius, Stroke.solid(ink, pixels(1.8)));
    }

    /** A disc with an arrow in it: pull here for a new reference. */
    private void handle(@Nullable Point at) {
        if (at == null) {
            return;
        }
        painter.fillDisc(at, HANDLE + 1.5, drawing.theme().ink(Paint.CANVAS));
        painter.fillDisc(at, HANDLE, ink);
        Path arrow = Path.builder()
                .moveTo(at.plus(-3, 0))
                .lineTo(at.plus(3, 0))
                .moveTo(at.plus(0.4, -2.8))
                .lineTo(at.plus(3.2, 0))
                .lineTo(at.plus(0.4, 2.8))
                .build();
        Ink white = drawing.theme().ink(Paint.MARK_TEXT);
        painter.stroke(arrow, Stroke.solid(white, 1.5).withRoundEnds());
    }

    private void guide(Guide guide) {
        painter.stroke(
                Path.line(guide.from(), guide.to()),
                Stroke.solid(drawing.theme().ink(Paint.CYCLE), pixels(1)));
    }

    private void marquee(@Nullable Rect rect) {
        if (rect != null) {
            painter.fillBox(rect, 0, ink.faded(0.08));
            painter.strokeBox(rect, 0, Stroke.solid(ink.faded(0.9), pixels(1)));
        }
    }

    /** A plate below the pointer, at the same size at every zoom. */
    private void hint(String words, ArrowLine rubber) {
        if (words.isEmpty()) {
            return;
        }
        painter.begin(Group.view(1 / view.scale(), -view.dx() / view.scale(), -view.dy() / view.scale()));
        Point at = view.toScreen(rubber.tip()).plus(14, 18);
        double width = TextMetrics.shipped().width(words, Lettering.LABEL) + 18;
        double left = Math.max(8, Math.min(at.x(), view.width() - width - 8));
        Rect plate = new Rect(left, Math.min(at.y(), view.height() - 32), width, 24);
        painter.fillBox(plate, 7, drawing.theme().ink(Paint.TAG));
        Point middle = plate.center().plus(0, 0.364 * Lettering.LABEL.size());
        painter.text(
                words, middle, Lettering.LABEL, Anchor.MIDDLE, drawing.theme().ink(Paint.TAG_TEXT));
        painter.end();
    }
}
