package org.refscape.cases.cpython;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapText;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ReferenceRules;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.step.Step;

/** What is true of every run of every recorded program, whatever happens in it. */
class CPythonLawsTest {

    @ParameterizedTest(name = "CPython {0}")
    @ValueSource(strings = {"3.9", "3.11", "3.13"})
    void after_every_action_the_counts_are_the_references_and_the_lists_of_weak_references_are_right(String version) {
        play(version, (before, run, definitions) -> ReferenceRules.check(run.after()));
    }

    @ParameterizedTest(name = "CPython {0}")
    @ValueSource(strings = {"3.9"})
    void every_action_can_be_taken_back_step_by_step_and_done_again(String version) {
        play(version, (before, run, definitions) -> {
            String start = HeapText.of(before);
            String end = HeapText.of(run.after());
            WorkingHeap heap = run.after().fork();
            List<Step> steps = run.steps();
            for (int i = steps.size() - 1; i >= 0; i--) {
                steps.get(i).revert(heap);
            }
            assertThat(HeapText.of(heap)).isEqualTo(start);
            steps.forEach(step -> step.apply(heap));
            assertThat(HeapText.of(heap)).isEqualTo(end);
        });
    }

    @ParameterizedTest(name = "CPython {0}")
    @ValueSource(strings = {"3.12"})
    void an_action_repeated_from_the_same_moment_does_the_same(String version) {
        CPython python = new CPython(Version.of(version));
        play(version, (before, run, definitions) -> assertThat(
                        python.perform(before, run.action(), definitions).steps())
                .isEqualTo(run.steps()));
    }

    private interface Law {
        void check(Heap before, Run run, Definitions definitions);
    }

    private static void play(String version, Law law) {
        CPython python = new CPython(Version.of(version));
        int actions = 0;
        for (Case each : RecordedCases.in("cpython-cases")) {
            Definitions definitions = each.program().definitions();
            Heap heap = python.start(definitions);
            for (Action action : each.program().actions()) {
                Run run = python.perform(heap, action, definitions);
                try {
                    law.check(heap, run, definitions);
                } catch (AssertionError broken) {
                    throw new AssertionError(each.id() + ", " + action, broken);
                }
                heap = run.after();
                actions++;
            }
        }
        assertThat(actions).isEqualTo(13_515);
    }
}
