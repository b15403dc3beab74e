package org.refscape.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.scene.format.Json;
import org.refscape.step.Trace;

/** When a log counts as equal to the recorded one, and what is said when it does not. */
class ReplayTest {

    @ParameterizedTest(name = "{0}: {1} and {2} equal: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            cpython | {'ev': [['dead','a'],['dead','b']]} | {'ev': [['dead','b'],['dead','a']]} | false
            cpython | {'died': ['a','b']}                 | {'died': ['b','a']}                 | true
            cpython | {'born': ['a','a']}                 | {'born': ['a']}                     | false
            cpython | {'rc': {'a': 1, 'b': 2}}            | {'rc': {'b': 2, 'a': 1}}            | true
            cpython | {'rc': {'a': 1}}                    | {}                                  | false
            cpython | {'garbage': ['a','b']}              | {'garbage': ['b','a']}              | false
            jvm     | {'r': ['a','b']}                    | {'r': ['b','a']}                    | true
            jvm     | {'enqueued': {'q': ['a','b']}}      | {'enqueued': {'q': ['b','a']}}      | true
            js      | {'callbacks': {'R': ['x','y','y']}} | {'callbacks': {'R': ['y','x','x']}} | false
            rc      | {'died': ['a','b']}                 | {'died': ['b','a']}                 | false
            rc      | {'alive': ['a','b'], 'names': {}}   | {'alive': ['b','a'], 'names': {}}   | true
            """)
    void records_are_compared_by_the_rules_of_their_recording(
            String runtime, String expected, String got, boolean equal) {
        Case recorded = caseOf(runtime, "{'op': 'gc'}", expected);

        assertThat(Replay.of(recorded, recorded.log(), writing(got)).isPassed()).isEqualTo(equal);
    }

    @Test
    void the_first_difference_is_told_with_only_the_parts_that_differ() {
        Case recorded = caseOf(
                "cpython",
                "{'op': 'del', 'target': 'a'}, {'op': 'collect', 'gen': 2}",
                "{'names': {'a': '-'}}, {'r': 2, 'rc': {'x': 1, 'y': 1}, 'gen': {'x': 2}}");

        Verdict verdict = Replay.of(
                recorded, recorded.log(), writing("{'names': {'a': '-'}}", "{'r': 2, 'rc': {'x': 1, 'y': 3}}"));

        assertThat(verdict)
                .isEqualTo(new Verdict.Failed(2, "{\"rc\":{\"y\":1},\"gen\":{\"x\":2}}", "{\"rc\":{\"y\":3}}"));
    }

    @Test
    void an_action_that_the_runtime_does_not_have_fails_the_case_with_the_runtimes_own_sentence() {
        Case recorded = caseOf("cpython", "{'op': 'turn'}", "{}");

        Verdict verdict = Replay.of(recorded, recorded.log(), writing("{}"));

        assertThat(verdict).isEqualTo(new Verdict.Failed(1, "{}", "Nothing has no jobs"));
    }

    @Test
    void a_mistake_of_ours_fails_one_case_and_not_the_replay() {
        Case recorded = caseOf("cpython", "{'op': 'gc'}", "{}");
        Imitation broken = new Imitation(new NothingHappens(), () -> (definitions, run) -> {
            throw new IllegalStateException("two\nlines");
        });

        assertThat(Replay.of(recorded, recorded.log(), broken))
                .isEqualTo(new Verdict.Failed(
                        1, "{}", "a mistake of Refscape: java.lang.IllegalStateException: two lines"));
    }

    /** An imitation whose log is these records. */
    private static Imitation writing(String... records) {
        Iterator<String> next = List.of(records).iterator();
        return new Imitation(new NothingHappens(), () -> (definitions, run) -> (ObjectNode) json(next.next()));
    }

    private static Case caseOf(String runtime, String actions, String log) {
        String line = "{'id': 'c', 'runtime': '" + runtime + "', 'ops': [" + actions + "], 'log': [" + log + "]}";
        CaseFile read = CaseFile.of("test", Stream.of(line.replace('\'', '"')));
        assertThat(read.problems()).isEmpty();
        return read.cases().get(0);
    }

    private static JsonNode json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    /** A runtime under which nothing ever happens, and which does not know jobs. */
    private static final class NothingHappens implements ImitatedRuntime {
        @Override
        public String name() {
            return "Nothing";
        }

        @Override
        public Heap start(Definitions definitions) {
            return Heap.empty();
        }

        @Override
        public Run perform(Heap before, Action action, Definitions definitions) {
            return new Run(action, Trace.nothing(before));
        }

        @Override
        public String refusal(Action action) {
            return action.equals(new Collection.EndTurn()) ? "Nothing has no jobs" : "";
        }
    }
}
