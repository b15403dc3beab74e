package org.refscape.picture.composition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Halo;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Rect;

/**
 * A halo in its place.
 *
 * @param borders one closed line round all members, or one round each if a line round all would take in others
 * @param label where its text stands, or null
 */
public record HaloBox(Halo halo, List<Curve> borders, @Nullable Rect label) {

    public HaloBox {
        borders = List.copyOf(borders);
    }

    public String id() {
        return halo.id();
    }

    public Rect extent() {
        Rect extent = borders.get(0).bounds();
        for (Curve border : borders) {
            extent = extent.union(border.bounds());
        }
        return (label == null ? extent : extent.union(label)).grown(4);
    }
}
