package org.refscape.cases.driver;

import static org.refscape.cases.driver.Operations.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Maps. Every use of one goes to the real map, which may sweep stale entries on that occasion. */
final class MapOperations {
    private final World world;
    private final Operations operations;

    MapOperations(World world, Operations operations) {
        this.world = world;
        this.operations = operations;
    }

    Entry perform(JsonNode op) {
        return switch (op.path("op").asText()) {
            case "map" ->
                operations.place(op, () -> new Things.MapHolder(text(op, "label"), fresh(text(op, "cls"))), null);
            case "weakset" -> operations.place(op, () -> weakSet(text(op, "label")), null);
            case "wput" -> put(op);
            case "wget" -> operations.result(op, map(op).get(key(op)));
            case "wdel" -> operations.result(op, map(op).remove(key(op)));
            case "wlen" -> new Entry().result(size(world.find(text(op, "in"))));
            case "wadd" -> Operations.done(() -> set(op).add(operations.value(op, "value")));
            case "wdiscard" -> new Entry().result(set(op).remove(operations.value(op, "value")));
            default -> new Entry().result(contains(world.find(text(op, "in")), key(op)));
        };
    }

    private static Things.SetHolder weakSet(String label) {
        return new Things.SetHolder(label, Collections.newSetFromMap(new WeakHashMap<>()), true);
    }

    private Entry put(JsonNode op) {
        map(op).put(key(op), operations.value(op, "value"));
        return new Entry();
    }

    private static int size(@Nullable Object container) {
        if (container instanceof Things.ListHolder holder) {
            return holder.list().size();
        }
        return container instanceof Things.SetHolder holder
                ? holder.set().size()
                : World.existing(container, Things.MapHolder.class).map().size();
    }

    private static boolean contains(@Nullable Object container, @Nullable Object key) {
        if (container instanceof Things.ListHolder holder) {
            return holder.list().contains(key);
        }
        return container instanceof Things.SetHolder holder
                ? holder.set().contains(key)
                : World.existing(container, Things.MapHolder.class).map().containsKey(key);
    }

    private static Map<@Nullable Object, @Nullable Object> fresh(String type) {
        return switch (type) {
            case "HashMap" -> new HashMap<>();
            case "WeakHashMap" -> new WeakHashMap<>();
            case "IdentityHashMap" -> new IdentityHashMap<>();
            default -> throw new Unplayable("there is no map " + type + " here");
        };
    }

    private Map<@Nullable Object, @Nullable Object> map(JsonNode op) {
        return world.find(text(op, "in"), Things.MapHolder.class).map();
    }

    private Set<@Nullable Object> set(JsonNode op) {
        return world.find(text(op, "in"), Things.SetHolder.class).set();
    }

    private @Nullable Object key(JsonNode op) {
        return operations.value(op, "key");
    }
}
