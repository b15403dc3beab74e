package org.refscape.analysis;

import java.util.Locale;
import org.refscape.heap.Strength;

/**
 * One way in which an object is held or watched, as a person sees it.
 *
 * @param reference the reference that leads to the object
 * @param seenAt where a person sees it: the same, or the reference that holds the reference object, if that is in between
 * @param place that place in words: {@code root.on_close}, {@code cache['leaf']}
 * @param strength what it does for the object
 * @param callsBack true if it is told when the object dies
 */
public record Hold(Hop reference, Hop seenAt, String place, Strength strength, boolean callsBack) {

    /** {@code root.child}; {@code root.on_close (weak)}; {@code root.on_close (weak, with a callback)}. */
    public String text() {
        if (strength.keepsAlive()) {
            return place;
        }
        String word = strength.name().toLowerCase(Locale.ROOT);
        return place + (callsBack ? " (" + word + ", with a callback)" : " (" + word + ")");
    }
}
