package org.refscape.picture.painting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Scenes;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.shape.Path;
import org.refscape.picture.shape.Point;
import org.refscape.picture.shape.Rect;

final class DrawingTest {

    private final Composition tree = Scenes.treeWithWeakParent();
    private final Drawing drawing = new Drawing(Theme.LIGHT);

    @Test
    void every_group_that_begins_ends() {
        for (double scale : new double[] {1, 0.3, 0.05}) {
            Notebook painter = new Notebook();
            drawing.paint(painter, tree, View.around(tree.bounds(), scale, 10));
            assertThat(painter.depth).isZero();
            assertThat(painter.groups).isNotEmpty();
        }
    }

    @Test
    void text_is_written_only_where_it_can_be_read() {
        Notebook near = new Notebook();
        drawing.paint(near, tree, View.around(tree.bounds(), 1, 10));
        assertThat(near.texts).contains("root", " : Node", "child", "2→1", "None", "dying · count is 0", "'branch'");
        Notebook far = new Notebook();
        drawing.paint(far, tree, View.around(tree.bounds(), 0.3, 10));
        assertThat(far.texts).isEmpty();
        assertThat(far.fills).isPositive();
    }

    @Test
    void what_the_view_does_not_show_is_not_painted() {
        Notebook painter = new Notebook();
        drawing.paint(painter, tree, new View(1, 0, 0, 180, 300));
        assertThat(painter.hasGroup("tree")).isTrue();
        assertThat(painter.hasGroup("leaf")).isFalse();
    }

    @Test
    void layers_together_paint_each_item_once() {
        View view = View.around(tree.bounds(), 1, 10);
        Notebook standing = new Notebook();
        drawing.paint(standing, tree, view, Staging.only(id -> !id.equals("branch")));
        Notebook moving = new Notebook();
        drawing.paint(moving, tree, view, Staging.only(id -> id.equals("branch")));
        assertThat(standing.hasGroup("branch")).isFalse();
        assertThat(standing.hasGroup("root")).isTrue();
        assertThat(moving.hasGroup("branch")).isTrue();
        assertThat(moving.hasGroup("root")).isFalse();
    }

    @Test
    void a_view_maps_there_and_back() {
        View view = View.fit(new Rect(-50, 20, 400, 300), 800, 600, 20, 2);
        Point screen = view.toScreen(new Point(10, 30));
        Point back = view.toDrawing(screen.x(), screen.y());
        assertThat(back.x()).isCloseTo(10, within(1e-9));
        assertThat(back.y()).isCloseTo(30, within(1e-9));
        assertThat(view.visible().contains(new Rect(-50, 20, 400, 300))).isTrue();
    }

    @Test
    void zooming_keeps_the_place_under_the_pointer() {
        View view = new View(0.8, 30, -20, 800, 600);
        Point before = view.toDrawing(200, 100);
        Point after = view.zoomed(1.7, 200, 100).toDrawing(200, 100);
        assertThat(after.distance(before)).isLessThan(1e-9);
    }

    @Test
    void hatching_stays_inside_its_rounded_box() {
        Rect box = new Rect(10, 20, 120, 60);
        int[] lines = {0};
        Hatching.of(box, 11, 7).read(new Path.Reader() {
            private void check(double x, double y) {
                double dx = Math.max(0, Math.max(box.left() + 11 - x, x - box.right() + 11));
                double dy = Math.max(0, Math.max(box.top() + 11 - y, y - box.bottom() + 11));
                assertThat(Math.hypot(dx, dy)).isLessThanOrEqualTo(11.01);
                lines[0]++;
            }

            @Override
            public void moveTo(double x, double y) {
                check(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                check(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                throw new AssertionError("hatching is straight");
            }

            @Override
            public void close() {
                throw new AssertionError("hatching is open");
            }
        });
        assertThat(lines[0]).isBetween(30, 60);
    }

    @Test
    void a_selected_card_gets_a_ring_and_a_selected_arrow_a_glow() {
        Notebook painter = new Notebook();
        drawing.paintSelection(painter, tree, View.around(tree.bounds(), 1, 0), List.of("root", "tree>", "unknown"));
        assertThat(painter.strokes).hasSize(2);
    }
}
