package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Program;
import org.refscape.cases.cpython.CPythonLog;
import org.refscape.cases.fuzz.python.PythonScenarios;
import org.refscape.heap.Heap;
import org.refscape.program.RealProgram;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/**
 * Random programs that end with the interpreter's exit, on a real Python: finalizers, {@code __del__} methods and callbacks are called in
 * the predicted order. Deaths are not compared, since whoever watches them is garbage itself by then.
 */
class RealExitTest {
    private static final int LENGTH = 40;
    private static final int PROGRAMS = Integer.getInteger("refscape.exits", 25);

    @TempDir
    static Path folder = Path.of(".");

    private static String python = "";
    private static Version version = Version.V3_13;

    @BeforeAll
    static void find_a_python() {
        python = RealProgram.onPath("python3", "python").map(Path::toString).orElse("");
        assumeTrue(!python.isEmpty(), "there is no python3 or python on the PATH");
        String line = RealProgram.run(folder, python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
                .lines()
                .get(0);
        Optional<Version> known = Stream.of(Version.values())
                .filter(each -> each.number().equals(line))
                .findFirst();
        assumeTrue(known.isPresent(), "Python " + line + " is not imitated");
        version = known.orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> at_exit_everything_is_called_in_the_predicted_order() {
        return LongStream.rangeClosed(1, PROGRAMS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed)));
    }

    private static void compare(long seed) throws IOException {
        Program random = new PythonScenarios().program(seed, LENGTH);
        List<Action> actions = new ArrayList<>(random.actions());
        int before = calls(new Program(random.definitions(), actions)).size();
        actions.add(new Collection.Exit());
        Program program = new Program(random.definitions(), actions);
        Path file = folder.resolve("exit" + seed + ".py");
        String text = new PythonSource().runnable(program).text();
        // What the module gc holds keeps the whole program alive, because its functions know its names.
        assumeFalse(
                text.contains("gc.DEBUG_SAVEALL") || text.contains("gc.callbacks"), "nothing is called at all then");
        Files.writeString(file, text);

        RealProgram.Output output = RealProgram.run(folder, python, "-u", "-I", file.toString());

        List<String> printed = output.lines().stream()
                .filter(line -> line.matches("(__del__|callback|finalizer) .*"))
                .toList();
        assertThat(since(before, printed))
                .as(() -> file + " prints\n" + String.join("\n", output.lines()))
                .isEqualTo(since(before, calls(program)));
    }

    /** Without the objects that a finalizer makes: when they die, the function that would tell of it may have gone. */
    private static List<String> since(int before, List<String> calls) {
        return calls.subList(Math.min(before, calls.size()), calls.size()).stream()
                .filter(line -> !line.matches(".* (made|woven|late)\\d.*"))
                .toList();
    }

    private static List<String> calls(Program program) {
        CPython runtime = new CPython(version);
        CPythonLog log = new CPythonLog();
        Heap heap = runtime.start(program.definitions());
        List<String> calls = new ArrayList<>();
        for (Action action : program.actions()) {
            Run run = runtime.perform(heap, action, program.definitions());
            for (JsonNode event : log.record(program.definitions(), run).path("ev")) {
                ExpectedPython.call(event).ifPresent(calls::add);
            }
            heap = run.after();
        }
        return calls;
    }
}
