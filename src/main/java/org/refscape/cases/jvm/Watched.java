package org.refscape.cases.jvm;

import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;

/** What the recording program watches: everything with a label except threads and the registrations of Cleaners. */
final class Watched {
    private Watched() {}

    static boolean is(HeapObject object) {
        return object.kind() != Kind.ROOT
                && object.kind() != Kind.FINALIZER
                && !object.type().equals("Thread");
    }

    static boolean isCleared(HeapObject reference) {
        return reference.indexOf(Role.REFERENT, "") < 0;
    }
}
