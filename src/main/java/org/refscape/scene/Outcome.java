package org.refscape.scene;

import java.util.List;

/**
 * What must come of a scene when all its actions have been played, by the names of objects.
 *
 * @param dies the objects that die, in order
 * @param left the objects that are left, in order of creation
 * @param callbacks the names of the callbacks, finalizer functions and finalizer methods that run, in order
 * @param results what the actions answer, as a person reads it: the number that {@code gc.collect()} returns, an object or None
 */
public record Outcome(List<String> dies, List<String> left, List<String> callbacks, List<String> results) {
    public Outcome {
        dies = List.copyOf(dies);
        left = List.copyOf(left);
        callbacks = List.copyOf(callbacks);
        results = List.copyOf(results);
    }
}
