package org.refscape.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refscape.heap.Heap;
import org.refscape.heap.LifeState;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.DeathCause;
import org.refscape.step.Step.Dying;
import org.refscape.step.Step.Freed;
import org.refscape.step.Step.TornDown;

class StepLogTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_log_gives_back_every_step_that_was_added(long seed) {
        Recorder recorder = new Recorder(Heap.empty());
        new RandomSteps(seed, recorder).record(StepPage.LONGEST * 2 + 100);
        List<Step> steps = new ArrayList<>(recorder.finish().steps());
        StepLog log = new StepLog();
        log.addAll(steps);
        assertThat(log).isEqualTo(steps);
        assertThat(log.subList(StepPage.LONGEST - 1, StepPage.LONGEST + 1))
                .isEqualTo(steps.subList(StepPage.LONGEST - 1, StepPage.LONGEST + 1));
    }

    @Test
    void the_steps_of_a_death_are_the_same_afterwards() {
        List<Step> death = List.of(
                new CountChanged(7, 1, 0),
                new Dying(7, DeathCause.COUNT_ZERO),
                new Dying(8, DeathCause.UNREACHABLE),
                new TornDown(7, LifeState.DYING),
                new TornDown(8, LifeState.LIVE),
                new Freed(7, LifeState.TORN_DOWN));
        StepLog log = new StepLog();
        log.addAll(death);
        assertThat(log).isEqualTo(death);
    }

    @Test
    void there_is_nothing_behind_the_last_step() {
        StepLog log = new StepLog();
        log.add(new CountChanged(1, 0, 1));
        assertThatThrownBy(() -> log.get(1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("step 1 of 1");
    }
}
