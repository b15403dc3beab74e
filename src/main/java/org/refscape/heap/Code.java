package org.refscape.heap;

/** What a function object does. The heap only carries it; a runtime knows how to run it. */
public interface Code {
    /** The function's name, as a person wrote it. */
    String name();
}
