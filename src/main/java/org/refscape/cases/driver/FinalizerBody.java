package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a {@code finalize()} does; called by the JVM's own Finalizer thread. */
final class FinalizerBody {
    private static final String THIS = "this.";

    private final World world;

    FinalizerBody(World world) {
        this.world = world;
    }

    void run(Things.Finalizable self, JsonNode body) {
        world.look(self);
        Map<String, String> saw = new TreeMap<>();
        self.fields.forEach((name, value) -> {
            if (value instanceof Reference<?> reference) {
                saw.put(name, reference.refersTo(null) ? "cleared" : "set");
            }
        });
        try {
            body.forEach(operation -> perform(self, operation));
        } finally {
            if (!saw.isEmpty()) {
                world.saw.put(self.label(), saw);
            }
            world.finalized.add(self.label());
            world.watch(self).isFinalized = true;
        }
    }

    /** An exception ends a finalizer and nobody hears of it, as Java has it. */
    private void perform(Things.Finalizable self, JsonNode operation) {
        switch (operation.path("op").asText()) {
            case "bind" ->
                world.variables.put(
                        operation.path("to").asText(),
                        part(self, operation.path("value").asText()));
            case "del" ->
                World.empty(self.fields, afterThis(operation.path("target").asText()));
            case "raise" -> throw new IllegalStateException("thrown by finalize()");
            default -> throw new Unplayable("a finalizer cannot do " + operation);
        }
    }

    private static @Nullable Object part(Things.Finalizable self, String path) {
        return path.equals("this") ? self : self.fields.get(afterThis(path));
    }

    private static String afterThis(String path) {
        if (!path.startsWith(THIS)) {
            throw new Unplayable(path + " is no field of this");
        }
        return path.substring(THIS.length());
    }
}
