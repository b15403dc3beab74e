package org.refscape;

import java.util.List;
import java.util.Optional;
import org.refscape.cli.Surroundings;
import org.refscape.runtime.Runtimes;

/** What this build can imitate. The one place that names the imitated runtimes. */
final class Known {
    private Known() {}

    static Surroundings surroundings() {
        return new Surroundings(new Runtimes(List.of()), (recorded, version) -> Optional.empty());
    }
}
