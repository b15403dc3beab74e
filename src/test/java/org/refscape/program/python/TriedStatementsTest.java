package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Container;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.heap.Heap;
import org.refscape.program.source.LineRange;
import org.refscape.program.source.SourceCode;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.step.Step;

/** A saved program goes on after every error that is to be expected. */
class TriedStatementsTest {
    private static final int PROGRAMS = 400;
    private static final int LENGTH = 40;

    @Test
    void deleting_from_a_tuple_is_tried() {
        Program program = new Program(
                new Definitions(Map.of("Node", ClassDefinition.plain("Node")), Map.of()),
                List.of(
                        new Naming.Create(Path.of("a"), new Expression.NewObject("Node", "a", null)),
                        new Container.MakeTuple(Path.of("t"), "t", List.of(Expression.at("a"))),
                        new Naming.Delete(Path.of("t[0]"))));

        assertThat(written(program).get(2)).contains("try:", "    del t[0]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Version.class,
            names = {"V3_9", "V3_13"})
    void whatever_the_imitation_refuses_is_tried(Version version) {
        int refused = 0;
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Program program = new PythonScenarios().program(seed, LENGTH);
            List<List<String>> written = written(program);
            CPython runtime = new CPython(version);
            Heap heap = runtime.start(program.definitions());
            for (int i = 0; i < written.size(); i++) {
                Run run = runtime.perform(heap, program.actions().get(i), program.definitions());
                if (run.steps().stream().anyMatch(Step.Raised.class::isInstance)) {
                    refused++;
                    Action action = program.actions().get(i);
                    assertThat(written.get(i))
                            .as("%s of the program of seed %s", action, seed)
                            .contains("try:");
                }
                heap = run.after();
            }
        }
        assertThat(refused).isGreaterThan(PROGRAMS);
    }

    private static List<List<String>> written(Program program) {
        SourceCode source = new PythonSource().runnable(program);
        List<List<String>> actions = new ArrayList<>();
        for (LineRange range : source.actionLines()) {
            actions.add(source.lines().subList(range.first() - 1, range.last()).stream()
                    .map(line -> line.text())
                    .toList());
        }
        return actions;
    }
}
