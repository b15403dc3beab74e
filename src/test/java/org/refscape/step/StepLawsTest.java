package org.refscape.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapText;
import org.refscape.heap.WorkingHeap;

final class StepLawsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_step_reverted_leaves_the_heap_as_it_was(long seed) {
        Trace trace = randomTrace(seed, 400);
        WorkingHeap heap = trace.before().fork();
        List<String> texts = new ArrayList<>();
        for (Step step : trace.steps()) {
            texts.add(HeapText.of(heap));
            step.apply(heap);
        }
        assertThat(HeapText.of(heap)).isEqualTo(HeapText.of(trace.after()));
        for (int i = trace.steps().size() - 1; i >= 0; i--) {
            trace.steps().get(i).revert(heap);
            assertThat(HeapText.of(heap))
                    .as("seed %d, step %d: %s", seed, i, trace.steps().get(i))
                    .isEqualTo(texts.get(i));
        }
    }

    @Test
    void a_jump_lands_where_walking_would() {
        Trace trace = randomTrace(42, Recorder.CHECKPOINT_DISTANCE * 2 + 500);
        WorkingHeap walked = trace.before().fork();
        int done = 0;
        for (int stop : List.of(
                0,
                1,
                777,
                Recorder.CHECKPOINT_DISTANCE - 1,
                Recorder.CHECKPOINT_DISTANCE,
                Recorder.CHECKPOINT_DISTANCE + 1,
                2 * Recorder.CHECKPOINT_DISTANCE - 7_000,
                2 * Recorder.CHECKPOINT_DISTANCE,
                2 * Recorder.CHECKPOINT_DISTANCE + 17,
                trace.steps().size())) {
            while (done < stop) {
                trace.steps().get(done++).apply(walked);
            }
            assertThat(HeapText.of(trace.at(stop))).as("step %d", stop).isEqualTo(HeapText.of(walked));
        }
    }

    @Test
    void what_is_done_to_a_fork_does_not_reach_the_original() {
        Trace trace = randomTrace(7, 300);
        Heap original = trace.at(150);
        String before = HeapText.of(original);
        WorkingHeap one = original.fork();
        WorkingHeap other = original.fork();
        for (Step step : trace.steps().subList(150, 300)) {
            step.apply(one);
        }
        assertThat(HeapText.of(original)).isEqualTo(before);
        assertThat(HeapText.of(other)).isEqualTo(before);
    }

    private static Trace randomTrace(long seed, int steps) {
        Recorder recorder = new Recorder(Heap.empty());
        new RandomSteps(seed, recorder).record(steps);
        return recorder.finish();
    }
}
