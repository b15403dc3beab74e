package org.refscape.runtime.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.runtime.Play;

/** What Java says to variables that hold nothing and to places that are not there; in the words of JDK 17. */
class JavaComplaintsTest {

    @Test
    void a_variable_to_which_nothing_was_assigned_is_null_and_reading_it_no_mistake() {
        Play play = Play.on(new Jvm()).make("a").bind("y", "nope").bind("a.x", "nope");
        assertThat(play.answer()).isEmpty();

        assertThat(play.then(read("nope")).answer()).isEqualTo("None");
        assertThat(play.then(new Container.MakeList(Path.of("l"), "L", List.of(Expression.at("nope"))))
                        .answer())
                .isEmpty();
        assertThat(play.then(read("l[0]")).answer()).isEqualTo("None");
    }

    @Test
    void a_weak_reference_to_null_is_made_and_holds_nothing() {
        Play play = Play.on(new Jvm()).weak("w", "nope");

        assertThat(play.then(new Weak.Dereference(Path.of("w"), null)).answer()).isEqualTo("None");
        assertThat(play.object("W").references()).isEmpty();
    }

    @Test
    void null_has_no_fields() {
        Play play = Play.on(new Jvm()).make("a");

        assertThat(play.then(read("nope.x")).answer())
                .isEqualTo("NullPointerException: Cannot read field \"x\" because \"Main.nope\" is null");
        assertThat(play.bind("a.x.y", "a").answer())
                .isEqualTo("NullPointerException: Cannot assign field \"y\" because \"Main.a.x\" is null");
    }

    @Test
    void null_has_no_methods() {
        Play play = Play.on(new Jvm());

        assertThat(play.then(new Weak.Dereference(Path.of("nope"), null)).answer())
                .isEqualTo("NullPointerException: Cannot invoke \"java.lang.ref.Reference.get()\" because"
                        + " \"Main.nope\" is null");
        assertThat(play.then(new Container.Append(Path.of("nope"), Expression.at("x")))
                        .answer())
                .isEqualTo("NullPointerException: Cannot invoke \"java.util.List.add(Object)\" because"
                        + " \"Main.nope\" is null");
    }

    @Test
    void an_index_beyond_the_end_of_a_list_is_out_of_bounds() {
        Play play = Play.on(new Jvm()).then(new Container.MakeList(Path.of("l"), "L", List.of()));

        assertThat(List.of(
                        play.then(new Container.Pop(Path.of("l"), null)).answer(),
                        play.then(read("l[5]")).answer(),
                        play.delete("l[4]").answer(),
                        play.then(new Container.Insert(Path.of("l"), 5, Expression.at("x")))
                                .answer()))
                .containsExactly(
                        "IndexOutOfBoundsException: Index -1 out of bounds for length 0",
                        "IndexOutOfBoundsException: Index 5 out of bounds for length 0",
                        "IndexOutOfBoundsException: Index 4 out of bounds for length 0",
                        "IndexOutOfBoundsException: Index: 5, Size: 0");
    }

    @Test
    void what_is_stored_is_made_before_it_turns_out_that_there_is_no_place_for_it() {
        Play play = Play.on(new Jvm())
                .then(new Naming.Create(Path.of("nope.x"), new Expression.NewObject("Node", "N", null)));

        assertThat(play.answer()).startsWith("NullPointerException");
        assertThat(play.gc().died()).containsExactly("N");
    }

    @Test
    void a_program_throws_what_its_text_says() {
        assertThat(Play.on(new Jvm()).then(new Control.Raise("x")).answer()).isEqualTo("IllegalStateException: x");
    }

    private static Action read(String path) {
        return new Naming.Read(Path.of(path), null);
    }
}
