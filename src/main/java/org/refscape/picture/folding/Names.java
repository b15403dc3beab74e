package org.refscape.picture.folding;

import java.util.HashSet;
import java.util.Set;
import org.refscape.heap.HeapObject;

/** The ids of items: an object and a variable keep theirs for ever, and so does a reference while it leads to the same target. */
final class Names {

    private final Set<String> taken = new HashSet<>();

    static String card(HeapObject object) {
        return "o:" + object.label();
    }

    static String variable(String name) {
        return "v:" + name;
    }

    static String root(HeapObject root) {
        return "r:" + root.label();
    }

    /** An id for an arrow: made of holder, place and target, numbered only if two are alike. */
    String arrow(String holder, String place, String target) {
        String plain = holder + "." + place + ">" + target;
        String id = plain;
        for (int number = 2; !taken.add(id); number++) {
            id = plain + " " + number;
        }
        return id;
    }
}
