package org.refscape.picture.composition;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Point;

/** Where the upper left corner of each card and tag is. An immutable value; items without a place are not drawn. */
public final class Placement {

    public static final Placement EMPTY = new Placement(new TreeMap<>());

    private final Map<String, Point> corners;

    private Placement(Map<String, Point> corners) {
        this.corners = corners;
    }

    public static Placement of(Map<String, Point> corners) {
        return new Placement(new TreeMap<>(corners));
    }

    public @Nullable Point at(String id) {
        return corners.get(id);
    }

    public boolean has(String id) {
        return corners.containsKey(id);
    }

    public Placement with(String id, Point corner) {
        return with(Map.of(id, corner));
    }

    public Placement with(Map<String, Point> changed) {
        TreeMap<String, Point> copy = new TreeMap<>(corners);
        copy.putAll(changed);
        return new Placement(copy);
    }

    public Placement without(String id) {
        TreeMap<String, Point> copy = new TreeMap<>(corners);
        copy.remove(id);
        return new Placement(copy);
    }

    /** Those items shifted by the same way, the others where they were. */
    public Placement shifted(Collection<String> ids, double dx, double dy) {
        TreeMap<String, Point> copy = new TreeMap<>(corners);
        ids.forEach(id -> copy.computeIfPresent(id, (key, corner) -> corner.plus(dx, dy)));
        return new Placement(copy);
    }

    /** A placement on the way to another one; what only one of the two knows is where that one says. */
    public Placement toward(Placement other, double share) {
        TreeMap<String, Point> copy = new TreeMap<>(corners);
        other.corners.forEach(
                (id, corner) -> copy.merge(id, corner, (from, to) -> share >= 1 ? to : from.toward(to, share)));
        return new Placement(copy);
    }

    /** All corners, sorted by id. */
    public Map<String, Point> corners() {
        return new TreeMap<>(corners);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement placement && placement.corners.equals(corners);
    }

    @Override
    public int hashCode() {
        return corners.hashCode();
    }

    @Override
    public String toString() {
        return "Placement" + corners;
    }
}
