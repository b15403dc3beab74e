package org.refscape.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/** A record of a log while it is written. Objects appear by their labels, and what has nothing to say is left out. */
public final class RecordBuilder {
    private final ObjectNode record = JsonNodeFactory.instance.objectNode();

    /** A list of labels, unless it is empty. */
    public RecordBuilder labels(String field, Collection<String> labels) {
        return labels.isEmpty() ? this : set(field, array(labels));
    }

    /** Lists of labels by label, unless there are none. */
    public RecordBuilder labelsBy(String field, Map<String, ? extends Collection<String>> lists) {
        if (lists.isEmpty()) {
            return this;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        lists.forEach((label, list) -> node.set(label, array(list)));
        return set(field, node);
    }

    /** Texts by label, unless there are none. */
    public RecordBuilder textsBy(String field, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        texts.forEach(node::put);
        return set(field, node);
    }

    /** A field with anything. */
    public RecordBuilder set(String field, JsonNode value) {
        record.set(field, value);
        return this;
    }

    /** What has been written. */
    public ObjectNode record() {
        return record;
    }

    /** A list of labels, empty or not. */
    public static ArrayNode array(Collection<String> labels) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        labels.forEach(array::add);
        return array;
    }

    /** A value: the label of an object, or a plain value. */
    public static JsonNode node(Heap heap, Value value) {
        if (value instanceof ObjectId object) {
            return JsonNodeFactory.instance.textNode(heap.object(object.index()).label());
        }
        Atom atom = (Atom) value;
        return switch (atom.type()) {
            case NONE -> JsonNodeFactory.instance.nullNode();
            case NUMBER -> JsonNodeFactory.instance.numberNode(atom.number());
            case TRUTH -> JsonNodeFactory.instance.booleanNode(atom.truth());
            case TEXT -> JsonNodeFactory.instance.textNode(atom.text());
        };
    }
}
