package org.refscape;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.refscape.cli.Surroundings;
import org.refscape.cli.Terminal;

/**
 * Decides between window and terminal: nothing or one file opens the window, everything else is a command.
 *
 * @param hasDisplay whether a window can be opened here
 * @param window nothing as long as this build has no window
 */
record Start(Surroundings surroundings, boolean hasDisplay, Optional<WindowStarter> window) {
    private static final int MISUSED = 2;

    private static final String SCENE_ENDING = ".refscape";

    /** Starts with the arguments of the command line and gives the status for the shell. */
    int with(List<String> words, PrintWriter out, PrintWriter err) {
        if (words.size() > 1 && words.stream().allMatch(Start::isFile)) {
            err.println("One scene at a time is opened, not " + words.size() + ". Name only one of "
                    + String.join(", ", words) + ".");
            err.flush();
            return MISUSED;
        }
        boolean forWindow = words.isEmpty() || (words.size() == 1 && isFile(words.get(0)));
        if (!forWindow) {
            return Terminal.run(words, surroundings, out, err);
        }
        boolean opened = hasDisplay
                && window.isPresent()
                && window.get().open(words.stream().findFirst().map(Path::of), surroundings);
        if (!opened) {
            out.println("There is no display to open a window on"
                    + "; these commands work in a terminal: refscape "
                    + String.join(", refscape ", Terminal.commandWords())
                    + " (each with --help).");
            out.flush();
        }
        return 0;
    }

    /** A word that is no command but looks like a file: a scene, or anything with a folder or an ending. */
    private static boolean isFile(String word) {
        boolean isCommand = word.startsWith("-") || Terminal.commandWords().contains(word);
        return !isCommand && (word.endsWith(SCENE_ENDING) || word.contains("/") || word.contains("\\"));
    }
}
