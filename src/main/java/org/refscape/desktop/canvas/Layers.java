package org.refscape.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.painting.Appearance;
import org.refscape.picture.painting.Drawing;
import org.refscape.picture.painting.Staging;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.painting.Tween;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

/**
 * The layers of the drawing: tiles for what stands, sprites for what fades, one canvas for what moves. Each item is on exactly one
 * of them; which one is decided by who calls {@link #put}, what must be painted anew by the events of the graph.
 */
final class Layers {

    /** What glides into view is painted from the beginning, if it comes from no farther than this. */
    private static final double ALONGSIDE = 600;

    private static final double LEAST_STRETCH = 0.6;
    private static final double MOST_STRETCH = 1.7;

    private final LiveGraph live = new LiveGraph();
    private final ChangedItems ear = new ChangedItems();
    private final TileLayer tiles = new TileLayer(this::paintTile);
    private final Sprites sprites = new Sprites();
    private final Group world = new Group(tiles.group(), sprites.group());
    private final Translate offset = new Translate();
    private final Scale stretch = new Scale();
    private final Canvas moving = new Canvas();
    private Drawing drawing = new Drawing(Theme.LIGHT);
    private Composition shown = Composition.of(Picture.EMPTY, Placement.EMPTY, TextMetrics.shipped());
    private Composition front = shown;
    private Set<String> lifted = Set.of();
    private Set<String> quiet = Set.of();
    private @Nullable Carrying carrying;
    private boolean dirtyMoving;

    Layers() {
        live.attach(ear);
        world.setManaged(false);
        world.getTransforms().addAll(offset, stretch);
        moving.setMouseTransparent(true);
        moving.setManaged(false);
    }

    Group world() {
        return world;
    }

    Canvas moving() {
        return moving;
    }

    LiveGraph live() {
        return live;
    }

    TileLayer tiles() {
        return tiles;
    }

    Drawing drawing() {
        return drawing;
    }

    void setTheme(Theme theme) {
        drawing = new Drawing(theme);
        tiles.spoilAll();
    }

    Composition shown() {
        return shown;
    }

    /** Where things are that move; the same as what is shown unless something is carried through a large drawing. */
    Composition front() {
        return front;
    }

    /** True if that composition is shown, with nothing under way but the given items. */
    boolean isAtRest(Composition composition, Set<String> up) {
        return shown == composition && carrying == null && lifted.equals(up);
    }

    /** Shows a composition; the given items are not on the tiles. What did not change is not painted again. */
    void put(Composition next, Set<String> up) {
        carrying = null;
        quiet = Set.of();
        sprites.clear();
        put(next, hear(next), up);
    }

    /** The same, but everything that changes is taken off the tiles too, since it will change again in the next frame. */
    private void putMoving(Composition next, Set<String> up) {
        Set<String> changed = hear(next);
        Set<String> all = new LinkedHashSet<>(lifted);
        all.addAll(up);
        all.addAll(changed);
        put(next, changed, all);
    }

    private Set<String> hear(Composition next) {
        live.show(next);
        return ear.take();
    }

    private void put(Composition next, Set<String> changed, Set<String> up) {
        Set<String> touched = new LinkedHashSet<>(changed);
        // What a dying object holds steps back with it, though the arrow itself is what it was.
        next.arrows().stream()
                .filter(line -> changed.contains(line.arrow().from().holder()))
                .forEach(line -> touched.add(line.id()));
        lifted.stream().filter(id -> !up.contains(id)).forEach(touched::add);
        up.stream().filter(id -> !lifted.contains(id)).forEach(touched::add);
        Composition before = shown;
        for (String id : touched) {
            Extents.of(before, id, tiles::spoil);
            Extents.of(next, id, tiles::spoil);
        }
        shown = next;
        front = next;
        lifted = up;
    }

    private void paintTile(GraphicsContext gc, View view) {
        FxPainter painter = new FxPainter(gc);
        drawing.paintBackdrop(painter, view);
        drawing.paint(painter, shown, view, lifted.isEmpty() ? Staging.NORMAL : Staging.only(this::stands));
    }

    private boolean stands(String id) {
        return !lifted.contains(id);
    }

    /** Brings the tiles and the sprites where the viewport wants them; true if there is more to do when there is time. */
    boolean place(Viewport viewport, double width, double height, boolean zooming) {
        double ratio = viewport.scale() / tiles.scale();
        boolean far = ratio < LEAST_STRETCH || ratio > MOST_STRETCH;
        if (sprites.isEmpty() && (!zooming || far)) {
            tiles.settle(viewport.scale());
            ratio = 1;
        }
        offset.setX(viewport.offsetX());
        offset.setY(viewport.offsetY());
        stretch.setX(ratio);
        stretch.setY(ratio);
        return tiles.show(viewport, width, height);
    }

