package org.refscape.cases.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.refscape.action.Program;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.cases.real.Programs;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.ProgramFormat;

/** What is left when all that does not matter is left out. */
class ShrinkingTest {

    @Test
    void of_many_actions_those_two_are_left_that_it_takes() {
        Program program = Programs.of(
                "{'op': 'gc_enable'}, {'op': 'del', 'target': 'a'}, {'op': 'gc_disable'},"
                        + "{'op': 'collect', 'gen': 2}, {'op': 'gc_enable'}, {'op': 'del', 'target': 'b'}, {'op': 'run_atexit'}");

        assertThat(Shrinking.smallest(program, mentions("\"target\":\"a\"", "\"run_atexit\"")))
                .isEqualTo(Programs.of("{'op': 'del', 'target': 'a'}, {'op': 'run_atexit'}"));
    }

    @Test
    void bodies_arguments_and_definitions_shrink_too() {
        Program program = Programs.read("{'classes': {'Node': {}, 'Del': {'slots': ['x'], 'eq': true, 'del': ["
                + "{'op': 'raise', 'msg': 'boom'}, {'op': 'collect', 'gen': 0}]}},"
                + "'callbacks': {'cb1': [{'op': 'raise', 'msg': 'bang'}]},"
                + "'ops': [{'op': 'call', 'locals': ['u'], 'ret': 'u', 'to': 'a', 'body': ["
                + "{'op': 'finalize', 'target': 'a', 'label': 'f', 'args': ['b', 'c'], 'body': ["
                + "{'op': 'gc_enable'}, {'op': 'gc_disable'}]}, {'op': 'del', 'target': 'u'}]}]}");

        assertThat(Shrinking.smallest(program, mentions("\"gen\":0", "[\"c\"", "gc_disable")))
                .isEqualTo(
                        Programs.read(
                                "{'classes': {'Del': {'del': [{'op': 'collect', 'gen': 0}]}},"
                                        + "'ops': [{'op': 'call', 'locals': [], 'body': ["
                                        + "{'op': 'finalize', 'target': 'a', 'label': 'f', 'args': ['c'], 'body': [{'op': 'gc_disable'}]}]}]}"));
    }

    @Test
    void a_program_that_always_shows_it_shrinks_to_nothing() {
        Program large = new PythonScenarios().program(7, 60);

        Program smallest = Shrinking.smallest(large, any -> true);

        assertThat(smallest.actions()).isEmpty();
        assertThat(smallest.definitions().classes()).isEmpty();
        assertThat(smallest.definitions().callbacks()).isEmpty();
    }

    private static Predicate<Program> mentions(String... texts) {
        return program -> {
            String text = ProgramFormat.write(program, Dialect.CPYTHON).toString();
            for (String each : texts) {
                if (!text.contains(each)) {
                    return false;
                }
            }
            return true;
        };
    }
}
