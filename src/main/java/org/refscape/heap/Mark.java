package org.refscape.heap;

/** What a collector currently thinks of an object. */
public enum Mark {
    /** It is being examined and nothing is known yet. */
    CANDIDATE,
    /** Found reachable. */
    REACHED,
    /** Reachable by strong references alone. */
    STRONGLY_REACHABLE,
    /** Reachable, but only by way of a soft reference. */
    SOFTLY_REACHABLE,
    /** Reachable, but only by way of a weak reference. */
    WEAKLY_REACHABLE,
    /** Reachable only from an object whose finalizer has yet to run. */
    FINALIZER_REACHABLE,
    /** Reachable, but only by way of a phantom reference. */
    PHANTOM_REACHABLE,
    /** Found unreachable so far. */
    UNREACHABLE,
    /** Kept although unreachable, because its finalizer has to run. */
    KEPT_FOR_FINALIZER
}
