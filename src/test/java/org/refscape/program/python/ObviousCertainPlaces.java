package org.refscape.program.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;

/** The slow twin of {@link CertainPlaces}: looks at every place at every step. */
final class ObviousCertainPlaces {
    private final Map<Path, Sort> known = new HashMap<>();
    private final CertainPlaces.Changed inBodies;

    ObviousCertainPlaces(CertainPlaces.Changed inBodies) {
        this.inBodies = inBodies;
    }

    ObviousCertainPlaces copy() {
        ObviousCertainPlaces copy = new ObviousCertainPlaces(inBodies);
        copy.known.putAll(known);
        return copy;
    }

    /** What the place is certain to hold, or null if it may hold nothing. */
    @Nullable
    Sort at(Path place) {
        return known.get(place);
    }

    /** The place now holds a value of that sort, certainly. */
    void stored(Path place, Sort sort) {
        forgetBeyond(place);
        if (!place.isVariable()) {
            Accessor last = place.last();
            known.replaceAll((each, was) -> endsIn(each, last) ? was.or(sort) : was);
        }
        remember(place, sort);
    }

    /** The place now holds a value of that sort, or still what it held. */
    void perhapsStored(Path place, Sort sort) {
        Sort was = known.get(place);
        stored(place, was == null ? sort : was.or(sort));
        if (was == null) {
            known.remove(place);
        }
    }

    /** What was reached from one place is now reached from the other too. */
    void alias(Path place, Path original) {
        List<Accessor> prefix = original.accessors();
        for (Path each : new ArrayList<>(known.keySet())) {
            boolean below = each.name().equals(original.name())
                    && each.accessors().size() > prefix.size()
                    && each.accessors().subList(0, prefix.size()).equals(prefix);
            Sort sort = known.get(each);
            if (below && sort != null) {
                Path also = place;
                for (Accessor accessor :
                        each.accessors().subList(prefix.size(), each.accessors().size())) {
                    also = also.then(accessor);
                }
                remember(also, sort);
            }
        }
    }

    /** The place may hold nothing now. */
    void emptied(Path place) {
        forgetBeyond(place);
        if (place.isVariable()) {
            known.remove(place);
        } else {
            known.keySet().removeIf(each -> endsIn(each, place.last()));
        }
    }

    /** Items of lists may have moved, and entries may be gone. */
    void itemsMoved() {
        known.keySet().removeIf(ObviousCertainPlaces::hasItem);
    }

    /** Nothing is known about a variable of that name: it is another one from here on. */
    void shadowed(String name) {
        known.keySet().removeIf(each -> each.name().equals(name));
    }

    private void remember(Path place, Sort sort) {
        if (!inBodies.mayAffect(place)) {
            known.put(place, sort);
        }
    }

    private void forgetBeyond(Path place) {
        if (place.isVariable()) {
            known.keySet().removeIf(each -> each.name().equals(place.name()) && !each.isVariable());
            return;
        }
        Accessor last = place.last();
        known.keySet()
                .removeIf(each -> !each.isVariable()
                        && each.accessors()
                                .subList(0, each.accessors().size() - 1)
                                .contains(last));
    }

    private static boolean hasItem(Path place) {
        return place.accessors().stream().anyMatch(accessor -> accessor.match(PythonPlaces.IS_ITEM));
    }

    private static boolean endsIn(Path place, Accessor accessor) {
        return !place.isVariable() && place.last().equals(accessor);
    }
}
