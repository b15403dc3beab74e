package org.refscape.analysis;

import java.util.List;
import org.refscape.heap.Ids;

/**
 * Objects that hold one another in a ring by strong references, each of them once.
 *
 * @param members in the order in which each holds the next and the last holds the first; it starts with the first one born
 * @param references all the strong references from a member to the next, in the order of the ring
 * @param isGarbage true if no member can be reached from a root
 * @param shown how many of the members a person sees: those that are not internal parts
 * @param name {@code parent ⇄ child}, or {@code a → b → c → a}; internal parts are left out of it
 * @param whatWouldFree the links that could be opened, the most sensible first; at most {@link #MOST_OPENINGS}
 */
public record Cycle(
        Ids members, List<Hop> references, boolean isGarbage, int shown, String name, List<Opening> whatWouldFree) {
    /** The number of openings that are named, however long the cycle. */
    public static final int MOST_OPENINGS = 8;

    public Cycle {
        references = List.copyOf(references);
        whatWouldFree = List.copyOf(whatWouldFree);
    }

    /** How many objects take part. */
    public int length() {
        return members.size();
    }
}
