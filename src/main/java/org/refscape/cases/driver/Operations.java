package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does the operations of a program, as the recorded cases name them. */
final class Operations {
    /** What languages call the method that runs at an object's end. */
    private static final List<String> FINALIZERS = List.of("finalize", "del", "deinit");

    private final World world;
    private final JsonNode classes;
    private final Collecting collecting;
    private final ReferenceOperations references;
    private final MapOperations maps;
    private final ContainerOperations containers;

    Operations(World world, JsonNode classes, Collecting collecting) {
        this.world = world;
        this.classes = classes;
        this.collecting = collecting;
        references = new ReferenceOperations(world, this);
        maps = new MapOperations(world, this);
        containers = new ContainerOperations(world, this);
    }

    /** Does one and tells what came of it; an exception that Java throws is told too. */
    Entry perform(JsonNode op) {
        try {
            return perform(name(op), op);
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException thrown) {
            return new Entry().thrown(thrown.getClass().getSimpleName());
        } catch (Raised raised) {
            return new Entry().thrown("IllegalStateException");
        }
    }

    /** Does one in a finalizer. */
    void performWithin(JsonNode op) {
        switch (name(op)) {
            case "gc", "young" -> collecting.within(op);
            case "collect", "state", "drain" ->
                throw new Unplayable("a finalizer that does \"" + name(op) + "\" is not compared");
            default -> perform(name(op), op);
        }
    }

    private static String name(JsonNode op) {
        return op.path("op").asText();
    }

    private Entry perform(String name, JsonNode op) {
        return switch (name) {
            case "new" -> place(op, () -> fresh(op), null);
            case "bind" -> bind(op);
            case "read" -> result(op, world.find(text(op, "from")));
            case "del" -> done(() -> world.empty(text(op, "target")));
            case "queue", "ref", "deref", "ref_clear", "ref_enqueue", "drain" -> references.perform(op);
            case "map", "wput", "wget", "wdel", "wlen", "wcontains", "weakset", "wadd", "wdiscard" -> maps.perform(op);
            case "list", "set", "dict", "append", "insert", "remove", "pop", "clear", "add", "discard" ->
                containers.perform(op);
            case "cleaner" -> register(op);
            case "clean" -> clean(op);
            case "thread" -> done(() -> startThread(text(op, "label")));
            case "thread_end" -> done(() -> endThread(text(op, "thread")));
            case "threadlocal" -> place(op, () -> new Things.Local(text(op, "label")), null);
            case "tl_set" -> inThread(op, () -> local(op).set(value(op, "value")));
            case "tl_remove" -> inThread(op, () -> local(op).remove());
            case "gc", "young" -> collecting.once(op);
            case "collect" -> op.has("gen") ? collecting.once(op) : collecting.untilQuiet(op);
            case "state" -> StateEntry.of(world);
            case "raise" -> throw new Raised();
            default -> throw new Unplayable("what \"" + name + "\" does cannot be seen from outside");
        };
    }

    /** As Java evaluates it: first what lies on the way to the place, then the value, then the place itself. */
    private Entry bind(JsonNode op) {
        if (op.has("kind")) {
            throw new Unplayable("Java has only strong variables and fields");
        }
        world.approach(text(op, "to"));
        world.store(text(op, "to"), value(op, "value"));
        return new Entry();
    }

    /** What an operation names as a value: a place, a new thing, or a plain value. */
    @Nullable
    Object value(JsonNode op, String key) {
        return value(op.path(key));
    }

    @Nullable
    Object value(JsonNode given) {
        if (given.isTextual()) {
            return world.find(given.asText());
        }
        if (given.isObject() && given.has("new")) {
            Object made = fresh(given, text(given, "new"));
            world.watch(text(given, "label"), made, null);
            return made;
        }
        if (given.isObject()) {
            return given.path("str").asText().intern();
        }
        return given.isBoolean() ? (Object) given.asBoolean() : given.isNumber() ? (Object) given.asInt() : null;
    }

    static Entry done(Runnable operation) {
        operation.run();
        return new Entry();
    }

    static String text(JsonNode op, String key) {
        JsonNode value = op.get(key);
        if (value == null || !value.isTextual()) {
            throw new Unplayable("\"" + name(op) + "\" can be played only with a name as " + key);
        }
        return value.asText();
    }

    private Object fresh(JsonNode op) {
        return fresh(op, text(op, "cls"));
    }

    private Object fresh(JsonNode op, String type) {
        JsonNode definition = classes.path(type);
        JsonNode finalizer = FINALIZERS.stream()
                .map(definition::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String label = text(op, "label");
        String base = definition.path("base").asText();
        if (!base.isEmpty()) {
            if (finalizer != null) {
                throw new Unplayable("a container with a finalizer is not compared");
            }
            return ContainerOperations.empty(base, label);
        }
        Things.Key key = definition.path("eq").asBoolean()
                ? new Things.Key(type, op.path("key").asInt())
                : null;
        return finalizer == null
                ? new Things.Plain(label, key)
                : new Things.Finalizable(label, key, world, finalizer, this);
    }

    /** Watches a new thing and stores it where the operation says, if it says so. */
    Entry place(JsonNode op, Supplier<Object> maker, @Nullable String queue) {
        if (op.has("to")) {
            world.approach(text(op, "to"));
        }
        Object thing = maker.get();
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
        if (op.has("to")) {
            world.approach(text(op, "to"));
        }
        Object target = World.existing(world.find(text(op, "target")), Object.class);
        JsonNode values = op.path("args");
        Object[] held = new Object[values.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = value(values.get(i));
        }
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
