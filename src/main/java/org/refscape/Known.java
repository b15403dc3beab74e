package org.refscape;

import java.util.List;
import java.util.Optional;
import org.refscape.cases.Case;
import org.refscape.cases.Imitation;
import org.refscape.cases.counting.CountingLog;
import org.refscape.cases.cpython.CPythonLog;
import org.refscape.cases.javascript.JavaScriptLog;
import org.refscape.cases.jvm.JvmImitation;
import org.refscape.cli.Surroundings;
import org.refscape.runtime.Runtimes;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;

/** What this build can imitate. The one place that names the imitated runtimes. */
final class Known {
    private Known() {}

    static Surroundings surroundings() {
        return new Surroundings(runtimes(), Known::imitation);
    }

    private static Runtimes runtimes() {
        return new Runtimes(List.of(
                cpython(Version.V3_13),
                cpython(Version.V3_12),
                cpython(Version.V3_11),
                cpython(Version.V3_10),
                cpython(Version.V3_9),
                new Runtimes.Offer("jvm-17", Jvm::new),
                new Runtimes.Offer("swift-5", Counting::new),
                new Runtimes.Offer("javascript", JavaScript::new)));
    }

    private static Runtimes.Offer cpython(Version version) {
        return new Runtimes.Offer("cpython-" + version.number(), () -> new CPython(version));
    }

    private static Optional<Imitation> imitation(Case recorded, String version) {
        return switch (recorded.runtime()) {
            case "cpython" -> Optional.of(new Imitation(new CPython(Version.of(version)), CPythonLog::new));
            case "jvm" -> Optional.of(JvmImitation.of(recorded));
            case "js" -> Optional.of(new Imitation(new JavaScript(), JavaScriptLog::new));
            case "rc" -> Optional.of(new Imitation(new Counting(), CountingLog::new));
            default -> Optional.empty();
        };
    }
}
