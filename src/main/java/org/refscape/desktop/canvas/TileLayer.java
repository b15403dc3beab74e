package org.refscape.desktop.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Rect;

/**
 * What stands still, painted on square tiles that cover a little more than what is seen. Panning only shifts them; a change
 * repaints the tiles it touches. No canvas is ever larger than a tile, however large the drawing.
 *
 * <p>Zooming stretches the painted tiles until {@link #settle} is called, since painting all of them anew for each notch
 * of a wheel would stutter. Even then the stretched ones stay below until the sharp ones, a few in each frame, cover them.
 */
final class TileLayer {

    /** A multiple of 64, so that tiles meet on whole pixels at every usual scale of a screen. */
    static final int SIDE = 512;

    /** Paints a part of the drawing; everything outside is cut off. */
    interface Artist {
        void paint(GraphicsContext gc, View view);
    }

    private static final Rect WHOLE = new Rect(0, 0, SIDE, SIDE);
    private static final int SPARE = 24;

    private record At(int column, int row) {}

    private static final class Tile {
        final Canvas canvas;

        /** What must be painted again, in pixels of the tile; null if nothing. */
        @Nullable
        Rect stale = WHOLE;

        Tile(Canvas canvas) {
            this.canvas = canvas;
        }
    }

    private static final int FEW = 2;

    private final Group blurred = new Group();
    private final Group sharp = new Group();
    private final Group group = new Group(blurred, sharp);
    private final Scale stretch = new Scale();
    private final Artist artist;
    private final Map<At, Tile> tiles = new LinkedHashMap<>();
    private final Deque<Canvas> spare = new ArrayDeque<>();
    private double scale = 1;
    private int painted;

    TileLayer(Artist artist) {
        this.artist = artist;
        group.setMouseTransparent(true);
        blurred.getTransforms().add(stretch);
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
        tiles.values().forEach(tile -> tile.stale = WHOLE);
    }

    /** Something looks different in that part of the drawing. */
    void spoil(Rect area) {
        for (int row = index(area.top()); row <= index(area.bottom()); row++) {
            for (int column = index(area.left()); column <= index(area.right()); column++) {
                Tile tile = tiles.get(new At(column, row));
                if (tile != null) {
                    Rect part = within(area, column, row);
                    Rect stale = tile.stale;
                    tile.stale = stale == null ? part : stale.union(part);
                }
            }
        }
    }

    /** As much of an area as is on a tile, in whole pixels of that tile. */
    private Rect within(Rect area, int column, int row) {
        double left = Math.max(0, Math.floor(area.left() * scale - column * (double) SIDE));
        double top = Math.max(0, Math.floor(area.top() * scale - row * (double) SIDE));
        double right = Math.min(SIDE, Math.ceil(area.right() * scale - column * (double) SIDE));
        double bottom = Math.min(SIDE, Math.ceil(area.bottom() * scale - row * (double) SIDE));
        return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private int index(double coordinate) {
        return (int) Math.floor(coordinate * scale / SIDE);
    }

    /** Paints at this scale from now on. */
    void settle(double next) {
        if (next == scale) {
            return;
        }
        if (blurred.getChildren().isEmpty()) {
            blurred.getChildren().setAll(sharp.getChildren());
            stretch.setX(1);
            stretch.setY(1);
        } else {
            sharp.getChildren().forEach(this::keep);
        }
        sharp.getChildren().clear();
        tiles.clear();
        stretch.setX(stretch.getX() * next / scale);
        stretch.setY(stretch.getX());
        scale = next;
    }

    private void keep(Node canvas) {
        if (spare.size() < SPARE) {
            spare.add((Canvas) canvas);
        }
    }

    /**
     * Shows that part of the drawing: what is seen is painted, and one tile of those around it.
     *
     * @return true if there is more to be painted, for which there is no hurry
     */
    boolean show(Viewport viewport, double width, double height) {
        Rect seen = viewport.seen(width, height);
        recycle(seen.grown(1.5 * SIDE / scale));
        boolean covered = !blurred.getChildren().isEmpty();
        if (!refresh(over(seen), covered ? FEW : Integer.MAX_VALUE)) {
            return true;
        }
        if (covered) {
            blurred.getChildren().forEach(this::keep);
            blurred.getChildren().clear();
        }
        return !refresh(over(seen.grown(0.5 * SIDE / scale)), 1);
    }

    /** Paints so many of the tiles that need it; true if that was enough. */
    private boolean refresh(List<At> wanted, int most) {
        int left = most;
        for (At at : wanted) {
            if (isStale(at) && left-- == 0) {
                return false;
            }
            if (isStale(at)) {
                refresh(at);
            }
        }
        return true;
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
        return tile == null || tile.stale != null;
    }

    private void refresh(At at) {
        Tile tile = tiles.computeIfAbsent(at, this::place);
        Rect part = tile.stale;
        if (part == null) {
            return;
        }
        GraphicsContext gc = tile.canvas.getGraphicsContext2D();
        gc.save();
        gc.beginPath();
        gc.rect(part.x(), part.y(), part.width(), part.height());
        gc.clip();
        gc.translate(part.x(), part.y());
        double dx = -at.column() * (double) SIDE - part.x();
        double dy = -at.row() * (double) SIDE - part.y();
        artist.paint(gc, new View(scale, dx, dy, part.width(), part.height()));
        gc.restore();
        tile.stale = null;
        painted++;
    }

    private Tile place(At at) {
        Canvas used = spare.poll();
        Tile tile = new Tile(used == null ? new Canvas(SIDE, SIDE) : used);
        tile.canvas.relocate(at.column() * (double) SIDE, at.row() * (double) SIDE);
        sharp.getChildren().add(tile.canvas);
        return tile;
    }

    private void recycle(Rect kept) {
        for (Iterator<Map.Entry<At, Tile>> each = tiles.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<At, Tile> entry = each.next();
            double side = SIDE / scale;
            Rect area = new Rect(entry.getKey().column() * side, entry.getKey().row() * side, side, side);
            if (!area.overlaps(kept)) {
                sharp.getChildren().remove(entry.getValue().canvas);
                keep(entry.getValue().canvas);
                each.remove();
            }
        }
    }
}
