package org.refscape.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two records of a log by the rules of their recording: some lists are sets, because the real runtime promises no order
 * there.
 */
final class RecordComparison {
    private static final Set<String> SETS_OF_CPYTHON = Set.of("born", "died", "saved");
    /** Reference counting: here the order in which objects die is promised. */
    private static final Set<String> SETS_OF_COUNTING = Set.of("alive");

    private final String runtime;

    RecordComparison(String runtime) {
        this.runtime = runtime;
    }

    /** What differs, or null if nothing does. */
    @Nullable
    Difference compare(JsonNode expected, JsonNode got) {
        JsonNode left = normal(expected);
        JsonNode right = normal(got);
        if (left.equals(right)) {
            return null;
        }
        return difference(left, right);
    }

    /** The parts of two records that are not the same. */
    record Difference(JsonNode expected, JsonNode got) {}

    private JsonNode normal(JsonNode record) {
        ObjectNode normal = JsonNodeFactory.instance.objectNode();
        record.properties()
                .forEach(field -> normal.set(field.getKey(), normal(field.getValue(), isSet(field.getKey()))));
        return normal;
    }

    private boolean isSet(String field) {
        return switch (runtime) {
            case "cpython" -> SETS_OF_CPYTHON.contains(field);
            case "rc" -> SETS_OF_COUNTING.contains(field);
            default -> true;
        };
    }

    private static JsonNode normal(JsonNode value, boolean set) {
        if (value.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            value.forEach(each -> elements.add(normal(each, set)));
            if (set) {
                elements.sort(Comparator.comparing(JsonNode::toString));
            }
            return JsonNodeFactory.instance.arrayNode().addAll(elements);
        }
        if (value.isObject()) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(each -> fields.set(each.getKey(), normal(each.getValue(), set)));
            return fields;
        }
        // Jackson holds an int and a long of the same value to be different.
        return value.isIntegralNumber() ? JsonNodeFactory.instance.numberNode(value.longValue()) : value;
    }

    private static Difference difference(JsonNode left, JsonNode right) {
        ObjectNode onlyLeft = JsonNodeFactory.instance.objectNode();
        ObjectNode onlyRight = JsonNodeFactory.instance.objectNode();
        Set<String> names = new LinkedHashSet<>();
        left.fieldNames().forEachRemaining(names::add);
        right.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode a = left.path(name);
            JsonNode b = right.path(name);
            if (!a.equals(b)) {
                Difference inner = a.isObject() && b.isObject() ? difference(a, b) : new Difference(a, b);
                put(onlyLeft, name, inner.expected());
                put(onlyRight, name, inner.got());
            }
        }
        return new Difference(onlyLeft, onlyRight);
    }

    private static void put(ObjectNode into, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            into.set(name, value);
        }
    }
}
