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
    void without_a_python_it_says_what_is_missing() {
        Problem none = new Problem("", "There is none", "Install one");

        assertThat(Agreement.of(CYCLE, "cpython-3.13", "CPython 3.13", new Search.Missing<RealPython>(none)))
                .isEqualTo(new Agreement.NotThere(none));
    }
}
