package org.refscape.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.real.PythonSearch;
import picocli.CommandLine.Option;

/** The option that names a Python, for all commands that ask one. */
final class PythonOption {
    @Option(
            names = "--python",
            paramLabel = "FILE",
            description = "the Python to ask (default: python3 or python on the path)")
    private @Nullable Path executable;

    PythonSearch search() {
        return executable == null ? PythonSearch.onPath(System::getenv) : PythonSearch.at(executable);
    }
}
