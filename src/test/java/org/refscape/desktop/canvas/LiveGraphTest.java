package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Node;
import org.graphstream.stream.SinkAdapter;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Halo;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Box;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.HaloBox;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

final class LiveGraphTest {

    private final LiveGraph live = new LiveGraph();
    private final ChangedItems changed = new ChangedItems();

    @Test
    void a_reference_that_leads_to_nothing_leads_to_a_node_of_its_own() {
        Card card = Card.of("a", "a", "Node", Look.OBJECT, Row.of("next"));
        Picture picture = new Picture(
                List.of(card), List.of(), List.of(Arrow.cleared("a>", Port.row("a", 0), Strength.WEAK)), List.of());
        live.show(Composition.of(picture, Placement.EMPTY.with("a", Point.ORIGIN), TextMetrics.shipped()));
        Edge edge = live.graph().getEdge("a>");
        assertThat(edge.getSourceNode().getId()).isEqualTo("a");
        assertThat(edge.getTargetNode().getId()).isEqualTo("nothing:a>");
    }

    @Test
    void each_picture_begins_a_step_and_the_same_picture_again_says_nothing_else() {
        List<Double> steps = new ArrayList<>();
        live.attach(changed);
        live.attach(new SinkAdapter() {
            @Override
            public void stepBegins(String source, long time, double step) {
                steps.add(step);
            }
        });
        Composition composition = random(new Random(3));
        live.show(composition);
        assertThat(changed.take()).isNotEmpty();
        live.show(composition);
        assertThat(changed.take()).isEmpty();
        assertThat(steps).containsExactly(1.0, 2.0);
    }

    @Test
    void the_graph_mirrors_what_is_shown_and_hears_of_exactly_what_changed() {
        live.attach(changed);
        Random random = new Random(42);
        Map<String, Object> before = Map.of();
        for (int round = 0; round < 300; round++) {
            Composition composition = random(random);
            live.show(composition);
            Map<String, Object> after = items(composition);
            assertThat(mirrored(composition)).isEqualTo(after);
            assertThat(new TreeSet<>(changed.take())).as("round %s", round).isEqualTo(difference(before, after));
            before = after;
        }
    }

    /** The slow twin: everything that is not what it was. An arrow that leads elsewhere or has another holder is one of them. */
    private static Set<String> difference(Map<String, Object> before, Map<String, Object> after) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    private static Map<String, Object> items(Composition composition) {
        Map<String, Object> items = new TreeMap<>();
        Playing.boxes(composition).forEach(box -> items.put(box.id(), box));
        composition.arrows().forEach(line -> items.put(line.id(), line));
        composition.halos().forEach(halo -> items.put(halo.id(), halo));
        return items;
    }

    /** What can be read back from the graph alone. */
    private Map<String, Object> mirrored(Composition composition) {
        Map<String, Object> items = new TreeMap<>();
        for (Node node : live.graph().nodes().toList()) {
            if (node.getAttribute(LiveGraph.ITEM) instanceof Box box) {
                assertThat(node.getId()).isEqualTo(box.id());
                assertThat(live.mirrors(box)).isTrue();
                items.put(node.getId(), box);
            }
        }
        for (Edge edge : live.graph().edges().toList()) {
            ArrowLine line = (ArrowLine) edge.getAttribute(LiveGraph.ITEM);
            assertThat(edge.getSourceNode().getId())
                    .isEqualTo(line.arrow().from().holder());
            assertThat(edge.getTargetNode().getId()).isEqualTo(LiveGraph.target(line));
            items.put(edge.getId(), line);
        }
        live.graph().attributeKeys().forEach(key -> {
            HaloBox halo = (HaloBox) live.graph().getAttribute(key);
            items.put(halo.id(), halo);
        });
        assertThat(live.graph().getNodeCount())
                .isEqualTo(composition.cards().size()
                        + composition.tags().size()
                        + (int) composition.arrows().stream()
                                .filter(line -> line.arrow().target() == null)
                                .count());
        return items;
    }

    /** Some of seven cards, two tags, ten arrows and one halo, in some state, somewhere. */
    private static Composition random(Random random) {
        List<Card> cards = new ArrayList<>();
        Map<String, Point> corners = new TreeMap<>();
        for (int i = 0; i < 7; i++) {
            if (random.nextInt(4) > 0) {
                cards.add(Card.of("c" + i, "c" + i, "Node", Look.OBJECT, Row.of("x"), Row.of("y"))
                        .withBadge(Badge.count(random.nextInt(2))));
                corners.put("c" + i, new Point(i * 300, random.nextInt(3) == 0 ? 200 : 0));
            }
        }
        List<Tag> tags = new ArrayList<>();
        if (random.nextBoolean()) {
            tags.add(Tag.variable("t", "t"));
            corners.put("t", new Point(0, 500));
        }
        List<Halo> halos = cards.size() > 2 && random.nextBoolean()
                ? List.of(new Halo("h", List.of(cards.get(0).id(), cards.get(1).id()), "cycle"))
                : List.of();
        Picture picture = new Picture(cards, tags, arrows(random, cards, tags), halos);
        return Composition.of(picture, Placement.of(corners), TextMetrics.shipped());
    }

    private static List<Arrow> arrows(Random random, List<Card> cards, List<Tag> tags) {
        List<Arrow> arrows = new ArrayList<>();
        if (cards.isEmpty()) {
            return arrows;
        }
        for (int i = 0; i < 10; i++) {
            Port port = Port.row(cards.get(random.nextInt(cards.size())).id(), random.nextInt(2));
            String to = cards.get(random.nextInt(cards.size())).id();
            int kind = random.nextInt(5);
            if (kind == 0) {
                arrows.add(Arrow.cleared("a" + i, port, Strength.WEAK));
            } else if (kind < 4) {
                arrows.add(Arrow.of("a" + i, port, to, kind == 1 ? Strength.WEAK : Strength.STRONG));
            }
        }
        tags.forEach(tag -> arrows.add(
                Arrow.strong("of" + tag.id(), Port.whole(tag.id()), cards.get(0).id())));
        return arrows;
    }
}
