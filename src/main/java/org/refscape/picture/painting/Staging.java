package org.refscape.picture.painting;

import java.util.function.Predicate;

/** Says how each item appears. With it, layers and animations are painted by the same code as a picture at rest. */
public interface Staging {

    Staging NORMAL = id -> Appearance.NORMAL;

    Appearance of(String id);

    /** Only some items, as they are: for painting what stands and what moves on different layers. */
    static Staging only(Predicate<String> ids) {
        return id -> ids.test(id) ? Appearance.NORMAL : Appearance.HIDDEN;
    }
}
