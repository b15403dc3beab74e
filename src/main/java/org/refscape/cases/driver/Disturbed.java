package org.refscape.cases.driver;

import java.io.Serial;

/** The JVM has collected when nobody asked for it, so this playing tells nothing; the next one may. */
final class Disturbed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    Disturbed() {
        super("the JVM collects by itself");
    }
}
