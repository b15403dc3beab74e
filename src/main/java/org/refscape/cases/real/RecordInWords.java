package org.refscape.cases.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.Malformed;

/** A part of a log as a person reads it: what the recordings abbreviate is spelled out. */
final class RecordInWords {
    private static final String NOTHING = "nothing of the kind";

    /** What is said of each label in a table; the first gap is for the label, the second for what is noted. */
    private static final Map<String, String> OF_EACH = Map.ofEntries(
            Map.entry("rc", "the count of %s is %s"),
            Map.entry("wr", "the weak reference %s leads to %s"),
            Map.entry("wc", "the number of weak references to %s is %s"),
            Map.entry("fin", "whether the finalizer %s still waits: %s"),
            Map.entry("wk", "%s holds %s"),
            Map.entry("gen", "%s is in generation %s"),
            Map.entry("names", "the variable %s holds %s"),
            Map.entry("refs", "the reference %s is %s"),
            Map.entry("queued", "in the queue %s waits %s"),
            Map.entry("enqueued", "into the queue %s goes %s"),
            Map.entry("saw", "the finalizer of %s finds %s"),
            Map.entry("callbacks", "%s calls back with %s"));

    /** What is said of the rest; the gap is for what is noted. */
    private static final Map<String, String> OF_ALL = Map.ofEntries(
            Map.entry("died", "these die: %s"),
            Map.entry("born", "these are born: %s"),
            Map.entry("saved", "these are saved: %s"),
            Map.entry("alive", "these are alive: %s"),
            Map.entry("cleared", "these references are cleared: %s"),
            Map.entry("finalized", "finalizers run of %s"),
            Map.entry("cleaned", "these cleaning actions run: %s"),
            Map.entry("garbage", "gc.garbage holds %s"),
            Map.entry("ev", "this happens: %s"),
            Map.entry("cycles", "the number of collections is %s"),
            Map.entry("ran", "whether there is a collection: %s"),
            Map.entry("r", "the result is %s"),
            Map.entry("x", "it throws %s"));

    private RecordInWords() {}

    /** The part in words; what is no part of a log, as it is. */
    static String of(String record) {
        try {
            JsonNode read = Json.read(record);
            return read.isObject() ? of(read) : record;
        } catch (Malformed sentence) {
            return record;
        }
    }

    private static String of(JsonNode record) {
        List<String> parts = new ArrayList<>();
        record.properties().forEach(field -> parts.addAll(parts(field.getKey(), field.getValue())));
        return parts.isEmpty() ? NOTHING : String.join("; ", parts);
    }

    private static List<String> parts(String key, JsonNode value) {
        String each = OF_EACH.get(key);
        if (each == null || !value.isObject()) {
            return List.of(OF_ALL.getOrDefault(key, key + ": %s").formatted(text(value)));
        }
        List<String> parts = new ArrayList<>();
        value.properties().forEach(entry -> parts.add(each.formatted(entry.getKey(), text(entry.getValue()))));
        return parts;
    }

    private static String text(JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(item.isArray() ? text(item).replace(", ", " ") : text(item)));
            return parts.isEmpty() ? "nothing" : String.join(", ", parts);
        }
        if (value.isObject()) {
            value.properties().forEach(field -> parts.add(field.getKey() + " " + text(field.getValue())));
            return parts.isEmpty() ? "nothing" : String.join(", ", parts);
        }
        return value.isNull() ? "nothing" : value.asText();
    }
}
