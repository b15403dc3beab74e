package org.refscape;

import java.nio.file.Path;
import java.util.Optional;
import org.refscape.cli.Surroundings;

/** Opens the window. Handed to {@link Start}, so that the terminal works without any toolkit. */
@FunctionalInterface
interface WindowStarter {

    /**
     * Opens the window, with that file in it if there is one, and returns when it has been closed.
     *
     * @return false if there is no display after all
     */
    boolean open(Optional<Path> file, Surroundings surroundings);
}
