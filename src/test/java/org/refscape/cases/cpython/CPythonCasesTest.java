package org.refscape.cases.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.cases.RecordedCases;
import org.refscape.cases.Replay;
import org.refscape.cases.Verdict;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/** What real CPython was seen to do is what the imitation does, record by record. */
class CPythonCasesTest {
    private static final int RECORDED = 474;

    @ParameterizedTest(name = "as CPython {0} does it")
    @ValueSource(strings = {"3.9", "3.11", "3.12", "3.13"})
    void every_recorded_case_gives_the_recorded_log(String version) {
        Imitation imitation = new Imitation(new CPython(Version.of(version)), CPythonLog::new);
        List<String> differences = new ArrayList<>();
        int replayed = 0;
        for (Case each : RecordedCases.in("cpython-cases")) {
            Verdict verdict = Replay.of(each, each.log(version).orElseThrow(), imitation);
            if (!verdict.isPassed()) {
                differences.add(each.id() + ": " + verdict);
            }
            replayed++;
        }
        assertThat(differences).isEmpty();
        assertThat(replayed).isEqualTo(RECORDED);
    }

    @Test
    void a_wrong_expectation_is_noticed() {
        Case recorded = RecordedCases.in("cpython-cases").get(0);
        Imitation imitation = new Imitation(new CPython(Version.V3_13), CPythonLog::new);
        var expected = new ArrayList<>(recorded.log());
        expected.set(0, expected.get(1));

        assertThat(Replay.of(recorded, expected, imitation).isPassed()).isFalse();
    }
}
