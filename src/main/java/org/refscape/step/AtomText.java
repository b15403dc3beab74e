package org.refscape.step;

import org.refscape.heap.Atom;

/**
 * A plain value as a person reads it in the language of a program.
 *
 * @param nothing the language's word for no object; Python, the one that says {@code None}, also writes truth and texts in its own way
 */
record AtomText(String nothing) {

    String of(Atom atom) {
        return switch (atom.type()) {
            case NONE -> nothing;
            case NUMBER -> atom.text();
            case TRUTH -> isPython() ? atom.toString() : atom.text();
            case TEXT -> isPython() ? atom.toString() : quoted(atom.text());
        };
    }

    /** Whether several values are written as Python's tuple. */
    boolean isPython() {
        return nothing.equals(Atom.NONE.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
