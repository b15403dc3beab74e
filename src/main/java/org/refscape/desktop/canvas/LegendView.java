package org.refscape.desktop.canvas;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.canvas.Canvas;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.Picture;
import org.refscape.picture.painting.LegendPainting;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/** The legend of what is on the canvas; strong and weak are always explained, the rest when it occurs. */
public final class LegendView extends Canvas {
    private final ReadOnlyDoubleWrapper room = new ReadOnlyDoubleWrapper(this, "room");
    private List<LegendEntry> entries = List.of();
    private List<LegendEntry> lasting = List.of();
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
        show(signs, signs, colours);
    }

    /**
     * Explains these signs, in those colours.
     *
     * @param always for as long as the scene is the same; there is room for them
     * @param now at this moment, perhaps over the drawing
     */
    public void show(Collection<LegendEntry> always, Collection<LegendEntry> now, Theme colours) {
        TreeSet<LegendEntry> all = new TreeSet<>(always);
        all.addAll(now);
        List<LegendEntry> wanted = List.copyOf(all);
        List<LegendEntry> kept = List.copyOf(new TreeSet<>(always));
        if (wanted.equals(entries) && kept.equals(lasting) && theme == colours) {
            return;
        }
        entries = wanted;
        lasting = kept;
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

    /** How high it is when it explains only what is always explained. */
    public ReadOnlyDoubleProperty room() {
        return room.getReadOnlyProperty();
    }

    private void paint() {
        room.set(Math.ceil(
                LegendPainting.of(lasting, widest, TextMetrics.shipped()).height() + 2));
        LegendPainting painting = LegendPainting.of(entries, widest, TextMetrics.shipped());
        // A canvas that shrinks keeps what was painted where it no longer reaches, and shows it when it grows again.
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        setWidth(Math.ceil(painting.width() + 2));
        setHeight(Math.ceil(painting.height() + 2));
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        painting.paint(new FxPainter(getGraphicsContext2D()), theme, new Point(1, 1));
    }
}
