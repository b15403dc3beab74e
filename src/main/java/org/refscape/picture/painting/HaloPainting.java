package org.refscape.picture.painting;

import org.refscape.picture.composition.HaloBox;
import org.refscape.picture.composition.Lettering;
import org.refscape.picture.shape.Curve;

/** Paints one halo. */
final class HaloPainting {

    private final Pen pen;

    HaloPainting(Pen pen) {
        this.pen = pen;
    }

    void paint(HaloBox halo) {
        for (Curve border : halo.borders()) {
            pen.painter().fill(border.path(), pen.ink(Paint.CYCLE_FILL).faded(0.65));
            Stroke line = Stroke.solid(pen.ink(Paint.CYCLE).faded(0.55), 1.6)
                    .dashed(1, 5)
                    .withRoundEnds();
            pen.painter().stroke(border.path(), line);
        }
        if (halo.label() != null) {
            pen.plate(
                    halo.label(),
                    halo.halo().label(),
                    Lettering.LABEL,
                    Paint.CYCLE_FILL,
                    Paint.CYCLE,
                    Paint.CYCLE_TEXT);
        }
    }
}
