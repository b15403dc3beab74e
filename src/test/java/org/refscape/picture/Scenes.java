package org.refscape.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.heap.Mark;
import org.refscape.heap.Strength;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/** Pictures to test with and to look at. */
public final class Scenes {

    private final Map<String, Point> corners = new LinkedHashMap<>();

    private Scenes() {}

    private Scenes at(String id, double x, double y) {
        corners.put(id, new Point(x, y));
        return this;
    }

    private Composition compose(List<Card> cards, List<Tag> tags, List<Arrow> arrows, List<Halo> halos) {
        Picture picture = new Picture(cards, tags, arrows, halos);
        return Composition.of(picture, Placement.of(corners), TextMetrics.shipped());
    }

    /** A node of a tree dies: its weak references are cleared, a callback is due, a cache entry goes. */
    public static Composition treeWithWeakParent() {
        List<Card> cards = List.of(
                Card.of("root", "root", "Node", Look.OBJECT, Row.of("child"), Row.of("on_close"))
                        .withBadge(Badge.count(1)),
                Card.of("branch", "branch", "Node", Look.OBJECT, Row.of("parent"), Row.of("leaf"))
                        .withBadge(Badge.changed(1, 0))
                        .withFate(Fate.DYING, "dying · count is 0"),
                Card.of("leaf", "leaf", "Node", Look.OBJECT, Row.of("parent"), Row.of("data"))
                        .withBadge(Badge.changed(2, 1)),
                Card.of("bytes", "b'…'", "bytes · 4 kB", Look.PLAIN_VALUE)
                        .withBadge(Badge.count(1))
                        .withNote("no weak references to bytes"),
                Card.of(
                                "cache",
                                "cache",
                                "WeakValueDictionary",
                                Look.WEAK_CONTAINER,
                                Row.of("'root'"),
                                Row.of("'leaf'"),
                                Row.removed("'branch'", "entry removed"))
                        .withBadge(Badge.count(1)),
                Card.of("callback", "callback", "fires next", Look.FUNCTION)
                        .withNote("print(\"branch is gone\")")
                        .withActive(true));
        List<Tag> tags = List.of(
                Tag.variable("tree", "tree"),
                Tag.variable("parent", "parent").withRemoved(true),
                Tag.variable("v-cache", "cache"),
                Tag.variable("v-leaf", "leaf"));
        List<Arrow> arrows = List.of(
                Arrow.strong("tree>", Port.whole("tree"), "root"),
                Arrow.strong("cache>", Port.whole("v-cache"), "cache"),
                Arrow.strong("leaf>", Port.whole("v-leaf"), "leaf"),
                Arrow.strong("root.child", Port.row("root", 0), "branch").withCondition(Arrow.Condition.CUT),
                Arrow.weak("root.on_close", Port.row("root", 1), "callback").withCallback(true),
                Arrow.weak("branch.parent", Port.row("branch", 0), "root"),
                Arrow.strong("branch.leaf", Port.row("branch", 1), "leaf"),
                Arrow.weak("leaf.parent", Port.row("leaf", 0), "branch").withCondition(Arrow.Condition.CLEARED),
                Arrow.strong("leaf.data", Port.row("leaf", 1), "bytes"),
                Arrow.weak("cache.root", Port.row("cache", 0), "root"),
                Arrow.weak("cache.leaf", Port.row("cache", 1), "leaf"));
        return new Scenes()
                .at("tree", 52, 150)
                .at("parent", 52, 250)
                .at("v-cache", 52, 470)
                .at("v-leaf", 924, 440)
                .at("root", 220, 112)
                .at("branch", 500, 92)
                .at("leaf", 770, 112)
                .at("bytes", 770, 300)
                .at("cache", 220, 410)
                .at("callback", 540, 304)
                .compose(cards, tags, arrows, List.of());
    }

