package org.refscape.program.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names(Set.of("class", "del"));

    @Test
    void a_free_name_stays_and_a_reserved_one_is_lengthened() {
        assertThat(names.of("tree")).isEqualTo("tree");
        assertThat(names.of("class")).isEqualTo("class_");
        assertThat(names.of("class")).isEqualTo("class_");
        assertThat(names.of("class_")).isEqualTo("class__");
    }

    @Test
    void a_fresh_name_is_numbered_if_it_is_taken() {
        assertThat(names.fresh("function")).isEqualTo("function");
        assertThat(names.fresh("function")).isEqualTo("function_2");
        assertThat(names.of("function")).isEqualTo("function_");
    }

    @Test
    void what_no_language_allows_becomes_an_underscore() {
        assertThat(names.fresh("clean_up_n#2")).isEqualTo("clean_up_n_2");
        assertThat(names.fresh("2nd")).isEqualTo("_2nd");
        assertThat(names.fresh("")).isEqualTo("_");
    }
}
