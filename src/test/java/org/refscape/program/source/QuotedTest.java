package org.refscape.program.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void quotes_backslashes_and_line_ends_are_escaped() {
        assertThat(Quoted.plain("a\"b\\c\nd\te")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\"");
    }

    @Test
    void characters_without_a_picture_are_written_as_numbers() {
        assertThat(Quoted.plain("\u0007\u2028ä")).isEqualTo("\"\\u0007\\u2028ä\"");
        assertThat(Quoted.braced("\u0007")).isEqualTo("\"\\u{7}\"");
    }

    @Test
    void a_comment_stays_on_its_line() {
        assertThat(Quoted.comment("a\nb \\u0041")).isEqualTo("a b  u0041");
    }
}
