package org.refscape.desktop.idiom;

import java.util.Optional;
import org.refscape.action.Path;
import org.refscape.heap.Kind;

/** What is known of the program where a person types what it does next. */
public interface Known {

    /** A label like that one which no object ever had. */
    String freeLabel(String wish);

    /** True if a class of that name is defined, or may be meant: classes begin with a capital letter. */
    boolean isClass(String name);

    /** The kind of object that is at that place now, if there is one. */
    Optional<Kind> kindAt(Path place);
}
