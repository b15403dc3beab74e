package org.refscape.cases.real;

import java.util.Optional;
import org.refscape.cases.Imitation;

/** A real runtime of this computer that can be asked what it does with a program. Nothing of it runs until it is opened. */
public interface Installed {

    /** What it is and which: {@code Python 3.13.0}. */
    String name();

    /** What the recorded cases call the runtime: {@code cpython}. */
    String recordedAs();

    /** What should do the same, if this version is imitated. */
    Optional<Imitation> imitation();

    /**
     * Whether a scene that names this runtime is about it.
     *
     * @param key {@code cpython-3.13}
     */
    boolean isCalled(String key);

    /** Ready to play; its process starts with the first program. */
    RealRuntime open(Circumstances circumstances);
}
