package org.refscape.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.action.Program;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.Malformed;
import org.refscape.scene.format.ProgramFormat;

/** Reads one case. Those of CPython put the program into {@code scenario}; the others have its fields beside the log. */
final class CaseReader {
    private CaseReader() {}

    static Case read(String line) {
        Fields in = new Fields(Json.read(line), "");
        Program program = program(in);
        List<JsonNode> log = in.list("log", CaseReader::asObject);
        if (log.size() != program.actions().size()) {
            throw new Malformed(
                    "/log",
                    "The log has " + log.size() + " records for "
                            + program.actions().size() + " operations",
                    "Record the case again");
        }
        Case read = new Case(
                in.text("id"),
                in.textOr("theme", ""),
                in.textOr("title", ""),
                in.textOr("runtime", "cpython"),
                options(in),
                in.optionalList("tags", Fields::text),
                program,
                log,
                in.optionalList("same", Fields::text),
                differs(in, log.size()));
        in.nothingElse();
        return read;
    }

    private static Program program(Fields in) {
        if (!in.has("scenario")) {
            return ProgramFormat.read(in);
        }
        Fields scenario = in.object("scenario");
        Program program = ProgramFormat.read(scenario);
        scenario.nothingElse();
        return program;
    }

    private static Map<String, JsonNode> options(Fields in) {
        Map<String, JsonNode> options = new LinkedHashMap<>();
        if (in.has("options")) {
            Fields each = in.object("options");
            each.names().forEach(name -> options.put(name, each.get(name)));
        }
        return options;
    }

    private static Map<String, Map<Integer, JsonNode>> differs(Fields in, int operations) {
        Map<String, Map<Integer, JsonNode>> differs = new LinkedHashMap<>();
        if (in.has("differs")) {
            Fields versions = in.object("differs");
            for (String version : versions.names()) {
                Map<Integer, JsonNode> records = new LinkedHashMap<>();
                Fields each = versions.object(version);
                for (String index : each.names()) {
                    records.put(index(index, each, operations), asObject(each.get(index), each.placeOf(index)));
                }
                differs.put(version, records);
            }
        }
        return differs;
    }

    private static int index(String text, Fields in, int operations) {
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) >= operations) {
            throw new Malformed(
                    in.placeOf(text),
                    "\"" + text + "\" is no index of one of the " + operations + " operations",
                    "Record the case again");
        }
        return Integer.parseInt(text);
    }

    private static JsonNode asObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new Malformed(
                    place, "A record of the log must be an object, not " + Fields.shown(node), "Record the case again");
        }
        return node;
    }
}
