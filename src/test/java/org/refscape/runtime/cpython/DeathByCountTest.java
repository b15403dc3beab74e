package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.runtime.cpython.Session.binding;
import static org.refscape.runtime.cpython.Session.creation;
import static org.refscape.runtime.cpython.Session.python;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Control;
import org.refscape.action.Naming;
import org.refscape.action.Path;

/** What happens when a count reaches zero. */
class DeathByCountTest {

    @Test
    void an_object_lives_while_anything_refers_to_it() {
        Session session = python().make("a").bind("b", "a").delete("a");
        assertThat(session.count("a")).isEqualTo(1);

        session.delete("b");

        assertThat(session.alive()).isEmpty();
        assertThat(session.happened()).containsExactly("dead a");
    }

    @Test
    void a_tree_dies_from_the_top_and_depth_first() {
        Session session = python().makeA("Del", "a", "a.l", "a.r", "a.l.l", "a.l.r");

        session.delete("a");

        assertThat(session.happened())
                .containsExactly(
                        "del a",
                        "dead a",
                        "del a.l",
                        "dead a.l",
                        "del a.l.l",
                        "dead a.l.l",
                        "del a.l.r",
                        "dead a.l.r",
                        "del a.r",
                        "dead a.r");
    }

    @Test
    void attributes_go_in_the_order_that_the_class_has_learnt() {
        Session session = python().makeA("First", "a").make("a.x", "a.y").makeA("First", "b");
        session.make("b.y", "b.x").delete("a");

        session.delete("b");

        assertThat(session.happened()).containsExactly("dead b", "dead b.x", "dead b.y");
    }

    @Test
    void until_3_10_attributes_go_in_the_order_of_their_own_instance() {
        Session session =
                Session.of(Version.V3_9).makeA("First", "a").make("a.x", "a.y").makeA("First", "b");
        session.make("b.y", "b.x").delete("a");

        session.delete("b");

        assertThat(session.happened()).containsExactly("dead b", "dead b.y", "dead b.x");
    }

    @Test
    void a_list_gives_up_its_items_from_the_last_to_the_first() {
        Session session = python().make("a", "b", "c").list("l", "a", "b", "c").delete("a", "b", "c");

        session.delete("l");

        assertThat(session.happened()).containsExactly("dead l", "dead c", "dead b", "dead a");
    }

    @Test
    void the_new_value_is_in_place_before_the_old_one_dies() {
        Session session = python().define("Show", binding("seen", "a")).makeA("Show", "a");

        session.then(new Naming.Create(
                Path.of("a"), new org.refscape.action.Expression.NewObject("Del", "successor", null)));

        assertThat(session.happened()).containsExactly("del a", "dead a");
        assertThat(session.count("successor"))
                .as("held by the names a and seen")
                .isEqualTo(2);
    }

    @Test
    void a_finalizer_method_can_save_its_object_once() {
        Session session = python().define("Res", binding("saved", "self")).makeA("Res", "a");

        session.delete("a");
        assertThat(session.happened()).containsExactly("del a");
        assertThat(session.count("a")).isEqualTo(1);
        assertThat(session.object("a").isFinalized()).isTrue();

        session.delete("saved");
        assertThat(session.happened()).containsExactly("dead a");
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_chain_of_a_hundred_thousand_objects_dies_without_nesting(Version version) {
        Session session = Session.of(version).make("head");
        List<Action> body = new ArrayList<>();
        body.add(binding("end", "head"));
        for (int i = 0; i < 100_000; i++) {
            body.add(creation("Node", "end.next"));
            body.add(binding("end", "end.next"));
        }
        session.then(new Control.CallFunction(new Body("build", body), List.of(), null, null));
        session.delete("end");

        session.delete("head");

        assertThat(session.alive()).isEmpty();
        assertThat(session.happened()).hasSize(100_001);
    }

    @Test
    void to_3_12_the_fifty_first_nested_death_waits_for_all_before_it() {
        assertThat(sideOfLink49IsDeadBeforeLink50(Version.V3_12)).isTrue();
        assertThat(sideOfLink49IsDeadBeforeLink50(Version.V3_13)).isFalse();
    }

    private static boolean sideOfLink49IsDeadBeforeLink50(Version version) {
        Session session = Session.of(version).make("head").bind("end", "head");
        for (int i = 1; i < 60; i++) {
            session.then(new Naming.Create(
                    Path.of("end.next"), new org.refscape.action.Expression.NewObject("Node", "link" + i, null)));
            session.then(new Naming.Create(
                    Path.of("end.side"), new org.refscape.action.Expression.NewObject("Node", "side" + (i - 1), null)));
            session.bind("end", "end.next");
        }
        session.delete("end", "head");
        return session.happened().indexOf("dead side48") < session.happened().indexOf("dead link50");
    }

    @Test
    void finalizer_methods_that_nest_without_end_meet_pythons_limit() {
        Session session = python().define("Breaks", new Naming.Delete(Path.of("self.next")));
        session.makeA("Breaks", "head").bind("end", "head");
        for (int i = 0; i < 1_000; i++) {
            session.then(creation("Breaks", "end.next")).bind("end", "end.next");
        }

        session.delete("end", "head");

        assertThat(session.happened()).contains("ignored RecursionError");
        assertThat(session.alive()).isEmpty();
    }
}
