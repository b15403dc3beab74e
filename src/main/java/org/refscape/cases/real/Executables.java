package org.refscape.cases.real;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.scene.Problem;

/**
 * Looks for one sort of runtime among the programs of this computer.
 *
 * @param names what its program may be called, without the ending that Windows adds
 * @param ask starts a program and finds out whether it is the runtime
 * @param absent what is said if no program has such a name
 * @param another how another one is named
 */
record Executables<T extends Installed>(
        List<String> names, Function<Path, Search<T>> ask, Problem absent, String another) {

    /** The program with that file name. */
    Search<T> at(Path executable) {
        return isProgram(executable)
                ? ask.apply(executable)
                : new Search.Missing<>(new Problem(executable.toString(), "There is no program of that name", another));
    }

    /**
     * The first usable one in the folders where programs are looked for.
     *
     * @param variables the environment, {@code System::getenv} for example
     */
    Search<T> onPath(Function<String, @Nullable String> variables) {
        Search<T> first = new Search.Missing<>(absent);
        for (Path candidate : candidates(String.valueOf(variables.apply("PATH")))) {
            Search<T> asked = ask.apply(candidate);
            if (asked instanceof Search.Found) {
                return asked;
            }
            first = asked;
        }
        return first;
    }

    private List<Path> candidates(String path) {
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            for (String ending : List.of("", ".exe")) {
                for (String folder : path.split(File.pathSeparator, -1)) {
                    Path candidate = Path.of(folder).resolve(name + ending);
                    // A relative folder would run whatever lies where the program happens to be started.
                    if (candidate.isAbsolute() && isProgram(candidate)) {
                        found.add(candidate);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
