package org.refscape.heap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an object begins.
 *
 * @param label its name, unique in the heap
 * @param kind what sort of thing it is
 * @param type the name of its class
 * @param count its first count, or {@link HeapObject#UNCOUNTED}
 * @param generation the list of the collector at whose end it starts, or {@link Place#UNTRACKED}
 * @param bytes an estimate of its memory
 * @param internal true for a part of another object that is not shown by itself
 * @param code what it does, if it is a function
 * @param references what it holds from the start; counts of the targets are not touched by the birth
 */
public record Birth(
        String label,
        Kind kind,
        String type,
        int count,
        int generation,
        int bytes,
        boolean internal,
        @Nullable Code code,
        List<Reference> references) {

    public Birth {
        if (label.isEmpty()) {
            throw new IllegalArgumentException("a new " + type + " needs a label");
        }
        references = List.copyOf(references);
    }

    /** A place from which the program reaches objects. */
    public static Birth root(String label) {
        return new Birth(label, Kind.ROOT, "root", HeapObject.UNCOUNTED, Place.UNTRACKED, 0, false, null, List.of());
    }

    /** A plain object with a count, in the youngest generation. */
    public static Birth counted(String label, Kind kind, String type, int count, int bytes) {
        return new Birth(label, kind, type, count, 0, bytes, false, null, List.of());
    }

    /** A plain object of a runtime that does not count. */
    public static Birth traced(String label, Kind kind, String type, int bytes) {
        return new Birth(label, kind, type, HeapObject.UNCOUNTED, 0, bytes, false, null, List.of());
    }

    /** The same, as a part that is not shown by itself. */
    public Birth asPart() {
        return new Birth(label, kind, type, count, generation, bytes, true, code, references);
    }

    /** The same, unknown to the collector. */
    public Birth untracked() {
        return new Birth(label, kind, type, count, Place.UNTRACKED, bytes, internal, code, references);
    }

    /** The same, doing something when called. */
    public Birth doing(Code what) {
        return new Birth(label, kind, type, count, generation, bytes, internal, what, references);
    }

    /** The same, holding something from the start. */
    public Birth holding(List<Reference> what) {
        return new Birth(label, kind, type, count, generation, bytes, internal, code, what);
    }
}
