package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.LifeState;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** Analysis and runtimes know nothing of each other; on the recorded cases, what the one says must fit what the others do. */
class AgainstRuntimesTest {

    static Stream<Arguments> runtimes() {
        return Stream.of(
                Arguments.of("rc-cases", new Counting()),
                Arguments.of("jvm-cases", new Jvm()),
                Arguments.of("js-cases", new JavaScript()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runtimes")
    void no_runtime_ends_what_a_root_reaches(String folder, ImitatedRuntime runtime) {
        List<String> reachable = new ArrayList<>();
        int[] ends = {0};
        for (Case each : RecordedCases.in(folder)) {
            Played played = Played.of(each, runtime);
            played.forEachEnd(graph -> object -> {
                ends[0]++;
                if (Reachability.strong(graph).isStrong(graph.index(object))) {
                    reachable.add(each.id() + ": "
                            + WhyAlive.of(graph, graph.index(object), "").text());
                }
            });
        }
        assertThat(reachable).isEmpty();
        assertThat(ends[0]).isGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runtimes")
    void every_death_has_a_reason(String folder, ImitatedRuntime runtime) {
        for (Case each : RecordedCases.in(folder)) {
            Played played = Played.of(each, runtime);
            played.after
                    .present()
                    .filter(object -> object.state() == LifeState.LIVE)
                    .forEach(object -> assertThat(WhyDied.of(played.steps, played.before, object.id()))
                            .as("%s in %s", object, each.id())
                            .isEmpty());
            for (int id = 0; id < played.after.size(); id++) {
                if (played.after.object(id).isFreed()) {
                    assertThat(WhyDied.of(played.steps, played.before, id))
                            .as("%s in %s", played.after.object(id), each.id())
                            .hasValueSatisfying(why -> assertThat(why.step()).isBetween(0, why.decided()));
                }
            }
        }
    }

    /** Everything that a runtime does with a case. */
    private record Played(Heap before, List<Step> steps, Heap after) {

        static Played of(Case recorded, ImitatedRuntime runtime) {
            Definitions definitions = recorded.program().definitions();
            Heap before = runtime.start(definitions);
            Heap heap = before;
            List<Step> steps = new ArrayList<>();
            for (Action action : recorded.program().actions()) {
                Run run = runtime.perform(heap, action, definitions);
                steps.addAll(run.steps());
                heap = run.after();
            }
            return new Played(before, steps, heap);
        }

        /** Gives each object whose end a step decides, with the heap directly before that step. */
        void forEachEnd(Function<HeapGraph, Consumer<Integer>> to) {
            WorkingHeap heap = before.fork();
            for (Step step : steps) {
                List<Integer> ended = step.match(new Ended());
                if (!ended.isEmpty()) {
                    ended.forEach(to.apply(HeapGraph.of(heap)));
                }
                step.apply(heap);
            }
        }
    }

    private static final class Ended extends SomeCases<List<Integer>> {
        @Override
        protected List<Integer> otherwise(Step step) {
            return List.of();
        }

        @Override
        public List<Integer> dying(Step.Dying step) {
            return List.of(step.object());
        }

        @Override
        public List<Integer> reclaimed(Step.Reclaimed step) {
            return step.objects().stream().boxed().toList();
        }
    }
}
