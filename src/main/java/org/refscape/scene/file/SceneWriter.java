package org.refscape.scene.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.refscape.scene.ItemId;
import org.refscape.scene.Outcome;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;
import org.refscape.scene.format.DefinitionsWriter;
import org.refscape.scene.format.Dialect;

/** Writes a whole scene as {@link SceneReader} reads it, always in the same order; what is usual is left out. */
final class SceneWriter {
    private SceneWriter() {}

    static ObjectNode write(Scene scene) {
        ObjectNode into = JsonNodeFactory.instance.objectNode();
        into.put(SceneReader.VERSION_FIELD, SceneReader.VERSION);
        into.put("title", scene.title());
        putUnlessEmpty(into, "about", scene.about());
        into.put("runtime", scene.runtime());
        playedAs(scene.playedAs(), into);
        // One dialect for all runtimes, so that changing the runtime changes one line of the file.
        new DefinitionsWriter(Dialect.CPYTHON).write(scene.definitions(), into);
        DrawingWriter.write(scene.drawing(), into);
        if (!scene.actions().isEmpty()) {
            ArrayNode actions = into.putArray("actions");
            scene.actions().forEach(action -> actions.add(ShortActions.write(action)));
        }
        Outcome outcome = scene.outcome();
        if (outcome != null) {
            write(outcome, into.putObject("outcome"));
        }
        write(scene.spots(), into);
        notes(scene.notes(), into);
        return into;
    }

    private static void putUnlessEmpty(ObjectNode into, String name, String text) {
        if (!text.isEmpty()) {
            into.put(name, text);
        }
    }

    private static void playedAs(PlayedAs playedAs, ObjectNode into) {
        if (!playedAs.equals(PlayedAs.ITSELF)) {
            ObjectNode as = into.putObject("playedAs");
            putUnlessEmpty(as, "runtime", playedAs.runtime());
            putUnlessEmpty(as, "leftOut", List.copyOf(playedAs.leftOut()));
        }
    }

    private static void notes(String notes, ObjectNode into) {
        if (notes.contains("\n")) {
            ArrayNode lines = into.putArray("notes");
            List.of(notes.split("\n", -1)).forEach(lines::add);
        } else {
            putUnlessEmpty(into, "notes", notes);
        }
    }

    private static void write(Outcome outcome, ObjectNode into) {
        putUnlessEmpty(into, "dies", outcome.dies());
        putUnlessEmpty(into, "left", outcome.left());
        putUnlessEmpty(into, "callbacks", outcome.callbacks());
        putUnlessEmpty(into, "results", outcome.results());
    }

    private static void putUnlessEmpty(ObjectNode into, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = into.putArray(name);
            texts.forEach(list::add);
        }
    }

    private static void write(Map<String, Spot> spots, ObjectNode into) {
        if (spots.isEmpty()) {
            return;
        }
        ObjectNode positions = into.putObject("positions");
        for (Map.Entry<String, Spot> each : spots.entrySet()) {
            String id = each.getKey();
            String group = ItemId.isObject(id) ? "objects" : ItemId.isVariable(id) ? "variables" : "others";
            ObjectNode named = (ObjectNode) positions.get(group);
            ArrayNode point = (named == null ? positions.putObject(group) : named)
                    .putArray(group.equals("others") ? id : ItemId.name(id));
            add(point, each.getValue().x());
            add(point, each.getValue().y());
        }
    }

    private static void add(ArrayNode point, double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15 && Double.compare(number, -0.0) != 0;
        if (whole) {
            point.add((long) number);
        } else {
            point.add(number);
        }
    }
}
