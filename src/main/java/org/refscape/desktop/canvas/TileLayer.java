package org.refscape.desktop.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Rect;

/**
 * What stands still, painted on square tiles that cover a little more than what is seen. Panning only shifts them; a change
 * repaints the tiles it touches. No canvas is ever larger than a tile, however large the drawing.
 *
 * <p>Zooming stretches the painted tiles until {@link #settle} is called, since painting all of them anew for each notch
 * of a wheel would stutter.
 */
final class TileLayer {

    /** A multiple of 64, so that tiles meet on whole pixels at every usual scale of a screen. */
    static final int SIDE = 512;

    /** Paints a part of the drawing; everything outside is cut off. */
    interface Artist {
        void paint(GraphicsContext gc, View view);
    }

    private static final int SPARE = 24;

    private record At(int column, int row) {}

    private static final class Tile {
        final Canvas canvas;
        boolean stale = true;

        Tile(Canvas canvas) {
            this.canvas = canvas;
        }
    }

    private final Group group = new Group();
    private final Artist artist;
    private final Map<At, Tile> tiles = new LinkedHashMap<>();
    private final Deque<Canvas> spare = new ArrayDeque<>();
    private double scale = 1;
    private int painted;

    TileLayer(Artist artist) {
        this.artist = artist;
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
    }

    Group group() {
        return group;
    }

    /** The scale at which the tiles are painted; a place of the drawing is on them at that many times its coordinates. */
    double scale() {
        return scale;
    }

    /** How many tiles have been painted so far. */
    int painted() {
        return painted;
    }

    /** Everything looks different now. */
    void spoilAll() {
        tiles.values().forEach(tile -> tile.stale = true);
    }

    /** Something looks different in that part of the drawing. */
    void spoil(Rect area) {
        for (int row = index(area.top()); row <= index(area.bottom()); row++) {
            for (int column = index(area.left()); column <= index(area.right()); column++) {
                Tile tile = tiles.get(new At(column, row));
                if (tile != null) {
                    tile.stale = true;
                }
            }
        }
    }

    private int index(double coordinate) {
        return (int) Math.floor(coordinate * scale / SIDE);
    }

    /** Paints at this scale from now on. */
    void settle(double next) {
        if (next != scale) {
            scale = next;
            spoilAll();
        }
    }

    /**
     * Shows that part of the drawing: what is seen is up to date afterwards, and one tile of those around it.
     *
     * @return true if tiles around are still to be painted, for which there is no hurry
     */
    boolean show(Viewport viewport, double width, double height) {
        Rect seen = viewport.seen(width, height);
        recycle(seen.grown(1.5 * SIDE / scale));
        for (At at : over(seen)) {
            refresh(at);
        }
        for (At at : over(seen.grown(0.5 * SIDE / scale))) {
            if (isStale(at)) {
                refresh(at);
                return true;
            }
        }
        return false;
    }

    private List<At> over(Rect area) {
        List<At> over = new ArrayList<>();
        for (int row = index(area.top()); row <= index(area.bottom()); row++) {
            for (int column = index(area.left()); column <= index(area.right()); column++) {
                over.add(new At(column, row));
            }
        }
        return over;
    }

    private boolean isStale(At at) {
        Tile tile = tiles.get(at);
        return tile == null || tile.stale;
    }

    private void refresh(At at) {
        Tile tile = tiles.computeIfAbsent(at, this::place);
        if (tile.stale) {
            GraphicsContext gc = tile.canvas.getGraphicsContext2D();
            artist.paint(gc, new View(scale, -at.column() * (double) SIDE, -at.row() * (double) SIDE, SIDE, SIDE));
            tile.stale = false;
            painted++;
        }
    }

    private Tile place(At at) {
        Canvas used = spare.poll();
        Tile tile = new Tile(used == null ? new Canvas(SIDE, SIDE) : used);
        tile.canvas.relocate(at.column() * (double) SIDE, at.row() * (double) SIDE);
        group.getChildren().add(tile.canvas);
        return tile;
    }

    private void recycle(Rect kept) {
        for (Iterator<Map.Entry<At, Tile>> each = tiles.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<At, Tile> entry = each.next();
            double side = SIDE / scale;
            Rect area = new Rect(entry.getKey().column() * side, entry.getKey().row() * side, side, side);
            if (!area.overlaps(kept)) {
                group.getChildren().remove(entry.getValue().canvas);
                if (spare.size() < SPARE) {
                    spare.add(entry.getValue().canvas);
                }
                each.remove();
            }
        }
    }
}
