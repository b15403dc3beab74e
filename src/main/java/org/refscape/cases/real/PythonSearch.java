package org.refscape.cases.real;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.refscape.scene.Problem;

/** What came of looking for a Python. */
public sealed interface PythonSearch {

    <R> R match(Cases<R> cases);

    /** There is one, and it answered. */
    record Found(RealPython python) implements PythonSearch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.found(this);
        }
    }

    /** There is none that can be used. */
    record Missing(Problem problem) implements PythonSearch {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** One method for each outcome. */
    interface Cases<R> {
        R found(Found search);

        R missing(Missing search);
    }

    /** The Python with that file name. */
    static PythonSearch at(Path executable) {
        return Files.isExecutable(executable) && Files.isRegularFile(executable)
                ? RealPython.ask(executable)
                : new Missing(new Problem(
                        executable.toString(),
                        "There is no program of that name",
                        "Name the file of a Python 3.9 to 3.13"));
    }

    /**
     * The first usable Python in the folders where programs are looked for.
     *
     * @param variables the environment, {@code System::getenv} for example
     */
    static PythonSearch onPath(Function<String, @org.jspecify.annotations.Nullable String> variables) {
        PythonSearch first = new Missing(new Problem(
                "",
                "There is no python3 and no python on the path of this computer",
                "Install Python, or name one with --python"));
        for (Path candidate : candidates(String.valueOf(variables.apply("PATH")))) {
            PythonSearch asked = RealPython.ask(candidate);
            if (asked instanceof Found) {
                return asked;
            }
            first = asked;
        }
        return first;
    }

    /**
     * The first usable Python of that line in the folders where programs are looked for; if there is none, the first of any line.
     *
     * @param line the first two numbers of the version: {@code 3.13}
     */
    static PythonSearch onPath(Function<String, @org.jspecify.annotations.Nullable String> variables, String line) {
        PythonSearch first = onPath(variables);
        if (first instanceof Missing || isOfLine(first, line)) {
            return first;
        }
        for (Path candidate : candidates(String.valueOf(variables.apply("PATH")), line)) {
            PythonSearch asked = RealPython.ask(candidate);
            if (isOfLine(asked, line)) {
                return asked;
            }
        }
        return first;
    }

    private static boolean isOfLine(PythonSearch search, String line) {
        return search instanceof Found found && found.python().line().equals(line);
    }

    private static List<Path> candidates(String path) {
        return candidates(path, "3");
    }

    private static List<Path> candidates(String path, String line) {
        List<Path> found = new ArrayList<>();
        for (String name :
                List.of("python" + line, "python" + line + ".exe", "python3", "python3.exe", "python", "python.exe")) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                Path candidate = Path.of(folder).resolve(name);
                // A relative folder would run whatever lies where the program happens to be started.
                if (candidate.isAbsolute() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }
}
