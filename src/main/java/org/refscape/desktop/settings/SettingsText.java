package org.refscape.desktop.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.refscape.scene.format.Json;

/** Settings as JSON. What is missing or makes no sense is as on the first day. */
final class SettingsText {
    private SettingsText() {}

    /** @throws RuntimeException if the text is no JSON at all */
    static Settings read(String text) {
        JsonNode json = Json.read(text);
        List<String> recent = new ArrayList<>();
        json.path("recent").forEach(file -> recent.add(file.asText()));
        return new Settings(
                json.path("dark").asBoolean(),
                size(json.path("width"), Settings.FIRST.width()),
                size(json.path("height"), Settings.FIRST.height()),
                recent);
    }

    private static double size(JsonNode number, double otherwise) {
        double size = number.asDouble();
        return size > 0 ? size : otherwise;
    }

    static String write(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dark", settings.dark());
        json.put("width", settings.width());
        json.put("height", settings.height());
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(recent::add);
        return json.toPrettyString();
    }
}
