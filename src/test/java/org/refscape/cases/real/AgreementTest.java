package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;
import org.refscape.runtime.jvm.JvmOptions;
import org.refscape.scene.Problem;

/** What is said about a scene and the real runtimes of this computer. */
class AgreementTest {
    private static final Program CYCLE = Programs.read("{'classes': {'Node': {}}, 'ops': ["
            + "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'bind', 'to': 'a.x', 'value': 'a'},"
            + "{'op': 'del', 'target': 'a'}, {'op': 'collect', 'gen': 2}]}");

    @Test
    void a_cycle_is_collected_by_the_real_python_too() {
        RealPython python = PythonHere.orSkip();

        assertThat(Agreement.of(CYCLE, python)).isEqualTo(new Agreement.Agrees(python.name()));
    }

    @Test
    void another_version_is_not_asked() {
        RealPython python = PythonHere.orSkip();

        assertThat(Agreement.of(CYCLE, "cpython-3.1", "CPython 3.1", new Search.Found<>(python))
                        .sentence())
                .isEqualTo("Not compared with the real thing: This computer has " + python.name()
                        + ", and this is played as CPython 3.1.");
    }

    @Test
    void an_operation_that_cannot_be_watched_is_not_compared() {
        Program exit = Programs.of("{'op': 'exit'}");

        assertThat(Agreement.of(exit, PythonHere.orSkip())).isInstanceOf(Agreement.NotAllowed.class);
    }

    @Test
    void the_java_that_runs_us_is_asked_too() {
        Program weak = Programs.of("{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'N1'},"
                + "{'op': 'ref', 'kind': 'weak', 'target': 'a', 'label': 'W1', 'to': 'w'}, {'op': 'del', 'target': 'a'},"
                + "{'op': 'gc'}, {'op': 'deref', 'ref': 'w'}, {'op': 'state'}");

        assertThat(Agreement.of(weak, "jvm-17", "Java 17", RealJvm.here(JvmOptions.DEFAULT)))
                .isEqualTo(new Agreement.Agrees("Java " + System.getProperty("java.version")));
    }

    @Test
    void what_the_jvm_plays_here_it_can_be_asked_about_there() {
        Program ordinary = Programs.read("{'classes': {'K': {'eq': true}, 'L': {'base': 'list'}}, 'ops': ["
                + "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'a'},"
                + "{'op': 'bind', 'to': 'a.x', 'value': {'new': 'Node', 'label': 'x'}},"
                + "{'op': 'bind', 'to': 'saved', 'value': null}, {'op': 'read', 'from': 'saved'},"
                + "{'op': 'list', 'to': 'l', 'label': 'l', 'items': ['a.x', 5, {'str': 'text'}]},"
                + "{'op': 'read', 'from': 'l[0]'}, {'op': 'pop', 'list': 'l'}, {'op': 'pop', 'list': 'l', 'index': 9},"
                + "{'op': 'dict', 'to': 'd', 'label': 'd', 'items': [['k', 'a.x']]},"
                + "{'op': 'set', 'to': 's', 'label': 's', 'items': ['a']}, {'op': 'new', 'to': 'm', 'cls': 'L', 'label': 'm'},"
                + "{'op': 'read', 'from': 'nope.x'}, {'op': 'raise', 'msg': 'oh'}, {'op': 'del', 'target': 'a'},"
                + "{'op': 'clear', 'target': 'l'}, {'op': 'gc'}, {'op': 'clear', 'target': 'd'},"
                + "{'op': 'clear', 'target': 's'}, {'op': 'gc'}, {'op': 'state'}]}");

        assertThat(Agreement.of(ordinary, "jvm-17", "the JVM", RealJvm.here(JvmOptions.DEFAULT))
                        .sentence())
                .isEqualTo("Java " + System.getProperty("java.version") + " on this computer does the same.");
    }

    @Test
    void a_finalizer_that_collects_is_asked_about_too() {
        Program collecting = Programs.read(
                "{'classes': {'A': {'finalize': [{'op': 'gc'}, {'op': 'read', 'from': 'b'}]},"
                        + "'B': {'finalize': [{'op': 'bind', 'to': 'told', 'value': 'this'}]}}, 'ops': ["
                        + "{'op': 'new', 'to': 'a', 'cls': 'A', 'label': 'a'}, {'op': 'new', 'to': 'b', 'cls': 'B', 'label': 'b'},"
                        + "{'op': 'del', 'target': 'a'}, {'op': 'del', 'target': 'b'}, {'op': 'gc'}, {'op': 'state'}]}");

        assertThat(Agreement.of(collecting, "jvm-17", "the JVM", RealJvm.here(JvmOptions.DEFAULT)))
                .isInstanceOf(Agreement.Agrees.class);
    }

    @Test
    void what_javascript_plays_here_it_can_be_asked_about_there() {
        Program ordinary = Programs.read("{'ops': [{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'a'},"
                + "{'op': 'bind', 'to': 'a.x', 'value': {'new': 'Node', 'label': 'x'}},"
                + "{'op': 'bind', 'to': 'saved', 'value': null}, {'op': 'read', 'from': 'saved'},"
                + "{'op': 'list', 'to': 'l', 'label': 'l', 'items': ['a.x', {'plain': 5}]},"
                + "{'op': 'read', 'from': 'l[0]'}, {'op': 'read', 'from': 'l[7]'}, {'op': 'pop', 'list': 'l'},"
                + "{'op': 'dict', 'to': 'd', 'label': 'd', 'items': [['k', 'a.x']]},"
                + "{'op': 'read', 'from': 'nope.x'}, {'op': 'raise', 'msg': 'oh'}, {'op': 'del', 'target': 'a'},"
                + "{'op': 'clear', 'target': 'l'}, {'op': 'gc'}, {'op': 'clear', 'target': 'd'}, {'op': 'gc'},"
                + "{'op': 'state'}]}");

        assertThat(Agreement.of(ordinary, NodeHere.orSkip())).isInstanceOf(Agreement.Agrees.class);
    }

    @Test
    void without_a_python_it_says_what_is_missing() {
        Problem none = new Problem("", "There is none", "Install one");

        assertThat(Agreement.of(CYCLE, "cpython-3.13", "CPython 3.13", new Search.Missing<RealPython>(none)))
                .isEqualTo(new Agreement.NotThere(none));
    }
}
