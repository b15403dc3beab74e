package org.refscape.cases.real;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a driver is started: the program of ours that plays programs inside a real runtime.
 *
 * @param command the words of the command
 * @param source the resource that holds the driver, or null if the command finds it itself
 * @param file what the driver is called in the folder in which it runs
 * @param cleared what the names of those variables of the environment begin with that would change how the runtime works
 * @param variables of the environment, beside those that are there
 */
record Driver(
        List<String> command,
        @Nullable String source,
        String file,
        List<String> cleared,
        Map<String, String> variables) {
    Driver {
        command = List.copyOf(command);
        cleared = List.copyOf(cleared);
        variables = Map.copyOf(variables);
    }
}
