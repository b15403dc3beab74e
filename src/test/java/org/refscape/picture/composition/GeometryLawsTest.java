package org.refscape.picture.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.RandomScenes;
import org.refscape.picture.Row;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;

final class GeometryLawsTest {

    static Stream<Composition> compositions() {
        List<Composition> all = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            RandomScenes scene = RandomScenes.of(seed, 3 + seed % 12, 4 + seed);
            all.add(Composition.of(scene.picture(), scene.placement(), TextMetrics.shipped()));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void every_arrow_ends_on_the_border_of_its_target(Composition composition) {
        for (ArrowLine line : composition.arrows()) {
            if (line.arrow().target() != null) {
                Rect target = box(composition, line.arrow().target()).rect();
                assertThat(borderDistance(target, line.tip())).as(line.id()).isLessThan(1e-6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void every_arrow_comes_in_squarely_from_outside(Composition composition) {
        for (ArrowLine line : composition.arrows()) {
            if (line.arrow().target() != null) {
                Rect target = box(composition, line.arrow().target()).rect();
                Point way = line.curve().endDirection();
                assertThat(Math.max(Math.abs(way.x()), Math.abs(way.y())))
                        .as(line.id())
                        .isGreaterThan(0.999);
                Point before = line.tip().minus(way.times(5));
                assertThat(target.contains(before))
                        .as("%s comes from inside", line.id())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void every_arrow_starts_inside_or_on_its_holder(Composition composition) {
        for (ArrowLine line : composition.arrows()) {
            Rect holder = box(composition, line.arrow().from().holder()).rect();
            assertThat(holder.grown(1e-6).contains(line.start())).as(line.id()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void no_label_overlaps_a_card_or_another_label(Composition composition) {
        List<Rect> labels = composition.arrows().stream()
                .flatMap(line -> Stream.ofNullable(line.label()))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Rect label = labels.get(i);
            composition.cards().forEach(box -> assertThat(box.rect().overlaps(label))
                    .isFalse());
            for (int j = 0; j < i; j++) {
                assertThat(labels.get(j).overlaps(label)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void rows_lie_below_each_other_inside_their_card(Composition composition) {
        for (CardBox box : composition.cards()) {
            double bottom = box.header().bottom();
            for (int row = 0; row < box.rows(); row++) {
                assertThat(box.rect().contains(box.row(row))).isTrue();
                assertThat(box.row(row).top()).isGreaterThanOrEqualTo(bottom);
                bottom = box.row(row).bottom();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void everything_lies_within_the_bounds(Composition composition) {
        Rect bounds = composition.bounds().grown(0.5);
        for (ArrowLine line : composition.arrows()) {
            for (int i = 0; i <= 30; i++) {
                assertThat(bounds.contains(line.curve().along(i / 30.0))).isTrue();
            }
        }
        composition.cards().forEach(box -> assertThat(bounds.contains(box.rect()))
                .isTrue());
        composition.tags().forEach(box -> assertThat(bounds.contains(box.rect()))
                .isTrue());
    }

    /** Two cards at many positions with a reasonable space between them; two references there, or one there and one back. */
    static Stream<Composition> neighbours() {
        List<Composition> all = new ArrayList<>();
        for (int dx = -540; dx <= 540; dx += 135) {
            for (int dy = -400; dy <= 400; dy += 80) {
                if (Math.abs(dx) >= 270 || Math.abs(dy) >= 200) {
                    all.add(pair(dx, dy, Arrow.strong("two", Port.row("a", 1), "b")));
                    all.add(pair(dx, dy, Arrow.strong("back", Port.row("b", 1), "a")));
                    all.add(pair(dx, dy, Arrow.weak("back", Port.row("b", 0), "a")));
                }
            }
        }
        return all.stream();
    }

    private static Composition pair(int dx, int dy, Arrow second) {
        Picture picture = new Picture(
                List.of(
                        Card.of("a", "a", "Node", Look.OBJECT, Row.of("one"), Row.of("two")),
                        Card.of("b", "b", "Node", Look.OBJECT, Row.of("x"), Row.of("back"))),
                List.of(),
                List.of(Arrow.strong("one", Port.row("a", 0), "b"), second),
                List.of());
        Placement placement = Placement.EMPTY.with("a", new Point(0, 0)).with("b", new Point(dx, dy));
        return Composition.of(picture, placement, TextMetrics.shipped());
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void parallel_and_two_way_arrows_keep_apart_in_the_middle(Composition composition) {
        List<ArrowLine> lines = composition.arrows();
        for (ArrowLine one : lines) {
            Point middle = one.curve().along(0.5);
            for (ArrowLine other : lines) {
                if (!one.id().equals(other.id())) {
                    double distance = other.curve().distance(middle.x(), middle.y());
                    assertThat(distance)
                            .as("%s and %s in %s", one.id(), other.id(), composition.placement())
                            .isGreaterThanOrEqualTo(10);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void arrows_do_not_run_through_their_own_cards(Composition composition) {
        for (ArrowLine line : composition.arrows()) {
            double length = line.curve().length();
            for (double at = 30; at < length - 3; at += 4) {
                Point point = line.curve().along(at / length);
                for (CardBox box : composition.cards()) {
                    assertThat(box.rect().grown(-1).contains(point))
                            .as("%s in %s", line.id(), composition.placement())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_reference_to_its_own_holder_runs_outside_the_card() {
        for (int row = 0; row < 4; row++) {
            Card card = Card.of("a", "a", "Node", Look.OBJECT, Row.of("p"), Row.of("q"), Row.of("r"), Row.of("s"))
                    .withBadge(Badge.count(1));
            Picture picture = new Picture(
                    List.of(card), List.of(), List.of(Arrow.strong("self", Port.row("a", row), "a")), List.of());
            Composition composition =
                    Composition.of(picture, Placement.EMPTY.with("a", Point.ORIGIN), TextMetrics.shipped());
            Curve curve = composition.arrows().get(0).curve();
            Rect rect = composition.cards().get(0).rect();
            for (double at = 14; at < curve.length() - 1; at += 2) {
                assertThat(rect.contains(curve.along(at / curve.length())))
                        .as("row %d", row)
                        .isFalse();
            }
        }
    }

    @Test
    void an_arrow_goes_round_a_card_that_stands_in_its_way() {
        Picture picture = new Picture(
                List.of(
                        Card.of("a", "a", "Node", Look.OBJECT, Row.of("far")),
                        Card.of("wall", "wall", "Node", Look.OBJECT, Row.of("x", "1")),
                        Card.of("b", "b", "Node", Look.OBJECT)),
                List.of(),
                List.of(Arrow.strong("far", Port.row("a", 0), "b")),
                List.of());
        for (int shift = -60; shift <= 60; shift += 10) {
            Placement placement = Placement.EMPTY
                    .with("a", new Point(0, 0))
                    .with("wall", new Point(280, shift))
                    .with("b", new Point(560, 10));
            Composition composition = Composition.of(picture, placement, TextMetrics.shipped());
            Curve curve = composition.arrows().get(0).curve();
            Rect wall = box(composition, "wall").rect();
            for (int i = 0; i <= 100; i++) {
                assertThat(wall.contains(curve.along(i / 100.0)))
                        .as("wall at %d", shift)
                        .isFalse();
            }
        }
    }

    private static Box box(Composition composition, String id) {
        Box box = composition.box(id);
        assertThat(box).as(id).isNotNull();
        return java.util.Objects.requireNonNull(box);
    }

    private static double borderDistance(Rect rect, Point point) {
        if (!rect.grown(1e-6).contains(point)) {
            return rect.distance(point.x(), point.y());
        }
        double across = Math.min(Math.abs(point.x() - rect.left()), Math.abs(point.x() - rect.right()));
        double down = Math.min(Math.abs(point.y() - rect.top()), Math.abs(point.y() - rect.bottom()));
        return Math.min(across, down);
    }
}
