package org.refscape.cases.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of the log while it is written. What is empty is left out. */
final class Entry {
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    JsonNode written() {
        return fields;
    }

    Entry result(@Nullable Object thing) {
        fields.set("r", World.written(thing));
        return this;
    }

    Entry thrown(String type) {
        fields.put("x", type);
        return this;
    }

    Entry result(boolean value) {
        fields.put("r", value);
        return this;
    }

    Entry result(int value) {
        fields.put("r", value);
        return this;
    }

    Entry result(Collection<String> labels) {
        fields.set("r", array(labels));
        return this;
    }

    Entry with(String field, boolean value) {
        fields.put(field, value);
        return this;
    }

    Entry with(String field, int value) {
        fields.put(field, value);
        return this;
    }

    Entry with(String field, Collection<String> labels) {
        return labels.isEmpty() ? this : withAll(field, labels);
    }

    /** The same, even if it is empty. */
    Entry withAll(String field, Collection<String> labels) {
        fields.set(field, array(labels));
        return this;
    }

    Entry with(String field, Map<String, ? extends Collection<String>> lists) {
        if (!lists.isEmpty()) {
            ObjectNode all = fields.putObject(field);
            lists.forEach((name, labels) -> all.set(name, array(labels)));
        }
        return this;
    }

    Entry withTexts(String field, Map<String, String> texts) {
        return texts.isEmpty() ? this : withAllTexts(field, texts);
    }

    /** The same, even if it is empty. */
    Entry withAllTexts(String field, Map<String, String> texts) {
        ObjectNode all = fields.putObject(field);
        texts.forEach(all::put);
        return this;
    }

    /** Values by name, even if there are none. */
    Entry withValues(String field, Map<String, ? extends @Nullable Object> values) {
        ObjectNode all = fields.putObject(field);
        values.forEach((name, value) -> all.set(name, World.written(value)));
        return this;
    }

    Entry withTextsOf(String field, Map<String, Map<String, String>> texts) {
        if (!texts.isEmpty()) {
            ObjectNode all = fields.putObject(field);
            texts.forEach((name, some) -> some.forEach(all.putObject(name)::put));
        }
        return this;
    }

    private static ArrayNode array(Collection<String> labels) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        labels.forEach(array::add);
        return array;
    }
}
