package org.refscape.scene.translation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;

/**
 * The paths that an action mentions, bodies included. Actions are records all the way down, so one walk over record components knows every
 * action there is and will be.
 */
final class PathsOf {
    private PathsOf() {}

    /** All paths, in order. */
    static List<Path> action(Action action) {
        List<Path> found = new ArrayList<>();
        changed(action, path -> {
            found.add(path);
            return path;
        });
        return found;
    }

    /** The paths that must lead somewhere for the action to be done: all but the place that it fills, whose holder must be there. */
    static List<Path> operands(Action action) {
        List<Path> all = new ArrayList<>(action(action));
        filled(action).ifPresent(to -> {
            all.remove(to);
            if (!to.isVariable()) {
                all.add(to.holder());
            }
        });
        return all;
    }

    /** The place that the action fills, if it names one. */
    static Optional<Path> filled(Action action) {
        return part(action, "to", Path.class);
    }

    /** The label of what the action makes. */
    static Optional<String> label(Action action) {
        return action instanceof Naming.Create create
                ? Optional.of(create.object().label())
                : part(action, "label", String.class);
    }

    private static <T> Optional<T> part(Action action, String name, Class<T> type) {
        for (RecordComponent component : action.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return Optional.ofNullable(component.getAccessor().invoke(action))
                            .filter(type::isInstance)
                            .map(type::cast);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("an action has a part that cannot be read: " + action, impossible);
                }
            }
        }
        return Optional.empty();
    }

    /** The same action with other paths. */
    static Action changed(Action action, UnaryOperator<Path> change) {
        return (Action) rebuilt(action, new Change(change, change, true));
    }

    /** The same action with other paths, but with the bodies as they are: what the places become, and what the values become that it takes. */
    static Action changedOutsideBodies(Action action, UnaryOperator<Path> places, UnaryOperator<Path> values) {
        return (Action) rebuilt(action, new Change(places, values, false));
    }

    /** What becomes of the paths that name a place, and of those that stand for the value there. */
    private record Change(UnaryOperator<Path> places, UnaryOperator<Path> values, boolean inBodies) {}

    private static Object rebuilt(Object value, Change change) {
        if (value instanceof Path path) {
            return change.places().apply(path);
        }
        if (value instanceof Expression.At at) {
            return new Expression.At(change.values().apply(at.path()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> rebuilt(each, change)).toList();
        }
        boolean untouched = value instanceof Body && !change.inBodies();
        return value instanceof Record composed && !untouched ? rebuiltRecord(composed, change) : value;
    }

    private static Object rebuiltRecord(Record composed, Change change) {
        RecordComponent[] components = composed.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] parts = new @Nullable Object[components.length];
        boolean same = true;
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object part = components[i].getAccessor().invoke(composed);
                parts[i] = part == null ? null : rebuilt(part, change);
                same &= part == null || part.equals(parts[i]);
            }
            return same
                    ? composed
                    : composed.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("an action has a part that cannot be read: " + composed, impossible);
        }
    }
}
