package org.refscape.program.source;

import org.refscape.action.Program;

/** Turns a program into source code of one language. The same program gives the same text, always. */
public interface SourceWriter {

    /** The program as a person would write it to explain it: plain statements, nothing that observes. */
    SourceCode readable(Program program);

    /**
     * The program as a file to run. It prints one line for each thing that happens, in order: {@code dead branch}, {@code callback
     * on_close}, {@code collected 3}, {@code TypeError: …}; and it goes on after an error, as a scene does.
     */
    SourceCode runnable(Program program);
}
