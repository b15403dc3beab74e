package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.heap.Role;
import org.refscape.scene.format.ActionWriter;
import org.refscape.scene.format.Dialect;

final class TypedActTest {
    private final Session family = Sessions.of(Sessions.family());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "del tree.child | {'op':'del','target':'tree.child'}",
                "n = 5 | {'op':'bind','to':'n','value':5}",
                "x = tree.child | {'op':'bind','to':'x','value':'tree.child'}",
                "gc.collect(1) | {'op':'collect','gen':1}",
                "gc.disable() | {'op':'gc_disable'}",
                "r = weakref.ref(tree) | {'op':'ref','to':'r','target':'tree','label':'r'}",
                "r = weakref.ref(tree, on_gone) | {'op':'ref','to':'r','target':'tree','cb':'on_gone','label':'r'}",
                "weakref.proxy(tree) | {'op':'proxy','target':'tree','label':'a_ref'}",
                "x = w() | {'op':'deref','ref':'w','to':'x'}",
                "w() | {'op':'deref','ref':'w'}",
                "x = Node() | {'op':'new','to':'x','cls':'Node','label':'x'}",
                "items.append(tree) | {'op':'append','list':'items','value':'tree'}",
                "items[0].pop() | {'op':'pop','list':'items[0]'}",
                "f.detach() | {'op':'fin_detach','fin':'f'}",
                "tree.child | {'op':'read','from':'tree.child'}"
            })
    void a_statement_becomes_the_action_that_it_says(String statement, String expected) {
        Session after = TypedAct.of(family, statement).session();
        String written = new ActionWriter(Dialect.CPYTHON)
                .write(after.scene().actions().get(0))
                .toString()
                .replace('"', '\'');
        assertThat(sorted(written)).isEqualTo(sorted(expected));
    }

    /** The order of the fields does not matter. */
    private static java.util.List<String> sorted(String fields) {
        return java.util.Arrays.stream(fields.replaceAll("[{}]", "").split(","))
                .sorted()
                .toList();
    }

    @Test
    void a_new_class_is_known_when_the_statement_needs_it() {
        Session after = Typed.play(family, "tree.leaf = Leaf()");
        assertThat(Typed.refused(after)).isEmpty();
        assertThat(after.moment().labelled("parent").find(Role.ATTRIBUTE, "leaf"))
                .isNotNull();
    }

    @Test
    void what_is_no_statement_is_refused_with_an_example() {
        Turn turn = TypedAct.of(family, "import os");
        assertThat(turn.session()).isSameAs(family);
        assertThat(turn.problem().orElseThrow().sentence())
                .isEqualTo(
                        "import os: this is no statement that can be typed here. Write for example del tree, a.x = b,"
                                + " n = 5 or gc.collect().");
    }
}
