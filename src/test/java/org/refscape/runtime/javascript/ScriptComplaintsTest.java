package org.refscape.runtime.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.runtime.Play;

/** What JavaScript says to what is undefined, in the words of V8 (Node.js 20); mostly nothing. */
class ScriptComplaintsTest {

    @Test
    void a_variable_that_is_declared_and_not_assigned_is_undefined_and_reading_it_no_mistake() {
        Play play = Play.on(new JavaScript()).bind("y", "nope");

        assertThat(play.answer()).isEmpty();
        assertThat(play.then(read("nope")).answer()).isEqualTo("None");
    }

    @Test
    void an_array_has_nothing_beyond_its_end_and_nobody_minds() {
        Play play = Play.on(new JavaScript()).then(new Container.MakeList(Path.of("l"), "L", List.of()));

        assertThat(play.then(new Container.Pop(Path.of("l"), null)).answer()).isEqualTo("None");
        assertThat(play.then(read("l[5]")).answer()).isEqualTo("None");
        assertThat(play.delete("l[5]").answer()).isEmpty();
    }

    @Test
    void storing_beyond_the_end_of_an_array_leaves_holes() {
        Play play = Play.on(new JavaScript())
                .then(new Container.MakeList(Path.of("l"), "L", List.of()))
                .make("a")
                .bind("l[2]", "a");

        assertThat(play.object("L").references()).hasSize(3);
        assertThat(play.then(read("l[2]")).answer()).isEqualTo("A");
        assertThat(play.then(read("l[1]")).answer()).isEqualTo("None");
    }

    @Test
    void undefined_has_no_properties() {
        Play play = Play.on(new JavaScript()).make("a");

        assertThat(List.of(
                        play.then(read("nope.x")).answer(),
                        play.bind("a.b.c", "a").answer(),
                        play.then(get("nope")).answer(),
                        play.then(read("nope['k']")).answer(),
                        play.delete("nope.x").answer()))
                .containsExactly(
                        "TypeError: Cannot read properties of undefined (reading 'x')",
                        "TypeError: Cannot set properties of undefined (setting 'c')",
                        "TypeError: Cannot read properties of undefined (reading 'deref')",
                        "TypeError: Cannot read properties of undefined (reading 'get')",
                        "TypeError: Cannot convert undefined or null to object");
    }

    @Test
    void what_is_no_method_is_not_a_function() {
        Play play = Play.on(new JavaScript())
                .make("a")
                .then(new Mapping.MakeMap(Path.of("m"), Mapping.Variety.JS_MAP, "M"));

        assertThat(play.then(get("a")).answer()).isEqualTo("TypeError: a.deref is not a function");
        assertThat(play.then(new Container.Append(Path.of("m"), Expression.at("a")))
                        .answer())
                .isEqualTo("TypeError: m.push is not a function");
    }

    @Test
    void only_objects_can_be_held_weakly() {
        Play play = Play.on(new JavaScript()).then(new Mapping.MakeMap(Path.of("m"), Mapping.Variety.JS_WEAK_MAP, "M"));

        assertThat(play.weak("w", "nope").answer()).isEqualTo("TypeError: WeakRef: invalid target");
        assertThat(play.then(new Mapping.Put(Path.of("m"), Expression.at("nope"), Expression.at("nope")))
                        .answer())
                .isEqualTo("TypeError: Invalid value used as weak map key");
    }

    private static Action get(String path) {
        return new Weak.Dereference(Path.of(path), null);
    }

    private static Action read(String path) {
        return new Naming.Read(Path.of(path), null);
    }
}
