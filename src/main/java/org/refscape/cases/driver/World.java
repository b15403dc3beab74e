package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Everything of one program: its variables, and what watches its things. Finalizers reach it from their own thread. */
final class World {
    /**
     * A finalizer may set one to null. A plain table inside, because one that copies its entries when it grows leaves dead ones behind, which
     * keep young things.
     */
    final Map<String, @Nullable Object> variables = Collections.synchronizedMap(new HashMap<>());

    /** Finalizers may add to it while somebody looks. */
    final Map<String, Watch> watches = new ConcurrentSkipListMap<>();

    final Map<String, Registration> registrations = new TreeMap<>();
    final Map<String, Worker> threads = new TreeMap<>();
    /** The object whose finalizer runs now. */
    volatile @Nullable Object self;
    /** How many collections finalizers have asked for and got. */
    final AtomicInteger asked = new AtomicInteger();
    /** What a finalizer could not play. */
    volatile @Nullable Unplayable failure;
    /** Whose finalizers have run since somebody looked, and which cleaning actions. */
    final List<String> finalized = Collections.synchronizedList(new ArrayList<>());

    final List<String> cleaned = Collections.synchronizedList(new ArrayList<>());
    /** What the finalizers saw in the fields that hold reference objects. */
    final Map<String, Map<String, String>> saw = new ConcurrentHashMap<>();

    /** The thing that a path such as {@code a.x.y} leads to, or null. What Java throws on the way is thrown. */
    @Nullable
    Object find(String path) {
        Place place = Place.of(path);
        if (place.isVariable()) {
            boolean own = path.equals("this") || path.equals("self");
            return own && self != null ? self : variables.get(path);
        }
        return place.read(find(place.holder()));
    }

    /** The same if it is there and of that class. */
    <T> T find(String path, Class<T> type) {
        return existing(find(path), type);
    }

    static <T> T existing(@Nullable Object found, Class<T> type) {
        if (found == null) {
            throw new NullPointerException();
        }
        return type.cast(found);
    }

    /** After this, everything on the way to that place could be read. */
    void approach(String path) {
        Place place = Place.of(path);
        if (!place.isVariable()) {
            Object holder = find(place.holder());
            look(holder);
        }
    }

    void store(String path, @Nullable Object thing) {
        Place place = Place.of(path);
        if (place.isVariable()) {
            variables.put(path, thing);
        } else {
            place.store(find(place.holder()), thing);
        }
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
        Place place = Place.of(path);
        if (place.isVariable()) {
            empty(variables, path);
        } else {
            place.empty(find(place.holder()));
        }
    }

    static void empty(Map<String, @Nullable Object> slots, String name) {
        slots.computeIfPresent(name, (same, old) -> name);
        slots.remove(name);
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

    /** How the log writes a value: by its label, or as it is. */
    static JsonNode written(@Nullable Object value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (value instanceof Boolean truth) {
            return make.booleanNode(truth);
        }
        if (value instanceof Number number) {
            return make.numberNode(number.longValue());
        }
        return value instanceof String text
                ? make.textNode(text)
                : value == null ? make.nullNode() : make.textNode(labelOf(value));
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
        if (!(thing instanceof Labelled) || seen.put(thing, true) != null) {
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
        } else if (thing instanceof Things.ListHolder holder) {
            holder.list().forEach(each -> look(each, seen));
        } else if (thing instanceof Things.SetHolder holder && !holder.isWeak()) {
            holder.set().forEach(each -> look(each, seen));
        }
    }
}
