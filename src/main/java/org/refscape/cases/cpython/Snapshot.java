package org.refscape.cases.cpython;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** The state after an operation, by the keys of the log. */
final class Snapshot {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REGISTRY = "weakref.finalize";

    private final Heap heap;
    private final Labels labels;
    private final Values values;

    Snapshot(Heap heap, Labels labels) {
        this.heap = heap;
        this.labels = labels;
        values = new Values(labels);
    }

    Map<String, Map<String, JsonNode>> all() {
        Map<String, Map<String, JsonNode>> all = new LinkedHashMap<>();
        for (String key : List.of("rc", "wr", "wc", "fin", "wk", "gen", "names")) {
            all.put(key, new LinkedHashMap<>());
        }
        Set<Integer> finalizers = liveFinalizers();
        for (int id : labels.alive()) {
            describe(heap.object(id), all, finalizers);
        }
        for (Reference each : root("globals").references()) {
            put(all, "names", each.label(), values.of(each.target(), heap));
        }
        return all;
    }

    private void describe(HeapObject object, Map<String, Map<String, JsonNode>> all, Set<Integer> finalizers) {
        String label = labels.of(object.id());
        int generation = object.place().generation();
        if (generation != 0) {
            put(all, "gen", label, generation < 0 ? JSON.nullNode() : JSON.numberNode(generation));
        }
        if (object.kind() == Kind.FINALIZER) {
            put(all, "fin", label, JSON.booleanNode(finalizers.contains(object.id())));
            return;
        }
        put(all, "rc", label, JSON.numberNode(object.count()));
        if (object.kind().isReferenceObject()) {
            put(all, "wr", label, referent(object));
        }
        boolean counted = object.kind() == Kind.INSTANCE || object.kind() == Kind.SET;
        if (counted && !object.weakReferences().isEmpty()) {
            put(all, "wc", label, JSON.numberNode(object.weakReferences().size()));
        }
        if (object.kind().isWeakContainer()) {
            put(all, "wk", label, container(object));
        }
    }

    private static void put(Map<String, Map<String, JsonNode>> all, String key, String label, JsonNode value) {
        Map<String, JsonNode> values = all.get(key);
        if (values != null) {
            values.put(label, value);
        }
    }

    private HeapObject root(String label) {
        HeapObject root = heap.labelled(label);
        if (root == null) {
            throw new IllegalStateException("there is no root " + label);
        }
        return root;
    }

    private Set<Integer> liveFinalizers() {
        Set<Integer> alive = new LinkedHashSet<>();
        for (Reference each : root(REGISTRY).references()) {
            if (each.role() == Role.KEY) {
                alive.add(each.targetIndex());
            }
        }
        return alive;
    }

    /** The recording sees a referent only among objects that can have weak references and have a label. */
    private JsonNode referent(HeapObject reference) {
        Reference referent = reference.find(Role.REFERENT, "");
        if (referent == null) {
            return JSON.nullNode();
        }
        HeapObject object = heap.object(referent.targetIndex());
        boolean seen = labels.isKnown(object.id()) && object.kind() != Kind.FINALIZER;
        return seen ? JSON.textNode(labels.of(object.id())) : JSON.nullNode();
    }

    JsonNode garbage() {
        ArrayNode garbage = JSON.arrayNode();
        root("gc.garbage").references().forEach(each -> garbage.add(values.of(each.target(), heap)));
        return garbage;
    }

    private ObjectNode container(HeapObject container) {
        HeapObject data = part(container, "data");
        int pending = part(container, "_pending_removals").references().size();
        ObjectNode state = JSON.objectNode();
        ArrayNode items = JSON.arrayNode();
        int entries =
                switch (container.kind()) {
                    case WEAK_VALUE_DICTIONARY -> valueEntries(data, items);
                    case WEAK_KEY_DICTIONARY -> keyEntries(data, items);
                    default -> members(data, items);
                };
        state.put("n", entries - pending);
        state.set("items", items);
        if (pending > 0) {
            state.put("pending", pending);
        }
        return state;
    }

    private HeapObject part(HeapObject holder, String name) {
        Reference own = holder.find(Role.INTERNAL, name);
        Reference dictionary = holder.find(Role.INTERNAL, "__dict__");
        if (own == null && dictionary != null) {
            own = heap.object(dictionary.targetIndex()).find(Role.INTERNAL, name);
        }
        if (own == null) {
            throw new IllegalStateException(holder + " has no " + name);
        }
        return heap.object(own.targetIndex());
    }

    private int valueEntries(HeapObject data, ArrayNode items) {
        int entries = 0;
        Reference key = null;
        for (Reference each : data.references()) {
            if (each.role() == Role.KEY) {
                key = each;
            } else {
                JsonNode shown =
                        key == null ? JSON.objectNode().put("str", each.label()) : values.of(key.target(), heap);
                items.addArray().add(shown).add(labelOfReferent(each));
                key = null;
                entries++;
            }
        }
        return entries;
    }

    private int keyEntries(HeapObject data, ArrayNode items) {
        List<Reference> references = data.references();
        for (int i = 0; i < references.size(); i += 2) {
            items.addArray()
                    .add(labelOfReferent(references.get(i)))
                    .add(values.of(references.get(i + 1).target(), heap));
        }
        return references.size() / 2;
    }

    private int members(HeapObject data, ArrayNode items) {
        List<JsonNode> members = new ArrayList<>();
        for (Reference each : data.references()) {
            JsonNode label = labelOfReferent(each);
            if (!label.isNull()) {
                members.add(label);
            }
        }
        members.sort(Comparator.comparing(JsonNode::asText));
        members.forEach(items::add);
        return data.references().size();
    }

    private JsonNode labelOfReferent(@Nullable Reference toReference) {
        Reference referent = toReference == null
                ? null
                : heap.object(toReference.targetIndex()).find(Role.REFERENT, "");
        return referent == null ? JSON.nullNode() : values.of(referent.target(), heap);
    }
}
