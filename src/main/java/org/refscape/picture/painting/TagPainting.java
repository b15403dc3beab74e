package org.refscape.picture.painting;

import org.refscape.picture.Tag;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.composition.TagBox;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;

/** Paints one tag. */
final class TagPainting {

    private final Pen pen;

    TagPainting(Pen pen) {
        this.pen = pen;
    }

    void paint(TagBox box) {
        Path outline = box.outline();
        Point text = new Point(box.textLeft(), box.rect().center().y());
        if (box.tag().removed()) {
            Stroke border =
                    Stroke.solid(pen.ink(Paint.REMOVED_TAG).faded(0.6), 1.5).dashed(4, 3);
            pen.painter().fill(outline, pen.ink(Paint.CANVAS));
            pen.painter().stroke(outline, border);
            pen.write(box.name(), text, Lettering.TAG, Anchor.START, Paint.MUTED);
            strike(box);
            return;
        }
        Ink shadow = pen.ink(Paint.SHADOW);
        pen.painter()
                .fill(
                        new TagBox(box.tag(), box.name(), box.rect().moved(0, 2), box.facesRight()).outline(),
                        shadow.faded(0.1));
        Paint fill = box.tag().sort() == Tag.Sort.VARIABLE ? Paint.TAG : Paint.RUNTIME_TAG;
        pen.painter().fill(outline, pen.ink(fill));
        pen.write(box.name(), text, Lettering.TAG, Anchor.START, Paint.TAG_TEXT);
    }

    private void strike(TagBox box) {
        Point from = new Point(box.rect().left() + 7, box.rect().center().y());
        Point to = new Point(box.rect().right() - 9, box.rect().center().y());
        pen.painter().stroke(Path.line(from, to), Stroke.solid(pen.ink(Paint.DANGER), 1.8));
    }
}
