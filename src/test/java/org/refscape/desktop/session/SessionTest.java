package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.action.Collection;
import org.refscape.action.Naming;
import org.refscape.heap.HeapObject;
import org.refscape.heap.HeapText;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.picture.Port;
import org.refscape.scene.Drawing;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;

final class SessionTest {
    private static final Spot HERE = new Spot(40, 40);

    @Test
    void a_scene_with_actions_opens_ready_to_be_played_with_its_drawing_built() {
        Session session = Sessions.of(Sessions.family(), new Collection.Collect(2));
        assertThat(session.mode()).isEqualTo(Mode.RUN);
        assertThat(session.timeline().cursor()).isEqualTo(session.stage().built());
        assertThat(living(session)).containsExactly("parent", "child");
    }

    @Test
    void a_scene_without_actions_opens_for_sketching() {
        assertThat(Sessions.of(Sessions.family()).mode()).isEqualTo(Mode.SKETCH);
    }

    @Test
    void dropping_the_only_variable_leaves_a_cycle_that_the_collector_frees() {
        Session session = Sessions.of(Sessions.family()).in(Mode.RUN);
        session = new RunActs(session).delete(0, variable(session, "tree")).session();
        session = session.at(session.timeline().beats());
        assertThat(living(session)).containsExactly("parent", "child");
        session = new RunActs(session).collect(2).session();
        session = session.at(session.timeline().beats());
        assertThat(living(session)).isEmpty();
        assertThat(session.scene().actions()).hasSize(2);
    }

    @Test
    void with_a_weak_back_reference_the_same_cut_is_enough() {
        Session session = new Weakening(Sessions.of(Sessions.family()).in(Mode.RUN))
                .turn("child", "parent", Strength.WEAK)
                .session();
        session = new RunActs(session).delete(0, variable(session, "tree")).session();
        assertThat(living(session.at(session.timeline().beats()))).isEmpty();
    }

    @Test
    void an_act_of_the_program_can_be_taken_back_and_done_again() {
        Session before = Sessions.of(Sessions.family()).in(Mode.RUN);
        Session after = new RunActs(before).delete(0, variable(before, "tree")).session();
        assertThat(after.undone().scene()).isEqualTo(before.scene());
        assertThat(after.undone().redone().scene()).isEqualTo(after.scene());
        assertThat(HeapText.of(after.undone().moment())).isEqualTo(HeapText.of(before.moment()));
    }

    @Test
    void acting_in_the_past_drops_what_came_after() {
        Session session = Sessions.of(
                Sessions.family(), new Naming.Delete(org.refscape.action.Path.of("tree")), new Collection.Collect(2));
        Session acted = new RunActs(session).collect(0).session();
        assertThat(acted.scene().actions()).containsExactly(new Collection.Collect(0));
    }

    @Test
    void doing_an_act_again_stands_where_it_has_been_done() {
        Session session = Sessions.of(Sessions.family()).in(Mode.RUN);
        session = new RunActs(session).delete(0, variable(session, "tree")).session();
        session = session.at(session.timeline().beats());
        session = new RunActs(session).collect(2).session();
        session = session.at(session.timeline().beats());
        Session redone = session.undone().undone().redone().redone();
        assertThat(redone.timeline().cursor()).isEqualTo(session.timeline().cursor());
        assertThat(living(redone)).isEmpty();
    }

    @Test
    void taking_back_an_act_in_the_past_stands_where_it_was_done() {
        Session session = Sessions.of(
                Sessions.family(), new Naming.Delete(org.refscape.action.Path.of("tree")), new Collection.Collect(2));
        Session acted = new RunActs(session).collect(0).session();
        Session undone = acted.at(acted.timeline().beats()).undone();
        assertThat(undone.scene().actions()).hasSize(2);
        assertThat(undone.timeline().cursor()).isEqualTo(session.timeline().cursor());
    }

