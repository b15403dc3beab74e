package org.refscape.analysis;

import java.util.List;

/**
 * A way to open a cycle: make these references weak, or cut them.
 *
 * @param references one link of the cycle; several if the one object holds the next at several places
 * @param pointsBack true if the name says that it is a back-pointer ({@code parent}, {@code owner}): then it is the one to make weak
 * @param text what to do, as a phrase: {@code make leaf.parent weak}
 */
public record Opening(List<Hop> references, boolean pointsBack, String text) {
    public Opening {
        references = List.copyOf(references);
    }
}
