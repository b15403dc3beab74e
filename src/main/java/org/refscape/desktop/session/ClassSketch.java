package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;

/**
 * A Python class as a person edits it.
 *
 * @param slotted true if it has {@code __slots__}
 * @param slots their names, separated by spaces or commas; without {@code __weakref__}
 * @param weaklyReferenceable true if its objects can be weakly referenced; without slots they always can
 * @param end what {@code __del__} does, or null if there is none
 */
public record ClassSketch(
        String name,
        boolean slotted,
        String slots,
        boolean weaklyReferenceable,
        boolean comparesByKey,
        @Nullable BodySketch end) {
    private static final String WEAKREF = "__weakref__";

    public static ClassSketch of(ClassDefinition definition) {
        List<String> slots = definition.slots() == null ? List.of() : definition.slots();
        Body finalizer = definition.finalizer();
        return new ClassSketch(
                definition.name(),
                definition.slots() != null,
                String.join(
                        ", ",
                        slots.stream().filter(each -> !each.equals(WEAKREF)).toList()),
                definition.slots() == null || slots.contains(WEAKREF),
                definition.comparesByKey(),
                finalizer == null ? null : BodySketch.of(finalizer));
    }

    /** The names in {@code __slots__}, as written. */
    List<String> slotNames() {
        return Arrays.stream(slots.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** The class; what cannot be edited here stays as it was. */
    ClassDefinition definition(ClassDefinition before) {
        List<String> names = new ArrayList<>(slotNames());
        if (weaklyReferenceable) {
            names.add(WEAKREF);
        }
        Body finalizer = before.finalizer();
        String method = finalizer == null ? "__del__" : finalizer.name();
        return new ClassDefinition(
                name,
                before.base(),
                slotted ? names : null,
                comparesByKey,
                end == null ? null : end.body(method, finalizer),
                before.fields());
    }
}
