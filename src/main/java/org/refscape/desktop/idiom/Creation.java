package org.refscape.desktop.idiom;

import java.util.Locale;
import org.refscape.heap.Kind;

/**
 * Something other than a plain object that can be drawn.
 *
 * @param type the name of its class
 * @param text what the menu calls it
 */
public record Creation(Kind kind, String type, String text) {

    /** Names the tool that makes it. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + type;
    }

    static Creation of(Kind kind, String type) {
        return new Creation(kind, type, type);
    }
}
