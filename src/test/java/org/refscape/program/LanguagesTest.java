package org.refscape.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refscape.program.source.LineRange;
import org.refscape.program.source.SourceCode;

/** Laws that hold for each language and all 830 recorded programs, whichever runtime they were recorded on. */
class LanguagesTest {
    private static final List<RecordedCase> ALL = Stream.of("cpython-cases", "jvm-cases", "js-cases", "rc-cases")
            .flatMap(folder -> RecordedCase.in(folder).stream())
            .toList();

    @ParameterizedTest
    @EnumSource
    void every_action_of_every_recorded_program_has_lines_in_order(Language language) {
        assertThat(ALL).hasSize(830);
        for (RecordedCase each : ALL) {
            SourceCode code = language.writer().readable(each.program());
            assertThat(code.actionLines())
                    .as(each.id())
                    .hasSameSizeAs(each.program().actions());
            int before = 0;
            for (LineRange range : code.actionLines()) {
                assertThat(range.first()).as(each.id()).isGreaterThan(before);
                before = range.last();
            }
            assertThat(before).as(each.id()).isLessThanOrEqualTo(code.lines().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_program_gives_the_same_text(Language language) {
        for (RecordedCase each : ALL.subList(0, 40)) {
            String once = language.writer().runnable(each.program()).text();
            String again = language.writer().runnable(each.program()).text();
            assertThat(again).isEqualTo(once);
        }
    }
}
