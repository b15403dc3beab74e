package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;

/**
 * A JSON object while it is read: gives its fields as what they should be, and remembers which were asked for, so that a
 * misspelt field is noticed at the end.
 */
public final class Fields {
    private final JsonNode node;
    private final String place;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * The fields of an object.
     *
     * @throws Malformed if the node is no object
     */
    public Fields(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new Malformed(place, "An object in { } belongs here, not " + shown(node), "Write { \"…\": … } here");
        }
        this.node = node;
        this.place = place;
    }

    /** Where this object is. */
    public String place() {
        return place;
    }

    /** Where a field of it is. */
    public String placeOf(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The names of all its fields, in order; they count as asked for. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Iterator<String> each = node.fieldNames();
        each.forEachRemaining(names::add);
        known.addAll(names);
        return names;
    }

    public boolean has(String name) {
        known.add(name);
        return node.has(name);
    }

    /** The field, or null if it is absent. */
    public @Nullable JsonNode optional(String name) {
        known.add(name);
        return node.get(name);
    }

    /** The field. */
    public JsonNode get(String name) {
        JsonNode found = optional(name);
        if (found == null) {
            throw new Malformed(place, "\"" + name + "\" is missing", "Add \"" + name + "\": … here");
        }
        return found;
    }

    public String text(String name) {
        JsonNode found = get(name);
        if (!found.isTextual()) {
            throw wrong(name, "a text in quotes");
        }
        return found.textValue();
    }

    public @Nullable String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    public String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public int number(String name) {
        JsonNode found = get(name);
        if (!found.isIntegralNumber() || !found.canConvertToInt()) {
            throw wrong(name, "a whole number");
        }
        return found.intValue();
    }

    public @Nullable Integer optionalNumber(String name) {
        return has(name) ? (Integer) number(name) : null;
    }

    public boolean truth(String name) {
        JsonNode found = get(name);
        if (!found.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return found.booleanValue();
    }

    public boolean truthOr(String name, boolean otherwise) {
        return has(name) ? truth(name) : otherwise;
    }

    public Path path(String name) {
        return path(text(name), placeOf(name));
    }

    public @Nullable Path optionalPath(String name) {
        return has(name) ? path(name) : null;
    }

    /** A path written as a text. */
    public static Path path(String text, String place) {
        try {
            return Path.of(text);
        } catch (IllegalArgumentException notAPath) {
            throw new Malformed(
                    place,
                    String.valueOf(notAPath.getMessage()),
                    "Write a place such as tree, tree.root, items[0] or cache['key']");
        }
    }

    /** The object in a field. */
    public Fields object(String name) {
        return new Fields(get(name), placeOf(name));
    }

    /** The elements of the list in a field; the reader is told the place of each. */
    public <T> List<T> list(String name, BiFunction<JsonNode, String, T> reader) {
        return list(get(name), placeOf(name), reader);
    }

    /** The same, and an empty list if the field is absent. */
    public <T> List<T> optionalList(String name, BiFunction<JsonNode, String, T> reader) {
        return has(name) ? list(name, reader) : List.of();
    }

    /** The elements of a list. */
    public static <T> List<T> list(JsonNode node, String place, BiFunction<JsonNode, String, T> reader) {
        if (!node.isArray()) {
            throw new Malformed(place, "A list in [ ] belongs here, not " + shown(node), "Write [ … ] here");
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(reader.apply(node.get(i), place + "/" + i));
        }
        return elements;
    }

    /** An element that must be a text. */
    public static String text(JsonNode node, String place) {
        if (!node.isTextual()) {
            throw new Malformed(
                    place, "A text in quotes belongs here, not " + shown(node), "Put it in quotes, or correct it");
        }
        return node.textValue();
    }

    /** Complains about the first field that nobody asked for. */
    public void nothingElse() {
        Iterator<String> each = node.fieldNames();
        while (each.hasNext()) {
            String name = each.next();
            if (!known.contains(name)) {
                throw new Malformed(
                        placeOf(name),
                        "\"" + name + "\" means nothing here",
                        "Remove it, or use one of: " + String.join(", ", known));
            }
        }
    }

    /** That field is not of the right sort. */
    public Malformed wrong(String name, String expected) {
        return new Malformed(
                placeOf(name),
                "\"" + name + "\" must be " + expected + ", not " + shown(get(name)),
                "Correct \"" + name + "\"");
    }

    /** A node in a few characters, for a sentence. */
    public static String shown(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
