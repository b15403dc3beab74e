package org.refscape.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Feedback;
import org.refscape.desktop.gesture.Gestures;
import org.refscape.desktop.gesture.Surface;
import org.refscape.desktop.gesture.Tool;
import org.refscape.desktop.gesture.Viewport;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

/**
 * The drawing in the window. Shows pictures, at once or by an animation, lets the person look round in them, and tells its listener
 * what the person wants. It changes nothing by itself but what is seen: whoever listens shows the picture that follows.
 *
 * <p>To be used by the window's thread only. All painting happens in the layout pass, so any number of calls between two
 * frames cost one painting.
 */
public final class PictureCanvas extends Region {

    private static final double MARGIN = 48;
    private static final int FEW_CARDS = 40;
    private static final double ZOOM = 1.2;
    private static final Duration ZOOM_RESTS = Duration.millis(140);
    private static final Duration ALL_RESTS = Duration.millis(350);

    private final Layers layers = new Layers();
    private final Overview overview = new Overview(this::shownNow);
    private final Gestures gestures;
    private final PointerInput input;
    private final NameEditing editing;
    private final Toast toast = new Toast();
    private final Proxies proxies = new Proxies();
    private final FocusRing ring = new FocusRing();
    private final Animator animator = new Animator(this::frame, this::finishAnimation);
    private final PauseTransition zoomRests = new PauseTransition(ZOOM_RESTS);
    private final PauseTransition allRests = new PauseTransition(ALL_RESTS);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final ReadOnlyBooleanWrapper animating = new ReadOnlyBooleanWrapper(this, "animating", false);

    private Viewport viewport = Viewport.START;
    private Composition base = layers.shown();
    private @Nullable Playing playing;
    private double time;
    private @Nullable String hoverElsewhere;

    public PictureCanvas(CanvasListener listener) {
        gestures = new Gestures(base, listener, new OwnSurface());
        input = new PointerInput(this, gestures, new OwnHost());
        editing = new NameEditing(listener, this::requestFocus);
        getChildren().addAll(layers.world(), layers.moving(), proxies.node(), ring.node());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("drawing");
        focusVisibleProperty().addListener((property, old, visible) -> ring.show(visible, theme()));
        zoomRests.setOnFinished(event -> requestLayout());
        allRests.setOnFinished(event -> proxies.show(base, viewport, getWidth(), getHeight()));
        setTheme(Theme.LIGHT);
    }

    // What is shown.

    /** Shows a picture at once. */
    public void show(Picture next, Placement placement) {
        finishAnimation();
        become(compose(next, placement));
        layers.put(base, Set.of());
    }

    /** Leads over to a picture: what goes fades, what comes grows, what stands elsewhere glides there, and nothing else moves. */
    public void animateTo(Picture next, Placement placement, Duration duration) {
        finishAnimation();
        Composition before = base;
        become(compose(next, placement));
        Playing way = new Playing(before, base);
        if (way.isStill() || !(duration.toMillis() > 0) || getWidth() <= 0) {
            layers.put(base, Set.of());
            return;
        }
        playing = way;
        time = 0;
        animating.set(true);
        layers.begin(way, viewport.seen(getWidth(), getHeight()));
        animator.start(duration);
    }

    /** Whatever is on its way is there. */
    public void finishAnimation() {
        Playing way = playing;
        if (way != null) {
            playing = null;
            animator.stop();
            layers.finish(way);
            animating.set(false);
            requestLayout();
        }
    }

    private void frame(double t) {
        time = t;
        Playing way = playing;
        if (way != null) {
            layers.glide(way, t);
        }
        requestLayout();
    }

    private Composition compose(Picture next, Placement placement) {
        if (!placement.equals(base.placement())) {
            return base.withPlacement(placement).withPicture(next);
        }
        return base.withPicture(next);
    }

    private void become(Composition next) {
        if (!next.picture().equals(base.picture())) {
            toast.dismiss();
        }
        base = next;
        gestures.show(base);
        editing.follow(base);
        requestLayout();
    }

    /** What is shown, or will be when the animation is over. */
    public Composition composition() {
        return base;
    }

    public ReadOnlyBooleanProperty animatingProperty() {
        return animating.getReadOnlyProperty();
    }

    /** Whoever attaches a sink to it hears of everything that is shown. */
    public LiveGraph liveGraph() {
        return layers.live();
    }

    public Theme theme() {
        return layers.drawing().theme();
    }

    public void setTheme(Theme theme) {
        layers.setTheme(theme);
        ring.show(isFocusVisible(), theme);
        setBackground(new Background(new BackgroundFill(FxPainter.color(theme.ink(Paint.CANVAS)), null, null)));
        requestLayout();
    }

    // What the person does.

    public void setTool(Tool tool) {
        gestures.use(tool);
        requestLayout();
    }

