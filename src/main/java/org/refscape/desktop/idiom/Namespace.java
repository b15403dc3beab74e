package org.refscape.desktop.idiom;

import java.util.Optional;
import org.refscape.action.Path;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;

/** The program's names, where it is about to act. */
public interface Namespace {

    /** What there is. */
    Heap heap();

    /** How the program names that object, if it can. */
    Optional<Path> pathOf(int object);

    /** A variable like that one which does not exist yet. */
    Path freeVariable(String wish);

    /** A label like that one which no object ever had. */
    String freeLabel(String wish);

    /** A class of which there are objects. */
    String usualClass();

    /** An attribute that the referent of that reference object has, had, or could have. */
    String attributeBehind(HeapObject reference);
}
