package org.refscape.cases.driver;

import java.io.Serial;

/** A program that cannot be played, and why. */
final class Unplayable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Unplayable(String why) {
        super(why);
    }
}
