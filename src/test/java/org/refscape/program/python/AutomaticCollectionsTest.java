package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Program;
import org.refscape.heap.Heap;
import org.refscape.heap.Strength;
import org.refscape.program.RealProgram;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.step.Step;

/** Where the collector starts by itself, the observer of a saved program is not counted. */
class AutomaticCollectionsTest {
    @TempDir
    static Path folder = Path.of(".");

    @Test
    void a_program_without_thresholds_has_no_ballast() {
        Program plain = new Program(Definitions.NONE, List.of(new Collection.Collect(2)));

        assertThat(new PythonSource().runnable(plain).text()).doesNotContain("ballast");
    }

    @ParameterizedTest
    @CsvSource({"3,2,2", "1,1,1", "7,10,10", "2,3,1"})
    void small_cycles_die_in_the_predicted_groups_on_a_real_python(int first, int second, int third) throws Exception {
        String python =
                RealProgram.onPath("python3", "python").map(Path::toString).orElse("");
        assumeTrue(!python.isEmpty(), "there is no python3 or python on the PATH");
        String line = RealProgram.run(folder, python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
                .lines()
                .get(0);
        Version version = Stream.of(Version.values())
                .filter(each -> each.number().equals(line))
                .findFirst()
                .orElse(Version.V3_9);
        // Before, every object has a dictionary and every call a frame, out of stocks that nobody can see into.
        assumeTrue(version.compareTo(Version.V3_11) >= 0, "Python " + line + " counts more than objects");
        Program program = cycles(first, second, third);
        Path file = folder.resolve("cycles.py");
        Files.writeString(file, new PythonSource().runnable(program).text());

        List<String> printed =
                RealProgram.run(folder, python, "-I", file.toString()).lines();

        assertThat(printed).isEqualTo(predicted(program, version));
    }

    private static Program cycles(int first, int second, int third) {
        List<Action> actions = new ArrayList<>();
        actions.add(new Collection.SetThreshold(first, second, third));
        for (int i = 0; i < 40; i++) {
            org.refscape.action.Path place = org.refscape.action.Path.of("n");
            actions.add(new Naming.Create(place, new Expression.NewObject("Node", "n" + i, null)));
            actions.add(new Naming.Bind(org.refscape.action.Path.of("n.me"), Expression.at("n"), Strength.STRONG));
        }
        return new Program(new Definitions(Map.of("Node", ClassDefinition.plain("Node")), Map.of()), actions);
    }

    private static List<String> predicted(Program program, Version version) {
        CPython runtime = new CPython(version);
        Heap heap = runtime.start(program.definitions());
        List<String> lines = new ArrayList<>();
        for (Action action : program.actions()) {
            Run run = runtime.perform(heap, action, program.definitions());
            heap = run.after();
            for (Step step : run.steps()) {
                if (step instanceof Step.TornDown torn) {
                    lines.add("dead " + heap.object(torn.object()).label());
                }
            }
        }
        return lines;
    }
}
