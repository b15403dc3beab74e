package org.refscape.heap;

/** What a collector currently thinks of an object. */
public enum Mark {
    /** It is being examined and nothing is known yet. */
    CANDIDATE,
    /** Found reachable. */
    REACHED,
    /** Found unreachable so far. */
    UNREACHABLE,
    /** Kept although unreachable, because its finalizer has to run. */
    KEPT_FOR_FINALIZER
}