    /** Begins an animation: paints what fades and glides, and takes off the tiles what moves. */
    void begin(Playing playing, Rect seen) {
        Set<String> up = new LinkedHashSet<>(playing.lifted());
        up.addAll(playing.gliding());
        up.addAll(playing.disturbed());
        put(playing.leadsArrows() ? playing.glide(0) : playing.after(), up);
        boolean hides = !playing.gliding().isEmpty() && !playing.leadsArrows();
        quiet = hides ? playing.disturbed() : Set.of();
        for (String id : playing.fading()) {
            boolean goes = playing.before().box(id) != null;
            addSprite(goes ? playing.before() : playing.after(), id, seen);
        }
        playing.gliding().forEach(id -> addSprite(playing.after(), id, seen.grown(ALONGSIDE)));
    }

    private void addSprite(Composition composition, String id, Rect seen) {
        Box box = composition.box(id);
        if (box != null && box.extent().overlaps(seen)) {
            sprites.add(drawing, composition, box, tiles.scale());
        }
    }

    /** Another frame of an animation in which things glide. */
    void glide(Playing playing, double t) {
        if (playing.leadsArrows()) {
            putMoving(playing.glide(t), playing.lifted());
        }
        playing.gliding()
                .forEach(id -> sprites.shift(id, playing.stillToGo(id, t).times(tiles.scale())));
    }

    void finish(Playing playing) {
        put(playing.after(), Set.of());
    }

    /** Things are under way with the pointer and have come so far. */
    void carry(Composition base, Set<String> ids, Point shift, Rect seen) {
        Carrying load = carrying;
        if (load == null || !load.concerns(base, ids)) {
            load = new Carrying(base, ids);
            Set<String> up = new LinkedHashSet<>(ids);
            up.addAll(load.attached());
            put(base, up);
            carrying = load;
            ids.forEach(id -> addSprite(base, id, seen));
        }
        Composition there = load.at(shift);
        if (load.isSmall()) {
            putMoving(there, ids);
        } else {
            front = there;
        }
        ids.forEach(id -> sprites.shift(id, shift.times(tiles.scale())));
    }

    /**
     * Paints what moves.
     *
     * @param playing the animation that goes on, or null
     * @param hidden an item that something else stands for, or null
     * @param extra what is painted above all, or null for nothing
     */
    void paintMoving(
            Viewport viewport, @Nullable Playing playing, double t, @Nullable String hidden, @Nullable Artist extra) {
        boolean needed = playing != null || extra != null || !lifted.isEmpty();
        GraphicsContext gc = moving.getGraphicsContext2D();
        if (dirtyMoving) {
            gc.clearRect(0, 0, moving.getWidth(), moving.getHeight());
        }
        // An invisible canvas costs nothing; an empty one is blended with everything below.
        moving.setVisible(needed);
        dirtyMoving = needed;
        if (!needed) {
            return;
        }
        FxPainter painter = new FxPainter(gc);
        View view = view(viewport);
        if (playing != null) {
            frame(painter, view, playing, t);
        } else {
            drawing.paint(painter, front, view, Staging.only(id -> drawn(id) && !id.equals(hidden)));
        }
        if (extra != null) {
            extra.paint(painter, view);
        }
    }

    /** Something that paints on top. */
    interface Artist {
        void paint(FxPainter painter, View view);
    }

    View view(Viewport viewport) {
        return new View(
                viewport.scale(),
                viewport.offsetX(),
                viewport.offsetY(),
                Math.max(1, moving.getWidth()),
                Math.max(1, moving.getHeight()));
    }

    private void frame(FxPainter painter, View view, Playing playing, double t) {
        drawing.paint(painter, playing.before(), view, id -> drawn(id) ? playing.leaving(id, t) : Appearance.HIDDEN);
        drawing.paint(painter, shown, view, id -> drawn(id) ? playing.staying(id, t) : Appearance.HIDDEN);
        Tween.Frame frame = playing.frame(t);
        for (String id : playing.fading()) {
            sprites.show(id, playing.before().box(id) != null ? frame.leaving(id) : frame.staying(id));
        }
        playing.pulsing().forEach(id -> pulse(painter, view, frame, id));
    }

    private boolean drawn(String id) {
        return lifted.contains(id) && !sprites.has(id) && !quiet.contains(id);
    }

    /** Only the card's corner is painted again, so that the arrows over the card stay what they are. */
    private void pulse(FxPainter painter, View view, Tween.Frame frame, String id) {
        Appearance look = frame.staying(id);
        var card = shown.card(id);
        if (look.pulse() <= 0 || card == null || lifted.contains(id)) {
            return;
        }
        Rect corner = Rect.around(view.toScreen(card.badgeCenter()), 40 * view.scale(), 40 * view.scale());
        painter.clipped(
                corner, () -> drawing.paint(painter, shown, view, each -> each.equals(id) ? look : Appearance.HIDDEN));
    }
}
