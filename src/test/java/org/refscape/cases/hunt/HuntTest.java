package org.refscape.cases.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.cases.Imitation;
import org.refscape.cases.LogWriter;
import org.refscape.cases.cpython.CPythonLog;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.cases.real.Comparison;
import org.refscape.cases.real.Played;
import org.refscape.cases.real.PythonHere;
import org.refscape.cases.real.PythonImitation;
import org.refscape.cases.real.RealPython;
import org.refscape.cases.real.RealRuntime;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/** Differences are found and made small; where there are none, none are found. */
class HuntTest {
    private static final int FEW = 50;

    @Test
    void fifty_random_programs_do_on_the_python_of_this_computer_what_they_do_here() {
        RealPython python = PythonHere.orSkip();
        Imitation imitation = PythonImitation.of(python.line()).orElseThrow();
        try (Comparison comparison = Comparison.of(python, imitation)) {
            assertThat(new Hunt(new PythonScenarios(), comparison).go(500_000, FEW, done -> {}))
                    .isEqualTo(new Catch.Nothing(FEW, 0));
        }
    }

    @Test
    void a_runtime_that_forgets_to_collect_is_caught_with_at_most_three_actions() {
        Catch caught = huntFor(action -> action instanceof Collection.Collect ? new Control.LogState() : action);

        assertThat(caught).isInstanceOf(Catch.Difference.class);
        Program smallest = ((Catch.Difference) caught).smallest();
        assertThat(smallest.actions()).hasSizeLessThanOrEqualTo(3).anyMatch(Collection.Collect.class::isInstance);
        assertThat(((Catch.Difference) caught).difference().operation())
                .isEqualTo(smallest.actions().size());
    }

    @Test
    void a_runtime_that_is_right_is_not_accused() {
        assertThat(huntFor(UnaryOperator.identity())).isEqualTo(new Catch.Nothing(FEW, 0));
    }

    @Test
    void progress_is_told_for_each_program() {
        List<Integer> told = new ArrayList<>();
        try (Comparison comparison = comparison(UnaryOperator.identity())) {
            new Hunt(new PythonScenarios(), comparison).go(1, 3, told::add);
        }
        assertThat(told).containsExactly(1, 2, 3);
    }

    /** Hunts with a right runtime in the part of the real one. */
    private static Catch huntFor(UnaryOperator<Action> mistake) {
        try (Comparison comparison = comparison(mistake)) {
            return new Hunt(new PythonScenarios(), comparison).go(1, FEW, done -> {});
        }
    }

    private static Comparison comparison(UnaryOperator<Action> mistake) {
        Imitation wrong = new Imitation(new Mistaken(mistake), CPythonLog::tellingReferencesApart);
        return new Comparison(new Right(), new Right(), "cpython", wrong);
    }

    /** The imitated Python as if it were a real one. */
    private static final class Right implements RealRuntime {
        @Override
        public Played play(Program program) {
            ImitatedRuntime python = new CPython(Version.V3_13);
            LogWriter writer = CPythonLog.tellingReferencesApart();
            List<JsonNode> log = new ArrayList<>();
            Heap heap = python.start(program.definitions());
            for (Action action : program.actions()) {
                Run run = python.perform(heap, action, program.definitions());
                log.add(writer.record(program.definitions(), run));
                heap = run.after();
            }
            return new Played.Seen(log);
        }

        @Override
        public void close() {}
    }

    /** A Python that does something else instead of some actions. */
    private record Mistaken(UnaryOperator<Action> mistake) implements ImitatedRuntime {
        private static final CPython PYTHON = new CPython(Version.V3_13);

        @Override
        public String name() {
            return "Mistaken";
        }

        @Override
        public Heap start(Definitions definitions) {
            return PYTHON.start(definitions);
        }

        @Override
        public Run perform(Heap before, Action action, Definitions definitions) {
            return PYTHON.perform(before, mistake.apply(action), definitions);
        }

        @Override
        public String refusal(Action action) {
            return "";
        }
    }
}
