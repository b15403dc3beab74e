package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.refscape.heap.Atom;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.DrawnTarget;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Malformed;

/**
 * One reference: the name of an object, {@code {"weak": "name"}} (or soft, phantom, unowned; with a {@code "callback"} if there is
 * one), a number, true, false, null, or {@code {"str": "a text"}}.
 */
final class References {
    private final Set<String> objects;

    /** Reads references to these objects. */
    References(Set<String> objects) {
        this.objects = objects;
    }

    /**
     * Reads a reference.
     *
     * @param usual its strength if the file does not say
     */
    DrawnReference read(JsonNode node, String place, Role role, String label, Strength usual) {
        if (!node.isObject() || node.has("str")) {
            return new DrawnReference(role, label, target(node, place), usual, "");
        }
        Fields in = new Fields(node, place);
        for (Strength strength : Strength.values()) {
            String key = key(strength);
            if (in.has(key)) {
                DrawnReference read = new DrawnReference(
                        role, label, target(in.get(key), in.placeOf(key)), strength, in.textOr("callback", ""));
                in.nothingElse();
                return read;
            }
        }
        throw new Malformed(
                place, "A reference belongs here", "Write the name of an object, or for example {\"weak\": \"name\"}");
    }

    private DrawnTarget target(JsonNode node, String place) {
        if (node.isTextual()) {
            if (!objects.contains(node.textValue())) {
                throw new Malformed(
                        place,
                        "There is no object called " + Fields.shown(node),
                        "Add it to \"objects\", or correct the name; a text is written {\"str\": …}");
            }
            return new DrawnTarget.Named(node.textValue());
        }
        if (node.isObject()) {
            Fields in = new Fields(node, place);
            DrawnTarget text = new DrawnTarget.Plain(Atom.of(in.text("str")));
            in.nothingElse();
            return text;
        }
        if (node.isNull()) {
            return DrawnTarget.nothing();
        }
        if (node.isBoolean()) {
            return new DrawnTarget.Plain(Atom.of(node.booleanValue()));
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return new DrawnTarget.Plain(Atom.of(node.longValue()));
        }
        throw new Malformed(
                place,
                "A reference cannot lead to " + Fields.shown(node),
                "Write the name of an object, a whole number, true, false or null");
    }

    static JsonNode write(DrawnReference reference, Strength usual) {
        JsonNode target = reference.target().match(new Target());
        if (reference.strength() == usual && reference.callback().isEmpty()) {
            return target;
        }
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.set(key(reference.strength()), target);
        if (!reference.callback().isEmpty()) {
            form.put("callback", reference.callback());
        }
        return form;
    }

    private static String key(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    private static final class Target implements DrawnTarget.Cases<JsonNode> {
        @Override
        public JsonNode named(DrawnTarget.Named target) {
            return JsonNodeFactory.instance.textNode(target.object());
        }

        @Override
        public JsonNode plain(DrawnTarget.Plain target) {
            JsonNodeFactory make = JsonNodeFactory.instance;
            Atom atom = target.atom();
            return switch (atom.type()) {
                case NONE -> make.nullNode();
                case NUMBER -> make.numberNode(atom.number());
                case TRUTH -> make.booleanNode(atom.truth());
                case TEXT -> make.objectNode().put("str", atom.text());
            };
        }
    }
}
