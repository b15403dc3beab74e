package org.refscape.cases.driver;

import static org.refscape.cases.driver.Operations.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.Reference;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reference objects and their queues. */
final class ReferenceOperations {
    private final World world;
    private final Operations operations;

    ReferenceOperations(World world, Operations operations) {
        this.world = world;
        this.operations = operations;
    }

    Entry perform(JsonNode op) {
        return switch (op.path("op").asText()) {
            case "queue" -> operations.place(op, () -> new Things.Queue(text(op, "label")), null);
            case "ref" -> make(op);
            case "deref" -> operations.result(op, reference(op).get());
            case "ref_clear" -> clear(reference(op));
            case "ref_enqueue" -> enqueue(reference(op));
            default -> drain(world.find(text(op, "queue"), Things.Queue.class));
        };
    }

    private Reference<?> reference(JsonNode op) {
        return world.find(text(op, "ref"), Reference.class);
    }

    private Entry make(JsonNode op) {
        if (op.has("to")) {
            world.approach(text(op, "to"));
        }
        Object referent = operations.value(op, "target");
        if (referent != null && !(referent instanceof Labelled)) {
            throw new Unplayable("a reference to a plain value is not compared");
        }
        Object found = op.has("queue") ? world.find(text(op, "queue")) : null;
        Things.@Nullable Queue queue = found == null ? null : Things.Queue.class.cast(found);
        String label = text(op, "label");
        Reference<Object> made =
                switch (text(op, "kind")) {
                    case "weak" -> new Things.Weak(label, referent, queue);
                    case "soft" -> new Things.Soft(label, referent, queue);
                    case "phantom" -> new Things.Phantom(label, referent, queue);
                    default -> throw new Unplayable("there is no such reference in Java");
                };
        Entry entry = operations.place(op, () -> made, World.label(queue));
        world.watch(made).toldCleared = referent == null;
        return entry;
    }

    private Entry clear(Reference<?> reference) {
        reference.clear();
        world.watch(reference).toldCleared = true;
        return new Entry();
    }

    private Entry enqueue(Reference<?> reference) {
        boolean first = reference.enqueue();
        Watch watch = world.watch(reference);
        watch.toldCleared = true;
        watch.toldEnqueued |= first;
        return new Entry().result(first);
    }

    private Entry drain(Things.Queue queue) {
        Set<String> labels = new TreeSet<>();
        for (Reference<?> next = queue.poll(); next != null; next = queue.poll()) {
            labels.add(World.labelOf(next));
            Watch watch = world.watch(next);
            watch.toldEnqueued = false;
            watch.isPolled = true;
        }
        return new Entry().result(labels);
    }
}
