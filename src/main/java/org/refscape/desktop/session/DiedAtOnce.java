package org.refscape.desktop.session;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.scene.DrawnObject;

/** What was drawn and is gone as soon as the program has built the drawing, because nothing keeps it alive. */
public final class DiedAtOnce {
    private static final int MOST_NAMED = 3;

    private DiedAtOnce() {}

    /** The names of those objects; what was never made, because it is said otherwise or left out here, has not died. */
    static List<String> names(Session session) {
        Heap built = session.at(session.stage().built()).moment();
        return session.drawing().objects().stream()
                .map(DrawnObject::name)
                .filter(name -> built.isTaken(name) && built.labelled(name) == null)
                .toList();
    }

    /** Says which they are and why; empty if all are there. */
    public static Optional<String> sentence(Session session) {
        List<String> names = names(session);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean one = names.size() == 1;
        String who = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
                + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
        return Optional.of(
                who + (one ? " is" : " are") + " gone already: nothing that lives holds " + (one ? "it" : "them")
                        + " strongly, so the program cannot keep " + (one ? "it" : "them")
                        + ". In Sketch, draw a variable with a strong reference to " + (one ? "it" : "each") + ".");
    }
}
