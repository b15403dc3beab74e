package org.refscape.cases.driver;

import java.io.Serial;

/** An exception that the program throws itself. */
final class Raised extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;
}
