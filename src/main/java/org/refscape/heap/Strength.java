package org.refscape.heap;

/** How much a reference does for its target, from keeping it alive down to only watching it. */
public enum Strength {
    /** Keeps the target alive. */
    STRONG,
    /** Keeps the target alive until memory is short (JVM). */
    SOFT,
    /** Keeps nothing alive, and is cleared when the target goes. */
    WEAK,
    /** Never answers with its target; tells when it has gone (JVM). */
    PHANTOM,
    /** Keeps nothing alive, and using it after the target has gone stops the program (Swift). */
    UNOWNED;

    public boolean keepsAlive() {
        return this == STRONG;
    }
}
