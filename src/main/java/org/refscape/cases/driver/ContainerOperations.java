package org.refscape.cases.driver;

import static org.refscape.cases.driver.Operations.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists, sets and maps as a program writes them down. */
final class ContainerOperations {
    /** A container that grows leaves a table behind, which keeps young things if it is old. */
    private static final int ROOM = 256;

    private final World world;
    private final Operations operations;

    ContainerOperations(World world, Operations operations) {
        this.world = world;
        this.operations = operations;
    }

    Entry perform(JsonNode op) {
        return switch (op.path("op").asText()) {
            case "list" -> make(op, new Things.ListHolder(text(op, "label"), new ArrayList<>(ROOM)));
            case "set" -> make(op, new Things.SetHolder(text(op, "label"), new HashSet<>(ROOM), false));
            case "dict" -> make(op, new Things.MapHolder(text(op, "label"), new HashMap<>(ROOM)));
            case "append" -> with(list(op), list -> list.add(value(op)));
            case "insert" -> with(list(op), list -> list.add(op.path("index").asInt(), value(op)));
            case "remove" -> with(list(op), list -> list.remove(value(op)));
            case "pop" -> pop(op, list(op));
            case "clear" -> clear(world.find(text(op, "target")));
            case "add" -> with(set(op), set -> set.add(value(op)));
            default -> with(set(op), set -> set.remove(value(op)));
        };
    }

    /** What a class of the program has in it that extends a container. */
    static Object empty(String base, String label) {
        return switch (base) {
            case "list" -> new Things.ListHolder(label, new ArrayList<>(ROOM));
            case "set" -> new Things.SetHolder(label, new HashSet<>(ROOM), false);
            case "dict" -> new Things.MapHolder(label, new HashMap<>(ROOM));
            default -> throw new Unplayable("there is no class " + base + " to extend");
        };
    }

    /** What goes in is found before there is a container. */
    private Entry make(JsonNode op, Object container) {
        return operations.place(op, () -> filled(op, container), null);
    }

    private Object filled(JsonNode op, Object container) {
        for (JsonNode item : op.path("items")) {
            if (container instanceof Things.ListHolder holder) {
                holder.list().add(operations.value(item));
            } else if (container instanceof Things.SetHolder holder) {
                holder.set().add(operations.value(item));
            } else if (container instanceof Things.MapHolder holder) {
                holder.map().put(item.path(0).asText().intern(), operations.value(item.path(1)));
            }
        }
        return container;
    }

    private interface Use<C> {
        void of(C container);
    }

    private static <C> Entry with(C container, Use<C> use) {
        use.of(container);
        return new Entry();
    }

    private Entry pop(JsonNode op, List<@Nullable Object> list) {
        Object popped = list.remove(op.has("index") ? op.path("index").asInt() : list.size() - 1);
        world.look(popped);
        return new Entry().result(popped);
    }

    private static Entry clear(@Nullable Object container) {
        if (container instanceof Things.SetHolder holder) {
            holder.set().clear();
        } else if (container instanceof Things.MapHolder holder) {
            holder.map().clear();
        } else {
            World.existing(container, Things.ListHolder.class).list().clear();
        }
        return new Entry();
    }

    private List<@Nullable Object> list(JsonNode op) {
        return world.find(text(op, "list"), Things.ListHolder.class).list();
    }

    private Set<@Nullable Object> set(JsonNode op) {
        return world.find(text(op, "set"), Things.SetHolder.class).set();
    }

    private @Nullable Object value(JsonNode op) {
        return operations.value(op, "value");
    }
}