    /** Every strength, each with its own line and head, and each condition of a reference. */
    public static Composition everyArrow() {
        List<Card> cards = List.of(
                Card.of(
                        "h",
                        "holder",
                        "Everything",
                        Look.OBJECT,
                        Row.of("strong"),
                        Row.of("soft"),
                        Row.of("weak"),
                        Row.of("phantom"),
                        Row.of("unowned"),
                        Row.of("callback"),
                        Row.of("new"),
                        Row.of("cut"),
                        Row.of("cleared"),
                        Row.of("wave"),
                        Row.of("labelled"),
                        Row.of("number", "42"),
                        Row.of("text", "'hello'")),
                Card.of(
                                "t",
                                "target",
                                "Thing",
                                Look.OBJECT,
                                Row.of("name", "'t'"),
                                Row.of("a", "1"),
                                Row.of("b", "2"),
                                Row.of("c", "3"),
                                Row.of("d", "4"),
                                Row.of("e", "5"),
                                Row.of("f", "6"),
                                Row.of("g", "7"),
                                Row.of("h", "8"))
                        .withBadge(Badge.count(3)));
        List<Arrow> arrows = List.of(
                Arrow.of("a-strong", Port.row("h", 0), "t", Strength.STRONG),
                Arrow.of("a-soft", Port.row("h", 1), "t", Strength.SOFT),
                Arrow.of("a-weak", Port.row("h", 2), "t", Strength.WEAK),
                Arrow.of("a-phantom", Port.row("h", 3), "t", Strength.PHANTOM),
                Arrow.of("a-unowned", Port.row("h", 4), "t", Strength.UNOWNED),
                Arrow.of("a-callback", Port.row("h", 5), "t", Strength.WEAK).withCallback(true),
                Arrow.strong("a-new", Port.row("h", 6), "t").withCondition(Arrow.Condition.JUST_MADE),
                Arrow.strong("a-cut", Port.row("h", 7), "t").withCondition(Arrow.Condition.CUT),
                Arrow.cleared("a-cleared", Port.row("h", 8), Strength.WEAK),
                Arrow.strong("a-wave", Port.row("h", 9), "t").withWave(true),
                Arrow.strong("a-label", Port.row("h", 10), "t").withLabel("twelve items"));
        return new Scenes().at("h", 40, 40).at("t", 460, 60).compose(cards, List.of(), arrows, List.of());
    }

    /** Parent and child hold each other; the collector has worked out their tallies. */
    public static Composition cycleUnderCollector() {
        List<Card> cards = List.of(
                Card.of("p", "parent", "Node", Look.OBJECT, Row.of("child"), Row.of("self"))
                        .withBadge(Badge.count(2))
                        .withGeneration("gen 0")
                        .withMark(new CollectorMark(Mark.CANDIDATE, "0")),
                Card.of("c", "child", "Node", Look.OBJECT, Row.of("parent"))
                        .withBadge(Badge.count(1))
                        .withGeneration("gen 0")
                        .withMark(new CollectorMark(Mark.UNREACHABLE, "")),
                Card.of("k", "kept", "Node", Look.OBJECT, Row.of("next"))
                        .withBadge(Badge.count(1))
                        .withGeneration("gen 1")
                        .withMark(new CollectorMark(Mark.REACHED, "")),
                Card.of("x", "lost", "Node", Look.OBJECT, Row.of("other"))
                        .withBadge(Badge.count(1))
                        .withFate(Fate.LEAKED, "leaked"),
                Card.of("y", "lost too", "Node", Look.OBJECT, Row.of("other"))
                        .withBadge(Badge.count(1))
                        .withMark(new CollectorMark(Mark.KEPT_FOR_FINALIZER, "")));
        List<Tag> tags = List.of(Tag.variable("v", "kept"), Tag.runtime("r", "gc.garbage"));
        List<Arrow> arrows = List.of(
                Arrow.strong("p.child", Port.row("p", 0), "c"),
                Arrow.strong("p.self", Port.row("p", 1), "p"),
                Arrow.strong("c.parent", Port.row("c", 0), "p"),
                Arrow.strong("v>", Port.whole("v"), "k").withWave(true),
                Arrow.strong("k.next", Port.row("k", 0), "y"),
                Arrow.strong("x.other", Port.row("x", 0), "y"),
                Arrow.strong("y.other", Port.row("y", 0), "x"),
                Arrow.strong("r>", Port.whole("r"), "x"));
        List<Halo> halos = List.of(new Halo("cycle", List.of("p", "c"), "cycle"));
        return new Scenes()
                .at("p", 220, 40)
                .at("c", 540, 60)
                .at("v", 40, 240)
                .at("k", 220, 220)
                .at("r", 220, 400)
                .at("x", 420, 340)
                .at("y", 700, 240)
                .compose(cards, tags, arrows, halos);
    }

