package org.refscape.desktop.canvas;

import java.util.List;
import java.util.Map;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;

/** The tree with a weak parent reference, at the moment when the branch dies, and the moments beside it. */
final class TreeScene {

    static final Placement PLACES = Placement.of(Map.of(
            "tree", new Point(52, 150),
            "parent", new Point(52, 250),
            "cache", new Point(52, 470),
            "leafName", new Point(900, 440),
            "root", new Point(220, 112),
            "branch", new Point(500, 92),
            "leaf", new Point(770, 112),
            "bytes", new Point(770, 300),
            "callback", new Point(540, 304),
            "dict", new Point(220, 410)));

    private TreeScene() {}

    /** Nothing is dying yet. */
    static Picture before() {
        Card branch = card("branch", "Node", Row.of("leaf")).withBadge(Badge.count(1));
        return new Picture(
                List.of(root(), branch, leaf(Badge.count(2)), bytes(), callback(false), dict(false)),
                List.of(
                        Tag.variable("tree", "tree"),
                        Tag.variable("parent", "parent").withRemoved(true),
                        Tag.variable("cache", "cache"),
                        Tag.variable("leafName", "leaf")),
                List.of(
                        Arrow.strong("tree>", Port.whole("tree"), "root"),
                        Arrow.strong("cache>", Port.whole("cache"), "dict"),
                        Arrow.strong("leaf>", Port.whole("leafName"), "leaf"),
                        Arrow.strong("root>child", Port.row("root", 0), "branch"),
                        Arrow.weak("root>close", Port.row("root", 1), "callback")
                                .withCallback(true),
                        Arrow.strong("branch>leaf", Port.row("branch", 0), "leaf"),
                        Arrow.weak("leaf>parent", Port.row("leaf", 0), "branch"),
                        Arrow.strong("leaf>data", Port.row("leaf", 1), "bytes"),
                        Arrow.weak("cache>root", Port.row("dict", 0), "root"),
                        Arrow.weak("cache>leaf", Port.row("dict", 1), "leaf"),
                        Arrow.weak("cache>branch", Port.row("dict", 2), "branch")),
                List.of());
    }

    /** The branch's count is 0. */
    static Picture dying() {
        Card branch = card("branch", "Node", Row.of("leaf"))
                .withBadge(Badge.count(0))
                .withFate(Fate.DYING, "dying · count is 0");
        return new Picture(
                List.of(root(), branch, leaf(Badge.changed(2, 1)), bytes(), callback(true), dict(true)),
                before().tags(),
                List.of(
                        Arrow.strong("tree>", Port.whole("tree"), "root"),
                        Arrow.strong("cache>", Port.whole("cache"), "dict"),
                        Arrow.strong("leaf>", Port.whole("leafName"), "leaf"),
                        Arrow.strong("root>child", Port.row("root", 0), "branch")
                                .withCondition(Arrow.Condition.CUT),
                        Arrow.weak("root>close", Port.row("root", 1), "callback")
                                .withCallback(true),
                        Arrow.strong("branch>leaf", Port.row("branch", 0), "leaf"),
                        Arrow.weak("leaf>parent", Port.row("leaf", 0), "branch").withCondition(Arrow.Condition.CLEARED),
                        Arrow.strong("leaf>data", Port.row("leaf", 1), "bytes"),
                        Arrow.weak("cache>root", Port.row("dict", 0), "root"),
                        Arrow.weak("cache>leaf", Port.row("dict", 1), "leaf")),
                List.of());
    }

    /** The branch is gone. */
    static Picture after() {
        return new Picture(
                List.of(root(), leaf(Badge.count(1)), bytes(), dict(true)),
                List.of(Tag.variable("tree", "tree"), Tag.variable("cache", "cache"), Tag.variable("leafName", "leaf")),
                List.of(
                        Arrow.strong("tree>", Port.whole("tree"), "root"),
                        Arrow.strong("cache>", Port.whole("cache"), "dict"),
                        Arrow.strong("leaf>", Port.whole("leafName"), "leaf"),
                        Arrow.cleared("leaf>parent", Port.row("leaf", 0), org.refscape.heap.Strength.WEAK),
                        Arrow.strong("leaf>data", Port.row("leaf", 1), "bytes"),
                        Arrow.weak("cache>root", Port.row("dict", 0), "root"),
                        Arrow.weak("cache>leaf", Port.row("dict", 1), "leaf")),
                List.of());
    }

    private static Card card(String name, String type, Row... rows) {
        return Card.of(name, name, type, Look.OBJECT, rows).withBadge(Badge.count(1));
    }

    private static Card root() {
        return card("root", "Node", Row.of("child"), Row.of("on_close"));
    }

    private static Card leaf(Badge badge) {
        return card("leaf", "Node", Row.of("parent"), Row.of("data")).withBadge(badge);
    }

    private static Card bytes() {
        return Card.of("bytes", "b'…'", "bytes · 4 kB", Look.PLAIN_VALUE)
                .withNote("no weak references to bytes")
                .withBadge(Badge.count(1));
    }

    private static Card callback(boolean active) {
        return Card.of("callback", "callback", "function", Look.FUNCTION)
                .withNote("print(\"branch is gone\")")
                .withActive(active);
    }

    private static Card dict(boolean removed) {
        Row last = removed ? Row.removed("'branch'", "entry removed") : Row.of("'branch'");
        return Card.of(
                        "dict",
                        "cache",
                        "WeakValueDictionary",
                        Look.WEAK_CONTAINER,
                        Row.of("'root'"),
                        Row.of("'leaf'"),
                        last)
                .withBadge(Badge.count(1));
    }
}
