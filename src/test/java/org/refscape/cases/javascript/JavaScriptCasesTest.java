package org.refscape.cases.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.cases.RecordedCases;
import org.refscape.cases.Replay;
import org.refscape.cases.Verdict;
import org.refscape.runtime.javascript.JavaScript;

/** All that was recorded on Node.js. */
class JavaScriptCasesTest {
    private static final Imitation IMITATION = new Imitation(new JavaScript(), JavaScriptLog::new);
    private static final List<Case> CASES = RecordedCases.in("js-cases");

    @Test
    void none_is_missing() {
        assertThat(CASES).hasSize(81);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void the_imitated_engine_does_what_the_real_one_did(String id, Case recorded) {
        assertThat(Replay.of(recorded, recorded.log(), IMITATION))
                .as(id + ": " + recorded.title())
                .isEqualTo(new Verdict.Passed());
    }

    static Stream<Object[]> ids() {
        return CASES.stream().map(each -> new Object[] {each.id(), each});
    }
}
