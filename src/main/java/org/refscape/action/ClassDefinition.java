package org.refscape.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of the program.
 *
 * @param name its name
 * @param base what it is a subclass of
 * @param slots the attribute names of {@code __slots__}, or null if it has none
 * @param comparesByKey true if {@code ==} compares the attribute {@code key}
 * @param finalizer the body of {@code __del__}, {@code finalize()} or {@code deinit}, or null
 * @param fields the order in which an object of a counting runtime gives up its fields; empty if that does not matter
 */
public record ClassDefinition(
        String name,
        Base base,
        @Nullable List<String> slots,
        boolean comparesByKey,
        @Nullable Body finalizer,
        List<String> fields) {

    public ClassDefinition {
        slots = slots == null ? null : List.copyOf(slots);
        fields = List.copyOf(fields);
    }

    /** What a class can be a subclass of. */
    public enum Base {
        OBJECT,
        LIST,
        DICT,
        SET
    }

    /** A class with nothing special. */
    public static ClassDefinition plain(String name) {
        return new ClassDefinition(name, Base.OBJECT, null, false, null, List.of());
    }
}
