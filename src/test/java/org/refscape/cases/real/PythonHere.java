package org.refscape.cases.real;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Python of the computer on which the tests run. */
public final class PythonHere {
    private PythonHere() {}

    /** An imitated Python; without one the test is skipped and says so. */
    public static RealPython orSkip() {
        Search<RealPython> search = RealPython.onPath(System::getenv);
        assumeTrue(search instanceof Search.Found, "there is no python3 on the path of this computer");
        RealPython python = ((Search.Found<RealPython>) search).runtime();
        assumeTrue(
                PythonImitation.of(python.line()).isPresent(),
                "the python3 of this computer is " + python.version() + ", which is not imitated");
        return python;
    }
}
