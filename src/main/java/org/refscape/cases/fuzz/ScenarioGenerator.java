package org.refscape.cases.fuzz;

import org.refscape.action.Program;

/** Writes random programs for one runtime. */
public interface ScenarioGenerator {

    /** A program of about that many actions, always the same for the same seed. It ends with a look at the state. */
    Program program(long seed, int length);
}
