package org.refscape.desktop.canvas;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.canvas.Canvas;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.Picture;
import org.refscape.picture.painting.LegendPainting;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/** The legend of what is on the canvas; strong and weak are always explained, the rest when it occurs. */
public final class LegendView extends Canvas {
    private List<LegendEntry> entries = List.of();
    private Theme theme = Theme.LIGHT;
    private double widest = 560;

    /** A legend that lets the pointer through. */
    public LegendView() {
        setMouseTransparent(true);
        setAccessibleText("Legend");
    }

    /** Explains the signs in all these pictures. */
    public void show(List<Picture> pictures, Theme colours) {
        EnumSet<LegendEntry> signs = EnumSet.of(LegendEntry.STRONG, LegendEntry.WEAK);
        pictures.forEach(picture -> signs.addAll(LegendEntry.in(picture)));
        show(signs, colours);
    }

    /** Explains these signs, in those colours. */
    public void show(Set<LegendEntry> signs, Theme colours) {
        List<LegendEntry> wanted = List.copyOf(new TreeSet<>(signs));
        if (wanted.equals(entries) && theme == colours) {
            return;
        }
        entries = wanted;
        theme = colours;
        paint();
    }

    /** It may be that wide; longer legends have several lines. */
    public void setWidest(double width) {
        if (width != widest) {
            widest = width;
            paint();
        }
    }

    private void paint() {
        LegendPainting painting = LegendPainting.of(entries, widest, TextMetrics.shipped());
        // A canvas that shrinks keeps what was painted where it no longer reaches, and shows it when it grows again.
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        setWidth(Math.ceil(painting.width() + 2));
        setHeight(Math.ceil(painting.height() + 2));
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        painting.paint(new FxPainter(getGraphicsContext2D()), theme, new Point(1, 1));
    }
}
