package org.refscape.cases.real;

import java.util.List;
import java.util.Optional;
import org.refscape.cases.Imitation;
import org.refscape.cases.cpython.CPythonLog;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;

/** The imitations that a real Python can be compared with. */
public final class PythonImitation {
    private PythonImitation() {}

    /** The imitation of a version such as {@code 3.13}, if there is one. */
    public static Optional<Imitation> of(String version) {
        return versions().contains(version)
                ? Optional.of(new Imitation(new CPython(Version.of(version)), CPythonLog::tellingReferencesApart))
                : Optional.empty();
    }

    /** All versions that are imitated, the oldest first. */
    public static List<String> versions() {
        return List.of(Version.values()).stream().map(Version::number).toList();
    }
}
