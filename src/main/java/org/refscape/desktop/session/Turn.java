package org.refscape.desktop.session;

import java.util.Optional;
import org.refscape.scene.Problem;

/**
 * What came of an act.
 *
 * @param session the session after it; the same as before if the act was refused
 * @param problem why it was refused
 */
public record Turn(Session session, Optional<Problem> problem) {

    static Turn done(Session session) {
        return new Turn(session, Optional.empty());
    }

    /** The act was refused; the session is as before. */
    public static Turn refused(Session session, String where, String what, String tryThis) {
        return new Turn(session, Optional.of(new Problem(where, what, tryThis)));
    }
}
