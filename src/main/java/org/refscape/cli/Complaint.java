package org.refscape.cli;

import java.io.Serial;
import org.refscape.scene.Problem;

/** Ends a command with a problem that its user can do something about. Caught in one place, {@link Terminal}, and shown as a sentence. */
final class Complaint extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Complaint(Problem problem) {
        super(problem.sentence());
    }

    Complaint(String where, String what, String tryThis) {
        this(new Problem(where, what, tryThis));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
