package org.refscape.desktop.gesture;

import java.util.LinkedHashSet;
import java.util.Set;

/** Taking things away: erasing in Sketch, {@code del} in Run. The two are never the same key. */
final class Removal {

    private Removal() {}

    /** By the eraser, which does what the mode allows. */
    static void of(Situation here, Set<String> ids) {
        if (here.editable) {
            erase(here, ids);
        } else {
            drop(here, ids);
        }
    }

    static void erase(Situation here, Set<String> ids) {
        if (!here.editable) {
            here.surface.say(Sentences.NOTHING_IS_ERASED_IN_RUN);
        } else if (!ids.isEmpty()) {
            here.listener.erase(here.inOrder(ids));
        }
    }

    static void drop(Situation here, Set<String> ids) {
        Set<String> droppable = new LinkedHashSet<>(here.inOrder(ids));
        droppable.removeIf(id -> here.composition.card(id) != null);
        if (droppable.isEmpty()) {
            here.surface.say(Sentences.ONLY_DROPPED_BY_NAME);
        } else {
            here.listener.drop(droppable);
        }
    }
}
