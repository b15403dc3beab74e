package org.refscape.program.python;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;

/**
 * The places of a program that are certain to hold something at the point that has been written so far, and what.
 *
 * <p>Two paths may lead to one object. So what changes {@code a.x} may change every place that ends in {@code .x} and whatever is
 * reached through one, and this class assumes that it does. It forgets too much rather than too little.
 */
final class CertainPlaces {
    private final KnownPaths known = new KnownPaths();
    private final Changed inBodies;

    /** What functions assign, delete or move; those may run at any time, so nothing is certain about it. */
    static final class Changed {
        private final Set<String> names = new HashSet<>();
        private final Set<Accessor> accessors = new HashSet<>();
        private boolean items;

        void add(Path place) {
            if (place.isVariable()) {
                names.add(place.name());
            } else {
                accessors.add(place.last());
            }
        }

        void addItems() {
            items = true;
        }

        boolean mayAffect(Path place) {
            return names.contains(place.name())
                    || place.accessors().stream().anyMatch(accessors::contains)
                    || (items && hasItem(place));
        }
    }

    CertainPlaces(Changed inBodies) {
        this.inBodies = inBodies;
    }

    CertainPlaces copy() {
        CertainPlaces copy = new CertainPlaces(inBodies);
        known.sorts().forEach(copy.known::put);
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
            known.weaken(last, sort);
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
        for (Path each : known.reachedFrom(original.name())) {
            boolean below = each.accessors().size() > prefix.size()
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
            known.removeAll(known.endingIn(place.last()));
        }
    }

    /** Items of lists may have moved, and entries may be gone. */
    void itemsMoved() {
        known.removeAll(known.withItems());
    }

    /** Nothing is known about a variable of that name: it is another one from here on. */
    void shadowed(String name) {
        known.removeAll(known.reachedFrom(name));
        known.remove(Path.variable(name));
    }

    private void remember(Path place, Sort sort) {
        if (!inBodies.mayAffect(place)) {
            known.put(place, sort);
        }
    }

    private void forgetBeyond(Path place) {
        known.removeAll(place.isVariable() ? known.reachedFrom(place.name()) : known.beyond(place.last()));
    }

    private static boolean hasItem(Path place) {
        return place.accessors().stream().anyMatch(accessor -> accessor.match(PythonPlaces.IS_ITEM));
    }
}
