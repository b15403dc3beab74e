package org.refscape.program.source;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;

/** Places where a program keeps something that a language has no equivalent of, so that what is done with it has none either. */
public final class MissingPlaces {
    private final Set<Path> places = new HashSet<>();

    public void add(@Nullable Path place) {
        if (place != null) {
            places.add(place);
        }
    }

    public boolean has(Path place) {
        return places.contains(place);
    }
}
