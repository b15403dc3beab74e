package org.refscape.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.refscape.action.Definitions;
import org.refscape.runtime.Run;

/**
 * Writes down what came of an action, in the words of the recordings of one runtime.
 *
 * <p>A writer accompanies one case from its first action on and may remember what it has already reported.
 */
public interface LogWriter {

    /** The record of that run, which began where the one before ended. */
    ObjectNode record(Definitions definitions, Run run);
}
