package org.refscape.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.runtime.cpython.Session.python;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Strength;

/** {@code holder[key]} in all its uses; every message is one that CPython 3.13 gave. */
class SubscriptsTest {

    @Test
    void a_weak_dictionary_is_stored_into_by_its_subscript() {
        Session session = python().weakValues("cache").make("x").bind("cache['x']", "x");
        assertThat(session.answer()).isEmpty();

        session.bind("same", "cache['x']");

        assertThat(session.count("x")).isEqualTo(2);
        assertThat(session.delete("x", "same").happened()).containsExactly("dead x");
    }

    @Test
    void deleting_from_a_weak_dictionary_leaves_the_object_alone() {
        Session session =
                python().weakValues("cache").make("x").bind("cache['x']", "x").delete("cache['x']");

        assertThat(session.answer()).isEmpty();
        assertThat(session.object("cache.data").references()).isEmpty();
        assertThat(session.alive()).containsExactly("cache", "x");
    }

    @Test
    void a_key_that_a_weak_dictionary_lacks_is_a_key_error() {
        Session session = python().weakValues("cache");

        assertThat(session.bind("got", "cache['zz']").answer()).isEqualTo("KeyError: 'zz'");
        assertThat(session.delete("cache['zz']").answer()).isEqualTo("KeyError: 'zz'");
    }

    @Test
    void an_entry_whose_value_has_died_is_a_key_error_although_it_is_still_counted() {
        Session session = python().callback("cb", Session.binding("got", "cache['x']"))
                .weakValues("cache")
                .make("x")
                .bind("cache['x']", "x")
                .weak("newer", "x", "cb")
                .delete("x");

        assertThat(session.happened()).containsExactly("cb(newer)", "ignored KeyError", "dead x");
    }

    @Test
    void the_keys_of_a_weak_key_dictionary_are_objects() {
        Session session = python().then(
                        new Mapping.MakeMap(Path.of("notes"), Mapping.Variety.WEAK_KEY_DICTIONARY, "notes"))
                .make("x");

        assertThat(session.bind("notes['x']", "x").answer())
                .isEqualTo("TypeError: cannot create weak reference to 'str' object");
    }

    @Test
    void a_weak_set_has_no_subscripts() {
        Session session = python().then(new Mapping.MakeMap(Path.of("s"), Mapping.Variety.WEAK_SET, "s"))
                .make("x");

        assertThat(session.bind("got", "s['k']").answer())
                .isEqualTo("TypeError: 'WeakSet' object is not subscriptable");
        assertThat(session.bind("s['k']", "x").answer())
                .isEqualTo("TypeError: 'WeakSet' object does not support item assignment");
        assertThat(session.delete("s[0]").answer())
                .isEqualTo("TypeError: 'WeakSet' object doesn't support item deletion");
    }

    @Test
    void a_tuple_is_read_by_number_and_never_changed() {
        Session session =
                python().make("x").then(new Container.MakeTuple(Path.of("t"), "t", List.of(Expression.at("x"))));

        assertThat(session.bind("got", "t['k']").answer())
                .isEqualTo("TypeError: tuple indices must be integers or slices, not str");
        assertThat(session.bind("got", "t[1]").answer()).isEqualTo("IndexError: tuple index out of range");
        assertThat(session.delete("t['k']").answer())
                .isEqualTo("TypeError: 'tuple' object does not support item deletion");
    }

    @Test
    void a_text_gives_its_characters() {
        Session session =
                python().then(new Naming.Bind(Path.of("s"), new Expression.Literal(Atom.of("abc")), Strength.STRONG));

        assertThat(session.then(new Naming.Read(Path.of("s[1]"), null)).answer())
                .isEqualTo("'b'");
        assertThat(session.bind("got", "s['k']").answer())
                .isEqualTo("TypeError: string indices must be integers, not 'str'");
    }
}
