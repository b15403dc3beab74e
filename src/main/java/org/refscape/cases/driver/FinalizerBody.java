package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.TreeMap;

/** What a {@code finalize()} does; called by the JVM's own Finalizer thread. */
final class FinalizerBody {
    private final World world;
    private final Operations operations;

    FinalizerBody(World world, Operations operations) {
        this.world = world;
        this.operations = operations;
    }

    void run(Things.Finalizable self, JsonNode body) {
        world.look(self);
        Map<String, String> saw = new TreeMap<>();
        self.fields.forEach((name, value) -> {
            if (value instanceof Reference<?> reference) {
                saw.put(name, reference.refersTo(null) ? "cleared" : "set");
            }
        });
        world.self = self;
        try {
            body.forEach(operations::performWithin);
        } catch (Unplayable why) {
            world.failure = why;
        } catch (RuntimeException swallowed) {
            // An exception ends a finalizer and nobody hears of it, as Java has it.
        } finally {
            world.self = null;
            if (!saw.isEmpty()) {
                world.saw.put(self.label(), saw);
            }
            world.finalized.add(self.label());
            world.watch(self).isFinalized = true;
        }
    }
}
