package org.refscape.cases.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything of one program: its variables, and what watches its things. Finalizers reach it from their own thread. */
final class World {
    /**
     * A finalizer may set one to null. A plain table inside, because one that copies its entries when it grows leaves dead ones behind, which
     * keep young things.
     */
    final Map<String, @Nullable Object> variables = Collections.synchronizedMap(new HashMap<>());

    final Map<String, Watch> watches = new TreeMap<>();
    final Map<String, Registration> registrations = new TreeMap<>();
    final Map<String, Worker> threads = new TreeMap<>();
    /** Whose finalizers have run since somebody looked, and which cleaning actions. */
    final List<String> finalized = Collections.synchronizedList(new ArrayList<>());

    final List<String> cleaned = Collections.synchronizedList(new ArrayList<>());
    /** What the finalizers saw in the fields that hold reference objects. */
    final Map<String, Map<String, String>> saw = new ConcurrentHashMap<>();

    /** The thing that a path such as {@code a.x.y} leads to. */
    Object find(String path) {
        String[] parts = path.split("\\.");
        Object found = variables.get(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            found = found instanceof Things.Plain plain ? plain.fields.get(parts[i]) : null;
        }
        if (found == null) {
            throw new Unplayable("there is nothing at " + path);
        }
        return found;
    }

    /** The same if it is of that class. */
    <T> T find(String path, Class<T> type) {
        Object found = find(path);
        if (!type.isInstance(found)) {
            throw new Unplayable("what is at " + path + " is something else");
        }
        return type.cast(found);
    }

    void store(String path, Object thing) {
        slots(path).put(lastName(path), thing);
    }

    /** Stores a result; null empties the place. */
    void storeResult(String path, @Nullable Object thing) {
        if (thing == null) {
            empty(path);
        } else {
            store(path, thing);
        }
    }

    /**
     * Empties a variable or field. Its value is overwritten first: an entry that is only taken out of a table still leads to it, and in the
     * old generation such a dead entry keeps a young thing through young collections.
     */
    void empty(String path) {
        empty(slots(path), lastName(path));
    }

    static void empty(Map<String, @Nullable Object> slots, String name) {
        slots.computeIfPresent(name, (same, old) -> name);
        slots.remove(name);
    }

    private Map<String, @Nullable Object> slots(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? variables : find(path.substring(0, dot), Things.Plain.class).fields;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    void watch(String label, Object thing, @Nullable String queue) {
        if (watches.putIfAbsent(label, new Watch(label, thing, queue)) != null) {
            throw new Unplayable("the label " + label + " is used twice");
        }
    }

    Watch watch(Object thing) {
        Watch watch = watches.get(labelOf(thing));
        if (watch == null) {
            throw new Unplayable(labelOf(thing) + " is not watched");
        }
        return watch;
    }

    static @Nullable String label(@Nullable Object thing) {
        return thing == null ? null : labelOf(thing);
    }

    static String labelOf(Object thing) {
        if (thing instanceof Labelled labelled) {
            return labelled.label();
        }
        throw new IllegalStateException(thing.getClass() + " has no label");
    }

    /** What fields and strong maps lead to from there is in sight again. */
    void look(@Nullable Object from) {
        look(from, new IdentityHashMap<>());
    }

    private void look(@Nullable Object thing, Map<Object, Boolean> seen) {
        if (thing == null || seen.put(thing, true) != null) {
            return;
        }
        Watch watch = watches.get(labelOf(thing));
        if (watch != null) {
            watch.seeAgain(thing);
        }
        if (thing instanceof Things.Plain plain) {
            plain.fields.values().forEach(each -> look(each, seen));
        } else if (thing instanceof Things.MapHolder holder && !(holder.map() instanceof WeakHashMap)) {
            holder.map().forEach((key, value) -> {
                look(key, seen);
                look(value, seen);
            });
        }
    }
}
