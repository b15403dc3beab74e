package org.refscape.cases.cpython;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.refscape.action.Definitions;
import org.refscape.cases.LogWriter;
import org.refscape.heap.Heap;
import org.refscape.runtime.Run;
import org.refscape.step.Step;

/** Writes the log of one case of CPython, as the README of the recordings describes it. */
public final class CPythonLog implements LogWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Labels labels = new Labels();
    private final Addresses addresses = new Addresses();
    private Map<String, Map<String, JsonNode>> before = Map.of();
    private JsonNode garbageBefore = JSON.arrayNode();

    @Override
    public ObjectNode record(Definitions definitions, Run run) {
        Events events = new Events(run.before(), labels, run.action(), addresses, before.getOrDefault("wr", Map.of()));
        for (Step step : run.steps()) {
            events.read(step);
        }
        Heap after = run.after();
        ObjectNode record = JSON.objectNode();
        events.write(record);
        lives(record, events, after);
        Map<String, Map<String, JsonNode>> now = new Snapshot(after, labels).all();
        now.forEach((key, values) -> change(record, key, before.getOrDefault(key, Map.of()), values, after));
        before = now;
        JsonNode garbage = new Snapshot(after, labels).garbage();
        if (!garbage.equals(garbageBefore)) {
            record.set("garbage", garbage);
            garbageBefore = garbage;
        }
        return record;
    }

    private void lives(ObjectNode record, Events events, Heap after) {
        put(record, "born", events.born());
        Set<String> died = new LinkedHashSet<>();
        for (int id : labels.takeGone(after)) {
            if (!Labels.diesLoudly(after.object(id))) {
                died.add(labels.of(id));
            }
        }
        put(record, "died", died);
        Set<String> saved = new LinkedHashSet<>();
        for (int id : events.finalized()) {
            if (labels.isAlive(id)) {
                saved.add(labels.of(id));
            }
        }
        put(record, "saved", saved);
    }

    private static void put(ObjectNode record, String key, Set<String> labels) {
        if (!labels.isEmpty()) {
            ArrayNode list = record.putArray(key);
            labels.forEach(list::add);
        }
    }

    /** Reports what is new or different; what is gone drops out, unless its absence has a word of its own. */
    private void change(
            ObjectNode record, String key, Map<String, JsonNode> old, Map<String, JsonNode> now, Heap after) {
        Map<String, JsonNode> delta = new LinkedHashMap<>();
        now.forEach((label, value) -> {
            if (!value.equals(old.get(label))) {
                delta.put(label, value);
            }
        });
        for (String label : old.keySet()) {
            if (!now.containsKey(label)) {
                if (key.equals("names")) {
                    delta.put(label, JSON.textNode("-"));
                } else if ((key.equals("gen") || key.equals("wc")) && labels.isAlive(label, after)) {
                    delta.put(label, JSON.numberNode(0));
                }
            }
        }
        if (!delta.isEmpty()) {
            ObjectNode changes = record.putObject(key);
            delta.forEach(changes::set);
        }
    }
}
