package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.heap.Role;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.Scene;
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
                "gc.set_debug(gc.DEBUG_SAVEALL) | {'op':'gc_saveall','on':true}",
                "gc.set_debug(0) | {'op':'gc_saveall','on':false}",
                "gc.garbage.clear() | {'op':'garbage_clear'}",
                "Node() | {'op':'new','cls':'Node','label':'temporary'}",
                "tree.child = Node() | {'op':'new','to':'tree.child','cls':'Node','label':'tree_child'}",
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
                .isEqualTo("import os: this is no statement that can be typed here. Write for example "
                        + String.join(", ", family.idiom().typedExamples()) + ".");
    }

    @Test
    void python_calls_back_functions_of_the_scene_only() {
        Turn turn = TypedAct.of(family, "weakref.ref(tree, print)");
        assertThat(turn.problem().orElseThrow().sentence()).contains("this one is Python's own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jvm-17 | x = new Node(); | new",
                "jvm-17 | Node x = new Node(); | new",
                "jvm-17 | new Node(); | new",
                "jvm-17 | tree = null; | bind",
                "jvm-17 | tree.child = tree | bind",
                "jvm-17 | w = new WeakReference<>(tree); | ref",
                "jvm-17 | WeakReference<Node> w = new WeakReference<>(tree) | ref",
                "jvm-17 | System.gc(); | gc",
                "javascript | let x = new Node() | new",
                "javascript | tree = undefined; | bind",
                "javascript | delete tree.child; | del",
                "javascript | w = new WeakRef(tree); | ref",
                "javascript | gc() | gc",
                "swift-5 | var x = Node() | new",
                "swift-5 | tree = nil; | bind",
                "swift-5 | weak var w = tree | bind",
                "swift-5 | print(tree.child) | read"
            })
    void every_language_is_typed_in_its_own_words(String runtime, String statement, String operation) {
        Session scene = Session.open(
                TypedActTest::runtime, Scene.EMPTY.withRuntime(runtime).withDrawing(Sessions.family()), null);
        Turn turn = TypedAct.of(scene, statement);
        assertThat(turn.problem()).isEmpty();
        Session after = turn.session().at(turn.session().timeline().beats());
        assertThat(Typed.refused(after)).isEmpty();
        String written = new ActionWriter(Dialect.ofRuntime(runtime))
                .write(after.scene().actions().get(0))
                .path("op")
                .asText();
        assertThat(written).isEqualTo(operation);
    }

    @Test
    void a_reference_object_of_java_is_asked_with_get_and_cleared_with_clear() {
        Scene scene = Scene.EMPTY.withRuntime("jvm-17").withDrawing(Sessions.family());
        Session played = Typed.play(
                Session.open(TypedActTest::runtime, scene, null),
                "w = new WeakReference<>(tree);",
                "y = w.get();",
                "w.clear();",
                "z = w.get();");
        assertThat(Typed.refused(played)).isEmpty();
        assertThat(played.scene().actions())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("MakeReference", "Dereference", "ClearReference", "Dereference");
    }

    @TestFactory
    Stream<DynamicTest> every_example_can_be_typed() {
        return Stream.of("cpython-3.13", "jvm-17", "javascript", "swift-5").flatMap(runtime -> {
            Session scene = Session.open(
                    TypedActTest::runtime, Scene.EMPTY.withRuntime(runtime).withDrawing(Sessions.family()), null);
            return scene.idiom().typedExamples().stream()
                    .map(example -> DynamicTest.dynamicTest(runtime + ": " + example, () -> assertThat(
                                    TypedAct.of(scene, example).problem())
                            .isEmpty()));
        });
    }

    private static ImitatedRuntime runtime(String key) {
        return switch (key) {
            case "jvm-17" -> new Jvm();
            case "javascript" -> new JavaScript();
            case "swift-5" -> new Counting();
            default -> new CPython(Version.V3_13);
        };
    }
}
