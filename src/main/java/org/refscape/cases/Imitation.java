package org.refscape.cases;

import java.util.Optional;
import java.util.function.Supplier;
import org.refscape.runtime.ImitatedRuntime;

/**
 * What it takes to replay a case: a runtime, and who writes its log.
 *
 * @param log a new writer for each case
 */
public record Imitation(ImitatedRuntime runtime, Supplier<LogWriter> log) {

    /** Finds the imitation for a case. Handed in where the program starts. */
    @FunctionalInterface
    public interface Choice {
        /** The imitation of the case's runtime, started with the case's options, or nothing if there is none. */
        Optional<Imitation> forCase(Case recorded, String version);
    }
}