    /** Containers: a list, a dictionary, a weak-key dictionary whose keys are weak and values strong. */
    public static Composition containers() {
        List<Card> cards = List.of(
                Card.of("l", "items", "list", Look.CONTAINER, Row.of("0"), Row.of("1", "5"), Row.of("2"))
                        .withBadge(Badge.count(1)),
                Card.of("d", "settings", "dict", Look.CONTAINER, Row.of("'colour'", "'red'"), Row.of("'owner'"))
                        .withBadge(Badge.count(1)),
                Card.of("w", "notes", "WeakKeyDictionary", Look.WEAK_KEY_CONTAINER, Row.of(""), Row.of(""))
                        .withBadge(Badge.count(1)),
                Card.of("a", "a", "Node", Look.OBJECT, Row.of("name", "'a'")).withBadge(Badge.count(2)),
                Card.of("b", "b", "Node", Look.OBJECT).withBadge(Badge.count(2)),
                Card.of("n", "", "Note", Look.OBJECT, Row.of("text", "'a rather long remark'"))
                        .withBadge(Badge.count(1)),
                Card.of("r", "r", "weakref", Look.REFERENCE_OBJECT, Row.of("referent"))
                        .withBadge(Badge.count(1)),
                Card.of("f", "on_gone", "function", Look.FUNCTION).withBadge(Badge.count(1)));
        List<Arrow> arrows = List.of(
                Arrow.strong("l0", Port.row("l", 0), "a"),
                Arrow.strong("l2", Port.row("l", 2), "b"),
                Arrow.strong("d1", Port.row("d", 1), "a"),
                Arrow.weak("wk0", Port.key("w", 0), "a"),
                Arrow.strong("wv0", Port.row("w", 0), "n"),
                Arrow.weak("wk1", Port.key("w", 1), "b"),
                Arrow.cleared("wv1", Port.row("w", 1), Strength.WEAK),
                Arrow.weak("r0", Port.row("r", 0), "b").withCallback(true));
        return new Scenes()
                .at("l", 40, 40)
                .at("d", 40, 260)
                .at("a", 380, 60)
                .at("b", 380, 200)
                .at("w", 640, 80)
                .at("n", 980, 60)
                .at("r", 640, 300)
                .at("f", 380, 320)
                .compose(cards, List.of(), arrows, List.of());
    }

    /** References whose direct way would run through a card that has nothing to do with them. */
    public static Composition roundObstacles() {
        List<Card> cards = List.of(
                Card.of("a", "a", "Node", Look.OBJECT, Row.of("far"), Row.of("near"))
                        .withBadge(Badge.count(0)),
                Card.of("wall", "wall", "Node", Look.OBJECT, Row.of("x", "1"), Row.of("y", "2"), Row.of("z", "3"))
                        .withBadge(Badge.count(1)),
                Card.of("b", "b", "Node", Look.OBJECT, Row.of("back")).withBadge(Badge.count(2)),
                Card.of("low", "low", "Node", Look.OBJECT, Row.of("up")).withBadge(Badge.count(1)),
                Card.of("mid", "mid", "Node", Look.OBJECT).withBadge(Badge.count(1)));
        List<Arrow> arrows = List.of(
                Arrow.strong("a.far", Port.row("a", 0), "b"),
                Arrow.strong("a.near", Port.row("a", 1), "wall"),
                Arrow.weak("b.back", Port.row("b", 0), "a"),
                Arrow.strong("low.up", Port.row("low", 0), "a"));
        return new Scenes()
                .at("a", 40, 60)
                .at("wall", 330, 40)
                .at("b", 640, 80)
                .at("low", 40, 340)
                .at("mid", 60, 230)
                .compose(cards, List.of(), arrows, List.of());
    }

    /** Nothing at all. */
    public static Composition empty() {
        return new Scenes().compose(List.of(), List.of(), List.of(), List.of());
    }
}