    @Test
    void what_no_variable_leads_to_cannot_be_named_by_the_program() {
        Session session = Sessions.of(Sessions.family(), new Naming.Delete(org.refscape.action.Path.of("tree")));
        session = session.at(session.timeline().beats());
        HeapObject parent = session.moment().labelled("parent");
        Turn turn = new RunActs(session).delete(parent.id(), 0);
        assertThat(turn.problem().orElseThrow().sentence())
                .isEqualTo(
                        "parent: no variable leads there, so the program cannot name it. Draw a variable to it in Sketch, or act on a"
                                + " reference that a variable leads to.");
    }

    @Test
    void going_back_to_sketch_shows_the_drawing_as_it_was_before_the_first_action() {
        Session session = Sessions.of(Sessions.family(), new Naming.Delete(org.refscape.action.Path.of("tree")));
        assertThat(session.in(Mode.SKETCH).drawing()).isEqualTo(Sessions.family());
    }

    @Test
    void every_edit_of_a_random_sketch_can_be_undone_and_redone() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            Session session = Sessions.of(Drawing.EMPTY);
            for (int i = 0; i < 30; i++) {
                session = randomEdit(random, session);
            }
            Session undone = session;
            for (Scene expected : reversed(session.history().states())) {
                assertThat(undone.scene()).as("seed %d", seed).isEqualTo(expected);
                undone = undone.undone();
            }
            Session redone = undone;
            for (int i = 0; i < session.history().states().size(); i++) {
                redone = redone.redone();
            }
            assertThat(redone.scene()).as("seed %d", seed).isEqualTo(session.scene());
        }
    }

    private static List<Scene> reversed(List<Scene> states) {
        List<Scene> copy = new java.util.ArrayList<>(states);
        java.util.Collections.reverse(copy);
        return copy;
    }

    private static Session randomEdit(Random random, Session session) {
        SketchActs acts = new SketchActs(session);
        List<String> objects = session.drawing().objects().stream()
                .map(object -> "o:" + object.name())
                .toList();
        if (objects.isEmpty()) {
            return acts.createObject(Kind.INSTANCE, HERE).session();
        }
        String one = objects.get(random.nextInt(objects.size()));
        String other = objects.get(random.nextInt(objects.size()));
        return switch (random.nextInt(8)) {
            case 0 ->
                acts.createObject(
                                List.of(Kind.INSTANCE, Kind.LIST, Kind.TUPLE, Kind.DICT)
                                        .get(random.nextInt(4)),
                                HERE)
                        .session();
            case 1 -> acts.createVariable(HERE).session();
            case 2 -> acts.connect(Port.whole(one), other, Strength.STRONG, "").session();
            case 3 ->
                acts.connect(Port.whole(one), other, Strength.WEAK, "on_gone").session();
            case 4 -> acts.rename(one, -1, "name" + random.nextInt(100)).session();
            case 5 -> acts.erase(Set.of(one)).session();
            case 6 -> session.placed(Map.of(one, new Spot(random.nextInt(900), random.nextInt(600))), true, "");
            default ->
                acts.connectToNew(Port.whole(one), HERE, Strength.STRONG, "").session();
        };
    }

    @Test
    void saving_marks_the_state_and_editing_unmarks_it() {
        Session saved = Sessions.of(Sessions.family()).savedAs(Path.of("family.refscape"));
        assertThat(saved.history().isSaved()).isTrue();
        Session edited = new SketchActs(saved).createVariable(HERE).session();
        assertThat(edited.history().isSaved()).isFalse();
        assertThat(edited.undone().history().isSaved()).isTrue();
    }

    private static int variable(Session session, String name) {
        return session.moment().object(0).indexOf(org.refscape.heap.Role.VARIABLE, name);
    }

    private static List<String> living(Session session) {
        return session.moment()
                .present()
                .filter(object -> object.kind() == Kind.INSTANCE)
                .map(HeapObject::label)
                .toList();
    }
}
