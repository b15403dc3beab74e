package org.refscape.desktop.canvas;

import javafx.scene.canvas.Canvas;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Drawing;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.painting.View;

/** A picture in small, for a gallery. */
public final class Thumbnail extends Canvas {
    private static final double MARGIN = 10;

    /** Paints the whole picture into that room. */
    public Thumbnail(Composition composition, Theme theme, double width, double height) {
        super(width, height);
        setMouseTransparent(true);
        View view = View.fit(composition.bounds(), width, height, MARGIN, 1);
        new Drawing(theme).paint(new FxPainter(getGraphicsContext2D()), composition, view);
    }
}
