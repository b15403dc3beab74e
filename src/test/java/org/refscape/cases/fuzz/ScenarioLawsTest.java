package org.refscape.cases.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.action.Action;
import org.refscape.action.Program;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapText;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.ReferenceRules;
import org.refscape.runtime.Run;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.runtime.jvm.JvmOptions;
import org.refscape.step.Step;

/** What holds for every random program of every runtime that traces or counts. */
class ScenarioLawsTest {
    private static final JvmOptions BY_AGE = new JvmOptions(true, true);

    /** A runtime, who writes programs for it, and a seed. */
    record Sample(ImitatedRuntime runtime, ScenarioGenerator generator, long seed) {
        @Override
        public String toString() {
            return runtime.name() + ", seed " + seed;
        }
    }

    static Stream<Sample> samples() {
        return LongStream.range(0, 12)
                .boxed()
                .flatMap(seed -> Stream.of(
                        new Sample(new Jvm(), new JvmScenarios(JvmOptions.DEFAULT, true), seed),
                        new Sample(new Jvm(BY_AGE), new JvmScenarios(BY_AGE, true), seed),
                        new Sample(new JavaScript(), new JavaScriptScenarios(), seed),
                        new Sample(new Counting(), new CountingScenarios(), seed)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_same_seed_gives_the_same_program(Sample sample) {
        assertThat(sample.generator().program(sample.seed(), 60))
                .isEqualTo(sample.generator().program(sample.seed(), 60));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void going_back_step_by_step_and_forward_again_changes_nothing(Sample sample) {
        Program program = sample.generator().program(sample.seed(), 60);
        Heap heap = sample.runtime().start(program.definitions());
        for (Action action : program.actions()) {
            Run run = sample.runtime().perform(heap, action, program.definitions());
            String end = HeapText.of(run.after());
            List<Step> steps = run.steps();
            WorkingHeap walked = run.after().fork();
            for (int i = steps.size() - 1; i >= 0; i--) {
                steps.get(i).revert(walked);
            }
            assertThat(HeapText.of(walked))
                    .as("%s, back over %s", sample, action)
                    .isEqualTo(HeapText.of(heap));
            steps.forEach(step -> step.apply(walked));
            assertThat(HeapText.of(walked))
                    .as("%s, forward over %s", sample, action)
                    .isEqualTo(end);
            heap = run.after();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void references_counts_and_weak_lists_fit_together_after_every_action(Sample sample) {
        Program program = sample.generator().program(sample.seed(), 60);
        Heap heap = sample.runtime().start(program.definitions());
        for (Action action : program.actions()) {
            heap = sample.runtime().perform(heap, action, program.definitions()).after();
            ReferenceRules.check(heap);
        }
    }
}
