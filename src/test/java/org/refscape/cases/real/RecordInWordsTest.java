package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refscape.cases.Verdict;

/** Differences from the real thing are told in words, not in the abbreviations of logs. */
class RecordInWordsTest {

    @Test
    void counts_and_weak_references_are_told_one_by_one() {
        assertThat(RecordInWords.of("{\"rc\":{\"a\":1,\"b\":2},\"wc\":{\"x\":1}}"))
                .isEqualTo("the count of a is 1; the count of b is 2; the number of weak references to x is 1");
    }

    @Test
    void deaths_results_and_exceptions_are_told() {
        assertThat(RecordInWords.of("{\"died\":[\"a\",\"b\"],\"r\":null,\"x\":\"TypeError\"}"))
                .isEqualTo("these die: a, b; the result is nothing; it throws TypeError");
    }

    @Test
    void a_record_without_anything_says_so_and_a_sentence_stays_as_it_is() {
        assertThat(RecordInWords.of("{}")).isEqualTo("nothing of the kind");
        assertThat(RecordInWords.of("Java has no weak proxies.")).isEqualTo("Java has no weak proxies.");
    }

    @Test
    void a_person_reads_no_braces() {
        Agreement differs = new Agreement.Differs(
                "Java 17", new Verdict.Failed(3, "{\"enqueued\":{\"Q\":[\"W1\"]}}", "{\"finalized\":[\"F\",\"F\"]}"));

        assertThat(differs.sentence())
                .isEqualTo("Java 17 on this computer does something else at action 3:"
                        + " there into the queue Q goes W1; here finalizers run of F, F.");
    }
}
