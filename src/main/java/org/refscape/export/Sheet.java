package org.refscape.export;

import java.util.List;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Drawing;
import org.refscape.picture.painting.LegendPainting;
import org.refscape.picture.painting.Painter;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * A page with one composition on it.
 *
 * @param view how the composition lies on the page; its width and height are the page's
 * @param legend what explains the signs, at the lower left; nothing if it has no entries
 * @param backdrop true for the canvas with its dots, false for no background at all
 */
public record Sheet(Composition composition, Theme theme, View view, LegendPainting legend, boolean backdrop) {

    private static final double MARGIN = 28;
    private static final double LEGEND_MARGIN = 14;

    /** All of a composition at its true size with a legend of what occurs in it. */
    public static Sheet of(Composition composition, Theme theme) {
        return of(composition, theme, List.of(composition));
    }

    /** The same on a page that has room for each of a series, at the same place on all of their pages. */
    public static Sheet of(Composition composition, Theme theme, List<Composition> series) {
        Rect bounds = series.stream()
                .filter(each -> !each.cards().isEmpty() || !each.tags().isEmpty())
                .map(Composition::bounds)
                .reduce(Rect::union)
                .orElseGet(composition::bounds);
        double widest = Math.max(360, bounds.width() + 2 * (MARGIN - LEGEND_MARGIN));
        View view = View.around(bounds, 1, MARGIN);
        double width = view.width();
        double lowest = 0;
        for (Composition each : series) {
            LegendPainting legend = legend(each, widest);
            width = Math.max(width, legend.width() + 2 * LEGEND_MARGIN);
            lowest = Math.max(lowest, legend.height());
        }
        View page = view.resized(width, view.height() + lowest + LEGEND_MARGIN);
        return new Sheet(composition, theme, page, legend(composition, widest), true);
    }

    private static LegendPainting legend(Composition composition, double widest) {
        return LegendPainting.of(LegendEntry.in(composition.picture()), widest, composition.metrics());
    }

    /** A small rendition without a legend, as large as the space allows. */
    public static Sheet thumbnail(Composition composition, Theme theme, double width, double height) {
        View view = View.fit(composition.bounds(), width, height, 8, 1);
        return new Sheet(composition, theme, view, LegendPainting.none(), false);
    }

    public double width() {
        return view.width();
    }

    public double height() {
        return view.height();
    }

    /** Paints the page; the painter's own scale is the page's. */
    void paint(Painter painter) {
        Drawing drawing = new Drawing(theme);
        if (backdrop) {
            drawing.paintBackdrop(painter, view);
        }
        drawing.paint(painter, composition, view);
        legend.paint(painter, theme, new Point(LEGEND_MARGIN, height() - legend.height() - LEGEND_MARGIN));
    }
}
