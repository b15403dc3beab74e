package org.refscape.cases.real;

import java.io.Serial;

/** A process does not answer, or not as it should. Caught in this package, where it becomes a problem. */
final class Silence extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    Silence(String reason) {
        super(reason);
    }

    /** Part of a sentence: {@code it ended}. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
