package org.refscape.cases.real;

import java.nio.file.Path;
import java.time.Duration;
import org.refscape.scene.Problem;

/**
 * A CPython of this computer.
 *
 * @param executable its file
 * @param version all three numbers: {@code 3.13.0}
 */
public record RealPython(Path executable, String version) {
    /** How long a program of some eighty actions may take; real ones take a hundredth of a second. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Asks an executable what it is. */
    static PythonSearch ask(Path executable) {
        try (PythonProcess process = PythonProcess.start(executable, Circumstances.USUAL)) {
            RealPython python = new RealPython(executable, process.version(PATIENCE));
            return new PythonSearch.Found(python);
        } catch (Silence silence) {
            return new PythonSearch.Missing(new Problem(
                    executable.toString(),
                    "This is no CPython that answers: " + silence.reason(),
                    "Name another with --python"));
        }
    }

    /** The first two numbers of the version, by which it can be imitated: {@code 3.13}. */
    public String line() {
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }

    /** This Python, ready to play; its process starts with the first program. */
    public RealRuntime open(Circumstances circumstances, Duration patience) {
        return new PythonSession(this, circumstances, patience);
    }

    /** This Python, ready to play under the usual circumstances. */
    public RealRuntime open() {
        return open(Circumstances.USUAL, PATIENCE);
    }
}
