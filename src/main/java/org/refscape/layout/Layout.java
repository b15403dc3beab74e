package org.refscape.layout;

import java.util.Optional;

/**
 * A way to arrange a graph. Promises of every implementation: every node gets a position; no two cards overlap, unless
 * both were pinned that way; the same graph gives the same positions; it runs on the caller's thread and starts none.
 */
public interface Layout {
    /** The left and upper edge of an arrangement that nothing pinned holds elsewhere. */
    double MARGIN = 40;

    /** Arranges the graph, or gives nothing when the caller called it off on the way. */
    Optional<Positions> arrange(LayoutGraph graph, Progress progress);

    /** Arranges the graph to the end, however long it takes. */
    default Positions arrange(LayoutGraph graph) {
        return arrange(graph, Progress.TO_THE_END).orElseThrow();
    }
}
