package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refscape.heap.HeapText;
import org.refscape.picture.Tag;
import org.refscape.step.Sentence;

/** What Python refuses is shown at what it is about, and nothing else changes. */
final class RefusedAttemptsTest {
    private final Session scene = Typed.scene(
            """
            `variables`: {`root`: `root`, `items`: `items`, `w`: {`weak`: `leaf`}, `p`: `stand_in`},
            `objects`: [
              {`name`: `root`, `class`: `Node`, `references`: {`leaf`: `leaf`, `back`: {`weak`: `leaf`}, `size`: 5}},
              {`name`: `leaf`, `class`: `Node`, `references`: {`name`: {`str`: `Ann`}}},
              {`name`: `items`, `list`: [`root`]},
              {`name`: `stand_in`, `proxy`: `leaf`}
            ]
            """);

    private void refuses(String expected, String... statements) {
        String[] before = Arrays.copyOf(statements, statements.length - 1);
        Session ready = Typed.play(scene, before);
        Session refused = Typed.play(ready, statements[statements.length - 1]);
        assertThat(Typed.refused(refused)).containsExactly(expected);
        assertThat(present(refused)).isEqualTo(present(ready));
        assertThat(sentences(refused, ready.timeline().beats()))
                .contains("Refused: " + expected.substring(expected.indexOf(' ') + 1) + ".");
    }

    /** All that is there, without what is gone: the frame of a function that was called leaves a grave. */
    private static List<String> present(Session session) {
        return HeapText.of(session.moment())
                .lines()
                .filter(line -> line.matches("\\d+ .*") && !line.contains(" FREED "))
                .toList();
    }

    private static List<String> sentences(Session session, int from) {
        return IntStream.rangeClosed(from + 1, session.timeline().beats())
                .mapToObj(beat -> session.timeline().at(beat).sentence())
                .flatMap(Optional::stream)
                .map(Sentence::toString)
                .toList();
    }

    @Test
    void a_weak_reference_to_a_list_is_refused_at_the_list() {
        refuses("o:items TypeError: cannot create weak reference to 'list' object", "root.w = weakref.ref(items)");
    }

    @Test
    void a_weak_reference_to_a_number_is_refused_at_the_object_that_has_it() {
        refuses("o:root TypeError: cannot create weak reference to 'int' object", "w = weakref.ref(root.size)");
    }

    @Test
    void a_name_that_is_not_there_gets_a_tag_that_is_struck_out() {
        refuses("v:nobody NameError: name 'nobody' is not defined", "del nobody");
        Session refused = Typed.play(scene, "del nobody");
        assertThat(Typed.picture(refused).tags())
                .filteredOn(tag -> tag.id().equals("v:nobody"))
                .extracting(Tag::removed)
                .containsExactly(true);
    }

    @Test
    void an_attribute_that_is_not_there_is_refused_at_the_object() {
        refuses("o:root AttributeError: 'Node' object has no attribute 'nothing'", "root.nothing");
    }

    @Test
    void the_none_of_a_dead_reference_is_refused_at_the_variable_that_has_the_reference() {
        refuses("v:w AttributeError: 'NoneType' object has no attribute 'name'", "del root.leaf", "w().name");
    }

    @Test
    void the_none_of_a_dead_reference_is_refused_at_the_row_that_has_the_reference() {
        refuses(
                "o:root[0] AttributeError: 'NoneType' object has no attribute 'name'",
                "del root.leaf",
                "root.back().name");
    }

    @Test
    void a_dead_proxy_is_refused_where_it_is_held() {
        refuses("v:p ReferenceError: weakly-referenced object no longer exists", "del root.leaf", "p.name");
    }

    @Test
    void a_live_reference_can_be_used() {
        assertThat(Typed.refused(Typed.play(scene, "w().name"))).isEmpty();
    }

    @Test
    void what_the_drawing_cannot_have_is_told_when_it_is_built() {
        Session drawn = Typed.scene(
                """
                `variables`: {`w`: {`weak`: `items`}, `items`: `items`},
                `objects`: [{`name`: `items`, `list`: []}]
                """);
        assertThat(drawn.stage().refusedWhileBuilding()).hasSize(1);
        assertThat(scene.stage().refusedWhileBuilding()).isEmpty();
    }
}
