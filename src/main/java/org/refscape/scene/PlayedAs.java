package org.refscape.scene;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which runtime a scene is played as, if not its own. What is drawn stays in the words of the scene's own runtime, so that giving this up
 * gives back the scene as it was.
 *
 * @param runtime the key of the runtime; empty for the scene's own
 * @param leftOut the items whose nearest equivalent the person does not want
 */
public record PlayedAs(String runtime, Set<String> leftOut) {
    /** Played as what it is. */
    public static final PlayedAs ITSELF = new PlayedAs("", Set.of());

    public PlayedAs {
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    /** The same with one item left out or no longer left out. */
    public PlayedAs leavingOut(String item, boolean out) {
        Set<String> changed = new TreeSet<>(leftOut);
        if (out) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return new PlayedAs(runtime, changed);
    }
}
