package org.refscape.cases.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.cases.Replay;
import org.refscape.cases.Verdict;

/** All that was recorded on the JVM. */
class JvmCasesTest {
    private static final List<Case> CASES = RecordedCases.in("jvm-cases");

    @Test
    void none_is_missing() {
        assertThat(CASES).hasSize(225);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void the_imitated_jvm_does_what_the_real_one_did(String id, Case recorded) {
        assertThat(Replay.of(recorded, recorded.log(), JvmImitation.of(recorded)))
                .as(id + ": " + recorded.title())
                .isEqualTo(new Verdict.Passed());
    }

    static Stream<Object[]> ids() {
        return CASES.stream().map(each -> new Object[] {each.id(), each});
    }
}
