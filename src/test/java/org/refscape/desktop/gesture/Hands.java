package org.refscape.desktop.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/**
 * A pair of hands for tests: they press and drag, and what comes of it is written down, one line for each call on the listener or the
 * canvas.
 *
 * <p>The drawing: a variable {@code v} at the left refers to card {@code a}, whose row {@code next} refers to {@code b}, right of
 * it; {@code c} is below {@code b} and alone.
 */
final class Hands implements CanvasListener, Surface {

    static final Picture PICTURE = new Picture(
            List.of(
                    Card.of("a", "a", "Node", Look.OBJECT, Row.of("next"), Row.of("data"))
                            .withBadge(Badge.count(1)),
                    Card.of("b", "b", "Node", Look.OBJECT, Row.of("next")),
                    Card.of("c", "c", "Node", Look.OBJECT)),
            List.of(Tag.variable("v", "v")),
            List.of(Arrow.strong("v>a", Port.whole("v"), "a"), Arrow.strong("a>b", Port.row("a", 0), "b")),
            List.of());

    static final Placement PLACES = Placement.of(Map.of(
            "v", new Point(0, 120), "a", new Point(200, 104), "b", new Point(600, 96), "c", new Point(600, 400)));

    /** Where there is nothing. */
    static final Point NOWHERE = new Point(360, 600);

    final List<String> told = new ArrayList<>();
    final Gestures gestures;
    final Composition drawing = Composition.of(PICTURE, PLACES, TextMetrics.shipped());
    private Modifiers held = Modifiers.NONE;
    private Button button = Button.PRIMARY;
    private double scale = 1;
    private Point at = NOWHERE;

    Hands() {
        gestures = new Gestures(drawing, this, this);
    }

    // What hands do.

    Hands holding(Modifiers modifiers) {
        held = modifiers;
        return this;
    }

    Hands with(Button other) {
        button = other;
        return this;
    }

    Hands zoomedTo(double pixelsPerUnit) {
        scale = pixelsPerUnit;
        return this;
    }

    private Pointer pointer(Button pressed) {
        return new Pointer(at, at.times(scale), scale, pressed, held);
    }

    Hands moveTo(Point there) {
        at = there;
        gestures.move(pointer(Button.NONE));
        return this;
    }

    Hands press(Point there) {
        moveTo(there);
        gestures.press(pointer(button));
        return this;
    }

    /** In a few steps, as a mouse would. */
    Hands drag(Point there) {
        Point from = at;
        for (int step = 1; step <= 4; step++) {
            at = from.toward(there, step / 4.0);
            gestures.drag(pointer(button));
        }
        return this;
    }

    Hands release() {
        gestures.release(pointer(button));
        return this;
    }

    Hands click(Point there) {
        return press(there).release();
    }

    Hands doubleClick(Point there) {
        click(there).click(there);
        gestures.doubleClick(pointer(button));
        return this;
    }

    Hands dragFrom(Point from, Point to) {
        return press(from).drag(to).release();
    }

    boolean type(Key key) {
        return gestures.keyPressed(key, held);
    }

    Feedback seen() {
        return gestures.feedback();
    }

    /** What was told since the last time this was asked. */
    List<String> heard() {
        List<String> heard = List.copyOf(told);
        told.clear();
        return heard;
    }

    Hands forget() {
        told.clear();
        return this;
    }

    // Places in the drawing.

    Point header(String card) {
        return box(card).plus(40, 16);
    }

    Point row(String card, int row) {
        var box = drawing.card(card);
        if (box == null) {
            throw new IllegalArgumentException("no card " + card);
        }
        return box.row(row).center();
    }

    Point box(String id) {
        var box = drawing.box(id);
        if (box == null) {
            throw new IllegalArgumentException("no box " + id);
        }
        return box.rect().corner();
    }

    Point middle(String arrow) {
        return line(arrow).curve().along(0.5);
    }

    Point tip(String arrow) {
        return line(arrow).tip();
    }

    Point start(String arrow) {
        return line(arrow).start();
    }

    private org.refscape.picture.composition.ArrowLine line(String arrow) {
        var line = drawing.arrow(arrow);
        if (line == null) {
            throw new IllegalArgumentException("no arrow " + arrow);
        }
        return line;
    }

    // What comes of it.

    @Override
    public void selected(Set<String> ids) {
        told.add("selected " + ids);
    }

    @Override
    public void moved(Map<String, Point> corners) {
        StringBuilder text = new StringBuilder("moved");
        corners.forEach(
                (id, corner) -> text.append(" ").append(id).append(" to ").append(text(corner)));
        told.add(text.toString());
        // As the window does: what was told is shown at once.
        gestures.show(drawing);
        gestures.use(Tool.SELECT);
    }

    private static String text(Point point) {
        return Math.round(point.x()) + "," + Math.round(point.y());
    }

    @Override
    public void createAt(Tool kind, Point corner) {
        told.add("create " + kind.kind() + " at " + text(corner));
    }

    private static String text(Port port) {
        return port.isWhole() ? port.holder() : port.holder() + "[" + port.row() + "]";
    }

    @Override
    public void connect(Port from, String target, Tool kind) {
        told.add("connect " + text(from) + " to " + target + ", " + kind.kind());
    }

    @Override
    public void connectToNew(Port from, Point corner, Tool kind) {
        told.add("connect " + text(from) + " to new at " + text(corner) + ", " + kind.kind());
    }

    @Override
    public void retargetHead(String arrow, String target) {
        told.add("lead " + arrow + " to " + target);
    }

    @Override
    public void retargetStart(String arrow, Port from) {
        told.add("start " + arrow + " at " + text(from));
    }

    @Override
    public void erase(Set<String> ids) {
        told.add("erase " + ids);
    }

    @Override
    public void drop(Set<String> ids) {
        told.add("drop " + ids);
    }

    @Override
    public boolean renamed(String id, int row, String text) {
        told.add("renamed " + id + " " + row + " " + text);
        return true;
    }

    @Override
    public void contextMenu(Set<String> ids, double screenX, double screenY) {
        told.add("menu " + ids);
    }

    @Override
    public void hovered(@Nullable String id) {
        // Nearly every movement hovers over something; tests that care look at the feedback.
    }

    @Override
    public void activated(String id) {
        told.add("activated " + id);
    }

    @Override
    public void toolPutAway() {
        told.add("tool put away");
    }

    @Override
    public void panBy(double dx, double dy) {
        told.add("pan " + Math.round(dx) + "," + Math.round(dy));
    }

    @Override
    public void zoomBy(double factor) {
        told.add("zoom by " + factor);
    }

    @Override
    public void zoomTo(double to) {
        told.add("zoom to " + to);
    }

    @Override
    public void fit() {
        told.add("fit");
    }

    @Override
    public void fitSelection() {
        told.add("fit selection");
    }

    @Override
    public void reveal(String id) {
        told.add("reveal " + id);
    }

    @Override
    public void edit(String id, int row) {
        told.add("edit " + id + (row == HEADER ? "" : "[" + row + "]"));
    }

    @Override
    public void say(String sentence) {
        told.add("say " + sentence);
    }

    @Override
    public Point middle() {
        return new Point(400, 304);
    }

    @Override
    public Point onScreen(Point place) {
        return place.times(scale);
    }
}
