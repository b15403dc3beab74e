package org.refscape.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.scene.Problem;

/** Case files: what is in them, and what a person is told about a damaged line. */
class CaseFileTest {

    @ParameterizedTest
    @CsvSource({"cpython-cases, 474", "jvm-cases, 225", "js-cases, 81", "rc-cases, 50"})
    void every_recorded_case_can_be_read(String folder, int count) {
        assertThat(RecordedCases.in(folder)).hasSize(count);
    }

    @Test
    void another_version_replaces_the_records_that_differ() {
        Case read = only(
                """
                {"id": "c", "scenario": {"ops": [{"op": "collect", "gen": 2}, {"op": "del", "target": "a"}]},
                 "log": [{"r": 2}, {}], "same": ["3.13"], "differs": {"3.9": {"0": {"r": 3}}}}""");

        assertThat(read.versions()).containsExactly("3.13", "3.9");
        assertThat(read.log("3.13").orElseThrow()).hasToString("[{\"r\":2}, {}]");
        assertThat(read.log("3.9").orElseThrow()).hasToString("[{\"r\":3}, {}]");
        assertThat(read.log("3.8")).isEmpty();
    }

    @Test
    void a_recording_that_does_not_tell_versions_apart_holds_for_all() {
        Case read = only(
                "{'id': 'c', 'runtime': 'jvm', 'ops': [{'op': 'gc'}], 'log': [{'died': ['A']}]}".replace('\'', '"'));

        List<JsonNode> log = read.log("17").orElseThrow();
        assertThat(log).isEqualTo(read.log());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'id': 'c', 'ops': [{'op': 'gc'}], 'log': []}      | cases.jsonl, line 2, /log: The log has 0 records for 1 operations. Record the case again.
            {'id': 'c', 'ops': [{'op': 'gcc'}], 'log': [{}]}   | cases.jsonl, line 2, /ops/0/op: There is no operation called "gcc". See the list of operations in the description of the file format.
            {'ops': [], 'log': []}                             | cases.jsonl, line 2: "id" is missing. Add "id": … here.
            {'id': 'c', 'ops': [], 'log': []                   | cases.jsonl, line 2, column 33: It ends too early: a part is missing. Look for an older copy, or close what is open.
            {'id': 'c', 'id': 'd', 'ops': [], 'log': []}       | cases.jsonl, line 2, column 17: This is not JSON: Duplicate field 'id'. Correct it in a text editor, or look for an older copy.
            [5]                                                | cases.jsonl, line 2: An object in { } belongs here, not a list. Write { "…": … } here.
            {'id': 'c', 'ops': [{'op': 'gc'}], 'log': [{}], 'differs': {'3.9': {'1': {}}}} | cases.jsonl, line 2, /differs/3.9/1: "1" is no index of one of the 1 operations. Record the case again.
            """)
    void a_line_that_cannot_be_read_is_told_and_the_others_are_kept(String line, String sentence) {
        String good = "{\"id\": \"good\", \"ops\": [], \"log\": []}";
        CaseFile read = CaseFile.of("cases.jsonl", Stream.of(good, line.replace('\'', '"'), "", good));

        assertThat(read.cases()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::sentence).containsExactly(sentence);
    }

    private static Case only(String line) {
        CaseFile read = CaseFile.of("test", Stream.of(line.replace("\n", " ")));
        assertThat(read.problems()).isEmpty();
        return read.cases().get(0);
    }
}
