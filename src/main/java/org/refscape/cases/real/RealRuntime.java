package org.refscape.cases.real;

import org.refscape.action.Program;

/** A runtime of this computer, ready to play programs. It holds a process and a folder until it is closed. */
public interface RealRuntime extends AutoCloseable {

    /** Plays a program in a world of its own: nothing of the programs before is left. Waits until it is done. */
    Played play(Program program);

    /** Ends what was started. It may be used again afterwards, and then starts anew. */
    @Override
    void close();
}
