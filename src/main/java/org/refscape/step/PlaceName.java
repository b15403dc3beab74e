package org.refscape.step;

import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;

/** A place that refers to something, as a program writes it. */
final class PlaceName {
    private PlaceName() {}

    /** For example {@code root.child}, {@code kids[1]}, {@code cache['k']}. */
    static String of(HeapObject holder, Reference reference, int index) {
        String label = reference.label();
        String name = described(holder.label());
        name = name.indexOf(' ') < 0 ? name : "the " + name;
        return switch (reference.role()) {
            case VARIABLE -> label;
            case ATTRIBUTE -> name + "." + label;
            case ITEM -> name + "[" + index + "]";
            case VALUE -> label.isEmpty() ? "a value of " + name : name + "[" + Atom.of(label) + "]";
            case KEY -> "a key of " + name;
            case REFERENT, CALLBACK, INTERNAL -> name;
        };
    }

    /** A description without the number that makes it unique; a name stays as it is. */
    static String described(String label) {
        int number = label.indexOf(" #");
        return number < 0 ? label : label.substring(0, number);
    }
}