    public Tool tool() {
        return gestures.tool();
    }

    /** The kinds of reference that Tab goes through; the first is what is drawn without a tool. */
    public void offer(List<Tool> links) {
        gestures.offer(links);
    }

    /** True in Sketch, false in Run. */
    public void setEditable(boolean editable) {
        editing.close();
        gestures.setEditable(editable);
        requestLayout();
    }

    public Set<String> selection() {
        return gestures.selection();
    }

    /** Selects without telling the listener. */
    public void setSelection(Set<String> ids) {
        gestures.setSelection(ids);
        requestLayout();
    }

    /** Emphasises an item that the person points at elsewhere, or none. */
    public void setHover(@Nullable String id) {
        hoverElsewhere = id;
        requestLayout();
    }

    /** Opens the editor for the name of a card or tag ({@link CanvasListener#HEADER}) or the label of a row. */
    public void edit(String id, int row) {
        reveal(id);
        addOnce(editing.node());
        editing.open(base, id, row, theme());
        requestLayout();
    }

    /** Ends the editing of a name, if one is being edited, as Enter does. */
    public void commitName() {
        editing.close();
    }

    /** Tells a sentence, until its time is over or another moment is shown. It covers neither the selection nor what the pointer is at. */
    public void toast(String sentence) {
        List<Rect> about = new ArrayList<>();
        gestures.selection().forEach(id -> about.add(viewport.toCanvas(extent(id))));
        Rect pointer = Rect.around(input.last(), 40, 40);
        about.add(pointer);
        Stream.concat(base.cards().stream(), base.tags().stream())
                .map(box -> viewport.toCanvas(box.extent()))
                .filter(pointer::overlaps)
                .forEach(about::add);
        addOnce(toast.node());
        toast.show(sentence, about, getWidth(), getHeight() - overview.coveredBelow(), theme());
    }

    /** Controls are dear to style; those that are rarely seen come when they are needed. */
    private void addOnce(Node control) {
        if (!getChildren().contains(control)) {
            getChildren().add(control);
        }
    }

