package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;
import org.refscape.scene.Problem;

/** What is said about a scene and the Python of this computer. */
class AgreementTest {
    private static final Program CYCLE = Programs.read("{'classes': {'Node': {}}, 'ops': ["
            + "{'op': 'new', 'to': 'a', 'cls': 'Node', 'label': 'n1'}, {'op': 'bind', 'to': 'a.x', 'value': 'a'},"
            + "{'op': 'del', 'target': 'a'}, {'op': 'collect', 'gen': 2}]}");

    @Test
    void a_cycle_is_collected_by_the_real_python_too() {
        RealPython python = PythonHere.orSkip();

        assertThat(Agreement.of(CYCLE, python)).isEqualTo(new Agreement.Agrees(python.version()));
    }

    @Test
    void another_version_is_not_asked() {
        RealPython python = PythonHere.orSkip();

        assertThat(Agreement.of(CYCLE, "cpython-3.1", new PythonSearch.Found(python))
                        .sentence())
                .isEqualTo("Not compared with a real Python: This is played as cpython-3.1, and the Python of this "
                        + "computer is " + python.version() + ".");
    }

    @Test
    void an_operation_that_cannot_be_watched_is_not_compared() {
        Program exit = Programs.of("{'op': 'exit'}");

        assertThat(Agreement.of(exit, PythonHere.orSkip())).isInstanceOf(Agreement.NotAllowed.class);
    }

    @Test
    void without_a_python_it_says_what_is_missing() {
        Problem none = new Problem("", "There is none", "Install one");

        assertThat(Agreement.of(CYCLE, "cpython-3.13", new PythonSearch.Missing(none)))
                .isEqualTo(new Agreement.NoPython(none));
    }
}
