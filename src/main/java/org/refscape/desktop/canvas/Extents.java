package org.refscape.desktop.canvas;

import java.util.function.Consumer;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.HaloBox;
import org.refscape.picture.composition.RemarkBox;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/** The areas that an item covers, as a few rectangles. */
final class Extents {

    /** Heads, glows and round ends reach this far beside a line. */
    private static final double BESIDE = 14;

    private Extents() {}

    static void of(Composition composition, String id, Consumer<Rect> area) {
        Box box = composition.box(id);
        ArrowLine line = composition.arrow(id);
        if (box != null) {
            area.accept(box.extent().grown(BESIDE));
        } else if (line != null) {
            along(line.curve(), area);
            if (line.pill() != null) {
                area.accept(line.pill().grown(2));
            }
            if (line.label() != null) {
                area.accept(line.label());
            }
        } else {
            composition.halos().stream()
                    .filter(halo -> halo.id().equals(id))
                    .map(HaloBox::extent)
                    .forEach(area);
            composition.remarks().stream()
                    .filter(remark -> remark.id().equals(id))
                    .map(RemarkBox::extent)
                    .forEach(area);
        }
    }

    /** Stretch by stretch: the rectangle round a long diagonal would cover half the drawing. */
    private static void along(Curve curve, Consumer<Rect> area) {
        for (int i = 1; i < curve.points(); i++) {
            Point from = new Point(curve.x(i - 1), curve.y(i - 1));
            area.accept(Rect.between(from, new Point(curve.x(i), curve.y(i))).grown(BESIDE));
        }
    }
}
