package org.refscape.cases.driver;

import static org.refscape.cases.driver.Operations.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
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
            case "map" -> operations.place(op, new Things.MapHolder(text(op, "label"), fresh(text(op, "cls"))), null);
            case "wput" -> Operations.done(() -> map(op).put(key(op), value(op)));
            case "wget" -> operations.result(op, map(op).get(key(op)));
            case "wdel" -> operations.result(op, map(op).remove(key(op)));
            case "wlen" -> new Entry().result(map(op).size());
            default -> new Entry().result(map(op).containsKey(key(op)));
        };
    }

    private static Map<Object, @Nullable Object> fresh(String type) {
        return switch (type) {
            case "HashMap" -> new HashMap<>();
            case "WeakHashMap" -> new WeakHashMap<>();
            case "IdentityHashMap" -> new IdentityHashMap<>();
            default -> throw new Unplayable("there is no map " + type + " here");
        };
    }

    private Map<Object, @Nullable Object> map(JsonNode op) {
        return world.find(text(op, "in"), Things.MapHolder.class).map();
    }

    private Object key(JsonNode op) {
        return world.find(text(op, "key"));
    }

    private @Nullable Object value(JsonNode op) {
        return op.hasNonNull("value") ? world.find(text(op, "value")) : null;
    }
}