    // Where one looks.

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport;
    }

    public void setViewport(Viewport next) {
        // On whole pixels of the screen, so that the tiles stay sharp.
        viewport = new Viewport(next.scale(), snapPositionX(next.offsetX()), snapPositionY(next.offsetY()));
        zoom.set(viewport.scale());
        input.viewportChanged();
        requestLayout();
    }

    /** What {@link #fit} shows: a rectangle round all that comes or came, or none; without this, what is shown now. */
    public void fitTo(Supplier<Optional<Rect>> all) {
        overview.of(all);
    }

    /** So much of the canvas at its lower edge lies under something else. A view stays what it is when that changes later on. */
    public void setCoveredBelow(double height) {
        overview.setCoveredBelow(height);
        requestLayout();
    }

    /** Everything in the middle, as large as can be read well. If the window is not there yet, as soon as it is. */
    public void fit() {
        fit(Viewport.LARGEST_FIT);
    }

    /** The first look at a drawing: everything in the middle, but never larger than life. */
    public void lookAtAll() {
        fit(1);
    }

    private Optional<Rect> shownNow() {
        return base.isEmpty() ? Optional.empty() : Optional.of(base.bounds());
    }

    private void fit(double most) {
        if (getWidth() > 0 && getHeight() > 0) {
            setViewport(overview.chosen(most, getWidth(), getHeight()));
        } else {
            overview.wantLater(most);
        }
    }

    public void fitSelection() {
        gestures.selection().stream()
                .map(this::extent)
                .reduce(Rect::union)
                .ifPresent(part -> setViewport(overview.part(part, Viewport.LARGEST_FIT, getWidth(), getHeight())));
    }

    private Rect extent(String id) {
        Box box = base.box(id);
        ArrowLine line = base.arrow(id);
        return box != null ? box.extent() : line != null ? line.extent() : new Rect(0, 0, 0, 0);
    }

    public void zoomTo(double scale) {
        zoomAt(scale / viewport.scale(), getWidth() / 2, getHeight() / 2);
    }

    public void zoomIn() {
        zoomAt(ZOOM, getWidth() / 2, getHeight() / 2);
    }

    public void zoomOut() {
        zoomAt(1 / ZOOM, getWidth() / 2, getHeight() / 2);
    }

    private void zoomAt(double factor, double x, double y) {
        if (base.cards().size() > Carrying.FEW) {
            // In a small drawing painting anew for each notch of the wheel is quick enough, and sharper.
            zoomRests.playFromStart();
        }
        setViewport(viewport.zoomed(factor, x, y));
    }

    /** Scrolls as little as needed for the item to be seen. */
    public void reveal(String id) {
        if (getWidth() > 0 && (base.box(id) != null || base.arrow(id) != null)) {
            setViewport(viewport.revealing(extent(id), getWidth(), getHeight(), MARGIN));
        }
    }

    /** Makes a part of the drawing seen if it is not: shows all of a small drawing, scrolls a large one as little as needed. */
    public void revealPart(Rect part) {
        if (getWidth() > 0) {
            Viewport scrolled = viewport.revealing(part, getWidth(), getHeight(), 8);
            if (!scrolled.equals(viewport) && base.cards().size() <= FEW_CARDS) {
                fit(viewport.scale());
            } else {
                setViewport(scrolled);
            }
        }
    }

    /** The place of the drawing in the middle of what is seen; a good one for something new. */
    public Point center() {
        return viewport.toDrawing(getWidth() / 2, getHeight() / 2);
    }

    /** The place of the drawing at that point of the screen. */
    public Point placeAt(double screenX, double screenY) {
        Point2D local = screenToLocal(screenX, screenY);
        return local == null ? center() : viewport.toDrawing(local.getX(), local.getY());
    }

    // Painting.

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!(width > 0 && height > 0)) {
            return;
        }
        layers.moving().setWidth(Math.ceil(width));
        layers.moving().setHeight(Math.ceil(height));
        overview.due(viewport, width, height).ifPresent(this::setViewport);
        Feedback feedback = gestures.feedback();
        preview(feedback);
        boolean zooming = zoomRests.getStatus() == javafx.animation.Animation.Status.RUNNING;
        boolean more = layers.place(viewport, width, height, zooming || playing != null);
        paintMoving(feedback);
        setCursor(PointerInput.cursor(feedback.cursor()));
        editing.place(viewport);
        ring.place(width, height);
        allRests.playFromStart();
        if (more) {
            javafx.application.Platform.runLater(this::requestLayout);
        }
    }

    /** Things on their way are shown where they would come to rest. */
    private void preview(Feedback feedback) {
        if (playing != null) {
            return;
        }
        if (!feedback.dragged().isEmpty()) {
            layers.carry(base, feedback.dragged(), feedback.shift(), viewport.seen(getWidth(), getHeight()));
            return;
        }
        String hidden = feedback.hidden();
        Set<String> up = hidden == null ? Set.of() : Set.of(hidden);
        if (!layers.isAtRest(base, up)) {
            layers.put(base, up);
        }
    }

    private void paintMoving(Feedback feedback) {
        String hovered = feedback.hovered() != null ? feedback.hovered() : hoverElsewhere;
        Layers.Artist extra = FeedbackPainting.isNeeded(feedback, hovered)
                ? (painter, view) ->
                        new FeedbackPainting(layers.drawing(), layers.front(), painter, view).paint(feedback, hovered)
                : null;
        layers.paintMoving(viewport, playing, time, feedback.hidden(), extra);
    }

    /** What gestures ask of the canvas. */
    private final class OwnSurface implements Surface {
        @Override
        public void panBy(double dx, double dy) {
            setViewport(viewport.panned(dx, dy));
        }

        @Override
        public void zoomBy(double factor) {
            boolean inside = input.last().x() > 0 && input.last().y() > 0;
            zoomAt(
                    factor,
                    inside ? input.last().x() : getWidth() / 2,
                    inside ? input.last().y() : getHeight() / 2);
        }

        @Override
        public void zoomTo(double scale) {
            PictureCanvas.this.zoomTo(scale);
        }

        @Override
        public void fit() {
            PictureCanvas.this.fit();
        }

        @Override
        public void fitSelection() {
            PictureCanvas.this.fitSelection();
        }

        @Override
        public void reveal(String id) {
            PictureCanvas.this.reveal(id);
        }

        @Override
        public void edit(String id, int row) {
            PictureCanvas.this.edit(id, row);
        }

        @Override
        public void say(String sentence) {
            toast(sentence);
        }

        @Override
        public Point middle() {
            return viewport.toDrawing(getWidth() / 2, getHeight() / 2);
        }

        @Override
        public Point onScreen(Point at) {
            Point canvas = viewport.toCanvas(at);
            Point2D screen = localToScreen(canvas.x(), canvas.y());
            return screen == null ? canvas : new Point(screen.getX(), screen.getY());
        }
    }

    /** What the input needs of the canvas. */
    private final class OwnHost implements PointerInput.Host {
        @Override
        public Viewport viewport() {
            return viewport;
        }

        @Override
        public void panBy(double dx, double dy) {
            setViewport(viewport.panned(dx, dy));
        }

        @Override
        public void zoomAt(double factor, double x, double y) {
            PictureCanvas.this.zoomAt(factor, x, y);
        }

        @Override
        public void refresh() {
            requestLayout();
        }

        @Override
        public void focus() {
            editing.close();
            requestFocus();
        }
    }
}
