package org.refscape.cli;

import java.io.Console;
import java.util.Optional;

/** Whether somebody watches what a command prints. */
final class Watcher {
    private Watcher() {}

    /** True on a terminal, false if the output goes to a file or another program. */
    static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(Watcher::isTerminal).isPresent();
    }

    /** From Java 22 on there always is a console, and it has a method that tells; before, there is one only on a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
