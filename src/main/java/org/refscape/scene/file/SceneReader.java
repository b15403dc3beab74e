package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.scene.Drawing;
import org.refscape.scene.ItemId;
import org.refscape.scene.Outcome;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;
import org.refscape.scene.format.DefinitionsReader;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Malformed;

/** Reads a whole scene from JSON. */
final class SceneReader {
    static final int VERSION = 1;
    static final String VERSION_FIELD = "refscape";

    private SceneReader() {}

    static Scene read(JsonNode node) {
        checkVersion(node);
        Fields in = new Fields(node, "");
        in.number(VERSION_FIELD);
        Definitions definitions = DefinitionsReader.read(in);
        Drawing drawing = DrawingReader.read(in);
        Scene scene = new Scene(
                in.textOr("title", Scene.EMPTY.title()),
                in.textOr("about", ""),
                in.textOr("runtime", Scene.DEFAULT_RUNTIME),
                definitions,
                drawing,
                actions(in),
                spots(in),
                notes(in),
                in.has("outcome") ? outcome(in.object("outcome")) : null,
                in.has("playedAs") ? playedAs(in.object("playedAs")) : PlayedAs.ITSELF);
        in.nothingElse();
        return scene;
    }

    /** Comes first: a newer file may look quite different, and then nothing else that could be said would help. */
    private static void checkVersion(JsonNode node) {
        @Nullable JsonNode version = node.get(VERSION_FIELD);
        if (version == null || !version.isIntegralNumber()) {
            throw new Malformed("", "This is not a scene of Refscape", "Open a file that Refscape has saved");
        }
        if (!version.canConvertToInt() || version.intValue() > VERSION) {
            throw new Malformed(
                    "/" + VERSION_FIELD,
                    "This scene was saved by a newer Refscape (format " + version + "; this one reads " + VERSION + ")",
                    "Get the newest Refscape");
        }
        if (version.intValue() < VERSION) {
            throw new Malformed(
                    "/" + VERSION_FIELD, "There never was a format " + version, "Write \"refscape\": " + VERSION);
        }
    }

    private static List<Action> actions(Fields in) {
        if (in.has("actions") && in.get("actions").size() > Limits.MOST_ACTIONS) {
            throw new Malformed(
                    in.placeOf("actions"),
                    "There are more than " + Limits.MOST_ACTIONS + " actions",
                    "Take a part of them");
        }
        return in.optionalList("actions", ShortActions::read);
    }

    private static Map<String, Spot> spots(Fields in) {
        Map<String, Spot> spots = new TreeMap<>();
        if (in.has("positions")) {
            Fields positions = in.object("positions");
            spots(positions, "objects", ItemId::object, spots);
            spots(positions, "variables", ItemId::variable, spots);
            spots(positions, "others", id -> id, spots);
            positions.nothingElse();
        }
        return spots;
    }

    private static void spots(Fields in, String group, UnaryOperator<String> id, Map<String, Spot> into) {
        if (in.has(group)) {
            Fields each = in.object(group);
            for (String name : each.names()) {
                List<Double> point = each.list(name, SceneReader::coordinate);
                if (point.size() != 2) {
                    throw each.wrong(name, "a pair of numbers");
                }
                into.put(id.apply(name), new Spot(point.get(0), point.get(1)));
            }
        }
    }

    private static double coordinate(JsonNode node, String place) {
        double number = node.isNumber() ? node.doubleValue() : Double.NaN;
        // Written so that what is no number fails too.
        if (!(Math.abs(number) <= Limits.FARTHEST)) {
            throw new Malformed(
                    place,
                    "A position must be a number between -1000000 and 1000000, not "
                            + (Double.isInfinite(number) ? "one beyond all numbers" : Fields.shown(node)),
                    "Correct it, or remove the position: then a place is found for it");
        }
        return number;
    }

    /** One text, or one for each line. */
    private static String notes(Fields in) {
        @Nullable JsonNode notes = in.optional("notes");
        return notes != null && notes.isArray()
                ? String.join("\n", in.list("notes", Fields::text))
                : in.textOr("notes", "");
    }

    private static PlayedAs playedAs(Fields in) {
        PlayedAs playedAs =
                new PlayedAs(in.textOr("runtime", ""), new TreeSet<>(in.optionalList("leftOut", Fields::text)));
        in.nothingElse();
        return playedAs;
    }

    private static Outcome outcome(Fields in) {
        Outcome outcome = new Outcome(
                in.optionalList("dies", Fields::text),
                in.optionalList("left", Fields::text),
                in.optionalList("callbacks", Fields::text),
                in.optionalList("results", Fields::text));
        in.nothingElse();
        return outcome;
    }
}
