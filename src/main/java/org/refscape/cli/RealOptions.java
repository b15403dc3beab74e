package org.refscape.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.real.RealJvm;
import org.refscape.cases.real.RealNode;
import org.refscape.cases.real.RealPython;
import org.refscape.cases.real.Search;
import org.refscape.runtime.jvm.JvmOptions;
import org.refscape.scene.format.Dialect;
import picocli.CommandLine.Option;

/** The options that say which real runtimes are asked, for all commands that ask one. */
final class RealOptions {
    @Option(
            names = "--python",
            paramLabel = "FILE",
            description = "the Python to ask (default: python3 or python on the path)")
    private @Nullable Path python;

    @Option(names = "--node", paramLabel = "FILE", description = "the Node.js to ask (default: node on the path)")
    private @Nullable Path node;

    Search<RealPython> python() {
        return python == null ? RealPython.onPath(System::getenv) : RealPython.at(python);
    }

    Search<RealNode> node() {
        return node == null ? RealNode.onPath(System::getenv) : RealNode.at(node);
    }

    /** The one that runs us. */
    static Search<RealJvm> jvm() {
        return RealJvm.here(JvmOptions.DEFAULT);
    }

    /** The real runtime for a key such as {@code cpython-3.13}, if there can be one. */
    Optional<Search<?>> named(String key) {
        return switch (Dialect.ofRuntime(key)) {
            case CPYTHON -> Optional.of(python());
            case JVM -> Optional.of(jvm());
            case JAVASCRIPT -> Optional.of(node());
            case COUNTING -> Optional.empty();
        };
    }
}
