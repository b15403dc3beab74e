package org.refscape.cases.real;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.Imitation;
import org.refscape.scene.Problem;

/**
 * A CPython of this computer.
 *
 * @param executable its file
 * @param version all three numbers: {@code 3.13.0}
 */
public record RealPython(Path executable, String version) implements Installed {
    /** How long a program of some eighty actions may take; real ones take a hundredth of a second. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String IMPLEMENTATION = "cpython";
    private static final String FILE = "driver.py";
    private static final String ANOTHER = "Name another with --python";
    private static final Executables<RealPython> EXECUTABLES = new Executables<>(
            List.of("python3", "python"),
            RealPython::ask,
            new Problem(
                    "",
                    "There is no python3 and no python on the path of this computer",
                    "Install Python, or name the file of a Python 3.9 to 3.13 with --python"),
            ANOTHER);

    /** The Python with that file name. */
    public static Search<RealPython> at(Path executable) {
        return EXECUTABLES.at(executable);
    }

    /**
     * The first usable Python in the folders where programs are looked for.
     *
     * @param variables the environment, {@code System::getenv} for example
     */
    public static Search<RealPython> onPath(Function<String, @Nullable String> variables) {
        return EXECUTABLES.onPath(variables);
    }

    private static Search<RealPython> ask(Path executable) {
        try (DriverProcess process = DriverProcess.start(driver(executable, Circumstances.USUAL))) {
            return new Search.Found<>(new RealPython(executable, process.version(IMPLEMENTATION, PATIENCE)));
        } catch (Silence silence) {
            return new Search.Missing<>(new Problem(
                    executable.toString(), "This is no CPython that answers: " + silence.reason(), ANOTHER));
        }
    }

    /** The first two numbers of the version, by which it can be imitated: {@code 3.13}. */
    public String line() {
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }

    @Override
    public String name() {
        return "Python " + version;
    }

    @Override
    public String recordedAs() {
        return IMPLEMENTATION;
    }

    @Override
    public Optional<Imitation> imitation() {
        return PythonImitation.of(line());
    }

    @Override
    public boolean isCalled(String key) {
        return key.equals("cpython-" + line());
    }

    @Override
    public RealRuntime open(Circumstances circumstances) {
        return open(circumstances, PATIENCE);
    }

    /** The same for the impatient. */
    RealRuntime open(Circumstances circumstances, Duration patience) {
        return new DriverSession(this, driver(executable, circumstances), IMPLEMENTATION, patience);
    }

    /** The options: no folder of the user or of sites is looked at, and nothing is written. */
    private static Driver driver(Path executable, Circumstances circumstances) {
        return new Driver(
                List.of(executable.toString(), "-sSB", FILE, "--shake", String.valueOf(circumstances.shake())),
                "/org/refscape/cases/fuzz/" + FILE,
                FILE,
                List.of("PYTHON"),
                Map.of("PYTHONHASHSEED", String.valueOf(circumstances.hashSeed())));
    }
}
