package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Does the operations of a program, as the recorded cases name them. */
final class Operations {
    private final World world;
    private final JsonNode classes;
    private final Collecting collecting;
    private final ReferenceOperations references;
    private final MapOperations maps;

    Operations(World world, JsonNode classes, Collecting collecting) {
        this.world = world;
        this.classes = classes;
        this.collecting = collecting;
        references = new ReferenceOperations(world, this);
        maps = new MapOperations(world, this);
    }

    /** Does one and tells what came of it. */
    Entry perform(JsonNode op) {
        return switch (op.path("op").asText()) {
            case "new" -> place(op, fresh(op), null);
            case "bind" -> done(() -> world.store(text(op, "to"), world.find(text(op, "value"))));
            case "del" -> done(() -> world.empty(text(op, "target")));
            case "queue", "ref", "deref", "ref_clear", "ref_enqueue", "drain" -> references.perform(op);
            case "map", "wput", "wget", "wdel", "wlen", "wcontains" -> maps.perform(op);
            case "cleaner" -> register(op);
            case "clean" -> clean(op);
            case "thread" -> done(() -> startThread(text(op, "label")));
            case "thread_end" -> done(() -> endThread(text(op, "thread")));
            case "threadlocal" -> place(op, new Things.Local(text(op, "label")), null);
            case "tl_set" -> inThread(op, () -> local(op).set(world.find(text(op, "value"))));
            case "tl_remove" -> inThread(op, () -> local(op).remove());
            case "gc", "young" -> collecting.once(op);
            case "collect" -> collecting.untilQuiet(op);
            case "state" -> StateEntry.of(world);
            default -> throw new Unplayable("the operation " + op.path("op") + " cannot be played here");
        };
    }

    static Entry done(Runnable operation) {
        operation.run();
        return new Entry();
    }

    static String text(JsonNode op, String key) {
        JsonNode value = op.get(key);
        if (value == null || !value.isTextual()) {
            throw new Unplayable(op + " needs a text as " + key);
        }
        return value.asText();
    }

    private Things.Plain fresh(JsonNode op) {
        String type = text(op, "cls");
        JsonNode definition = classes.path(type);
        JsonNode finalizer = definition.get("finalize");
        String label = text(op, "label");
        Things.Key key = definition.path("eq").asBoolean()
                ? new Things.Key(type, op.path("key").asInt())
                : null;
        return finalizer == null ? new Things.Plain(label, key) : new Things.Finalizable(label, key, world, finalizer);
    }

    /** Watches a new thing and stores it where the operation says, if it says so. */
    Entry place(JsonNode op, Object thing, @Nullable String queue) {
        world.watch(text(op, "label"), thing, queue);
        if (op.has("to")) {
            world.store(text(op, "to"), thing);
        }
        return new Entry();
    }

    /** Tells a result and stores it, if the operation says where. */
    Entry result(JsonNode op, @Nullable Object found) {
        world.look(found);
        if (op.has("to")) {
            world.storeResult(text(op, "to"), found);
        }
        return new Entry().result(found);
    }

    private Entry register(JsonNode op) {
        JsonNode paths = op.path("args");
        Object[] held = new Object[paths.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = world.find(paths.get(i).asText());
        }
        Object target = world.find(text(op, "target"));
        Registration registration = new Registration(text(op, "label"), world.watch(target));
        world.registrations.put(registration.label, registration);
        Things.Registered registered = new Things.Registered(
                registration.label,
                collecting.cleaner().register(target, new CleaningAction(world, registration, held)));
        if (op.has("to")) {
            world.store(text(op, "to"), registered);
        }
        return new Entry();
    }

    private Entry clean(JsonNode op) {
        world.find(text(op, "cleanable"), Things.Registered.class).cleanable().clean();
        Entry entry = new Entry().with("cleaned", world.cleaned);
        world.cleaned.clear();
        return entry;
    }

    private void startThread(String label) {
        Worker worker = new Worker(label);
        worker.start();
        world.threads.put(label, worker);
    }

    private void endThread(String label) {
        worker(label).end();
        world.threads.remove(label);
    }

    private Entry inThread(JsonNode op, Runnable task) {
        worker(text(op, "thread")).submit(task);
        return new Entry();
    }

    private Worker worker(String label) {
        Worker worker = world.threads.get(label);
        if (worker == null) {
            throw new Unplayable("there is no thread " + label);
        }
        return worker;
    }

    private Things.Local local(JsonNode op) {
        return world.find(text(op, "local"), Things.Local.class);
    }
}
