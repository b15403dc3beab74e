package org.refscape.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.Session;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.picture.LegendEntry;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.shape.Rect;
import org.refscape.picture.text.TextMetrics;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.Scene;

final class OutlookTest {
    private final Showing showing = new Showing();

    /** {@code tree → root; root.branch → branch}, and then these actions. */
    private static Session tree(Action... actions) {
        Drawing drawing = Drawing.EMPTY
                .withObject(DrawnObject.instance("root", "Node"))
                .withObject(DrawnObject.instance("branch", "Node"))
                .withVariable(DrawnReference.variable("tree", "root"))
                .withObjectChanged("root", root -> root.and(DrawnReference.strong(Role.ATTRIBUTE, "branch", "branch")));
        Scene scene = Scene.EMPTY.withDrawing(drawing).withActions(List.of(actions));
        return Session.open(key -> new CPython(Version.V3_13), scene, null);
    }

    private Composition composed(Session session) {
        Shown shown = showing.of(session, false);
        return Composition.of(shown.picture(), shown.placement(), TextMetrics.shipped());
    }

    private Rect room(Session session) {
        Composition shown = composed(session);
        return showing.outlook().room(session, shown).orElseThrow();
    }

    private static Action delete(String name) {
        return new Naming.Delete(Path.variable(name));
    }

    @Test
    void the_room_is_the_same_at_every_moment_whoever_is_still_alive() {
        Session session = tree(delete("tree"));
        Rect first = room(session.at(0));
        for (int beat = 0; beat <= session.timeline().beats(); beat++) {
            assertThat(room(session.at(beat))).as("beat " + beat).isEqualTo(first);
        }
        assertThat(composed(session.at(0)).isEmpty()).isTrue();
        assertThat(first.contains(composed(session).bounds())).isTrue();
    }

    @Test
    void what_an_action_will_make_has_its_room_beforehand() {
        Action made = new Naming.Bind(
                Path.variable("tree").then(new Path.Accessor.Attribute("bud")),
                new Expression.NewObject("Node", "bud", null),
                Strength.STRONG);
        Session session = tree(made);
        Composition before = composed(session);
        assertThat(before.box("o:bud")).isNull();
        Rect then = composed(session.at(session.timeline().beats())).bounds();
        assertThat(room(session).contains(then)).isTrue();
    }

    @Test
    void a_thing_stands_at_the_same_place_whether_one_steps_or_jumps_to_it() {
        Action made = new Naming.Bind(
                Path.variable("also"), new Expression.NewObject("Node", "other", null), Strength.STRONG);
        Session session = tree(made, delete("tree"));
        Placement jumped =
                new Showing().of(session.at(session.timeline().beats()), false).placement();
        Placement stepped = Placement.EMPTY;
        for (int beat = 0; beat <= session.timeline().beats(); beat++) {
            stepped = showing.of(session.at(beat), false).placement();
        }
        assertThat(jumped).isEqualTo(stepped);
    }

    @Test
    void the_signs_of_all_moments_are_known_at_the_first() {
        Session session = tree(delete("tree"));
        composed(session.at(0));
        assertThat(showing.outlook().signs())
                .contains(LegendEntry.STRONG, LegendEntry.WEAK, LegendEntry.CUT, LegendEntry.DYING);
    }

    @Test
    void in_sketch_there_is_only_what_is_drawn() {
        Session session = tree(delete("tree")).in(Mode.SKETCH);
        Composition shown = composed(session);
        assertThat(showing.outlook().room(session, shown)).contains(shown.bounds());
        assertThat(showing.outlook().signs()).doesNotContain(LegendEntry.DYING);
    }

    @Test
    void an_empty_drawing_needs_no_room() {
        Session session = Session.open(key -> new CPython(Version.V3_13), Scene.EMPTY, null);
        Composition shown = composed(session);
        assertThat(showing.outlook().room(session, shown)).isEmpty();
    }
}
