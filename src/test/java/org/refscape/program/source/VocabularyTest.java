package org.refscape.program.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary python = new Vocabulary(Set.of("del", "def"), "#", "\"'");

    @Test
    void keywords_names_numbers_and_the_rest_are_told_apart() {
        assertThat(kinds("del a.x2[10]"))
                .isEqualTo("KEYWORD(del) PLAIN( ) NAME(a) PLAIN(.) NAME(x2) PLAIN([) NUMBER(10) PLAIN(])");
    }

    @Test
    void a_text_goes_to_its_own_quote_and_may_contain_the_comment_mark() {
        assertThat(kinds("d[\"a \\\"#\\\" 'b'\"]  # 'why'"))
                .isEqualTo("NAME(d) PLAIN([) STRING(\"a \\\"#\\\" 'b'\") PLAIN(]  ) COMMENT(# 'why')");
    }

    @Test
    void an_open_quote_is_a_plain_character() {
        assertThat(kinds("it's")).isEqualTo("NAME(it) PLAIN(') NAME(s)");
    }

    private String kinds(String line) {
        SourceLine cut = python.line(line);
        assertThat(cut.text()).isEqualTo(line);
        return cut.tokens().stream()
                .map(token -> token.kind() + "(" + token.text() + ")")
                .collect(Collectors.joining(" "));
    }
}
