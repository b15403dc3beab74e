package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.runtime.cpython.Session.python;

import org.junit.jupiter.api.Test;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;

/** Weak references, callbacks, finalizers and weak containers. */
class WeakReferencesTest {

    @Test
    void a_weak_reference_keeps_nothing_alive_and_answers_none_afterwards() {
        Session session = python().make("a").weak("r", "a").deref("r");
        assertThat(session.answer()).isEqualTo("a");
        assertThat(session.count("a")).isEqualTo(1);

        session.delete("a").deref("r");

        assertThat(session.answer()).isEqualTo("None");
    }

    @Test
    void a_reference_made_to_a_temporary_is_dead_at_once() {
        Expression temporary = new Expression.NewObject("Del", "t", null);
        Session session =
                python().then(new Weak.MakeReference(Path.of("r"), Weak.Variety.WEAK, temporary, null, null, "r"));

        assertThat(session.happened()).containsExactly("del t", "dead t");
        assertThat(session.deref("r").answer()).isEqualTo("None");
    }

    @Test
    void without_callback_there_is_one_reference_for_all() {
        Session session = python().make("a").weak("r", "a").weak("s", "a");

        assertThat(session.count("r")).isEqualTo(2);
        assertThat(session.object("a").weakReferences())
                .containsExactly(session.object("r").id());
    }

    @Test
    void callbacks_run_newest_first_after_all_references_are_dead() {
        Session session = python().callback("cb", new Weak.Dereference(Path.of("r1"), null))
                .make("a")
                .weak("r1", "a", "cb")
                .weak("r2", "a", "cb")
                .delete("a");

        assertThat(session.happened()).containsExactly("cb(r2)", "cb(r1)", "dead a");
        assertThat(session.answer()).isEqualTo("None");
    }

    @Test
    void a_reference_that_dies_first_never_calls_back() {
        Session session = python().callback("cb")
                .make("a")
                .weak("r", "a", "cb")
                .delete("r")
                .delete("a");

        assertThat(session.happened()).containsExactly("dead a");
    }

    @Test
    void by_count_the_finalizer_method_comes_before_callbacks_and_finalizers() {
        Session session = python().callback("cb").makeA("Del", "a").finalizer("f", "a");
        session.weak("r", "a", "cb").delete("a");

        assertThat(session.happened()).containsExactly("del a", "cb(r)", "finalizer f", "dead a");
    }

    @Test
    void by_the_collector_it_comes_after_them() {
        Session session = python().callback("cb").makeA("Del", "a").finalizer("f", "a");
        session.weak("r", "a", "cb").bind("a.me", "a").delete("a").collect(2);

        assertThat(session.happened()).containsExactly("cb(r)", "finalizer f", "del a", "dead a");
    }

    @Test
    void a_list_cannot_be_referenced_weakly_and_python_says_so() {
        Session session = python().list("l").weak("r", "l");

        assertThat(session.answer()).isEqualTo("TypeError: cannot create weak reference to 'list' object");
    }

    @Test
    void a_value_of_a_weak_dictionary_vanishes_with_its_last_holder() {
        Session session = python().weakValues("cache").make("a").put("cache", "k", "a");
        assertThat(session.object("cache.data").references()).hasSize(1);

        session.delete("a");

        assertThat(session.alive()).containsExactly("cache");
        assertThat(session.object("cache.data").references()).isEmpty();
    }

    @Test
    void a_weak_dictionary_with_one_entry_is_eight_objects_to_the_collector_of_3_13() {
        assertThat(collectedWithCache(Version.V3_13)).isEqualTo(Atom.of(8 + 1).toString());
        assertThat(collectedWithCache(Version.V3_9))
                .as("and two more dictionaries in 3.9")
                .isEqualTo(Atom.of(8 + 1 + 2).toString());
    }

    private static String collectedWithCache(Version version) {
        Session session = Session.of(version).make("kept", "a").bind("a.me", "a");
        session.weakValues("a.cache").put("a.cache", "k", "kept").delete("a").collect(2);
        return session.answer();
    }
}
