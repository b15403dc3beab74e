package org.refscape.desktop.compare;

import java.util.Map;
import java.util.TreeMap;
import org.refscape.desktop.session.Arranging;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Placement;
import org.refscape.scene.Spot;

/** Where things stand in all panes alike: what the document says, what was found for the rest, and where a person dragged them. */
final class SharedPlaces {
    private final Map<String, Spot> spots;

    SharedPlaces(Map<String, Spot> spots) {
        this.spots = new TreeMap<>(spots);
    }

    /** Places for everything in the picture; what had none gets one and keeps it. */
    Placement of(Picture picture) {
        spots.putAll(new Arranging(picture, spots).newcomers());
        return Arranging.placement(spots);
    }

    void moved(String id, Spot to) {
        spots.put(id, to);
    }
}
