package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import org.refscape.action.Callback;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;

/**
 * Reads what an action can name as a value: a path is a text; numbers, truth values and null are themselves; a text is
 * {@code {"str": "…"}}; a new object is {@code {"new": "Class", "label": "…"}}.
 */
final class Expressions {
    private Expressions() {}

    static Expression read(JsonNode node, String place) {
        if (node.isTextual()) {
            return new Expression.At(Fields.path(node.textValue(), place));
        }
        if (node.isObject()) {
            return object(new Fields(node, place));
        }
        return new Expression.Literal(atom(node, place));
    }

    /** What a FinalizationRegistry holds: a text is a text here, and a path is {@code {"ref": "path"}}. */
    static Expression held(JsonNode node, String place) {
        if (node.isTextual()) {
            return new Expression.Literal(Atom.of(node.textValue()));
        }
        if (node.isObject() && node.has("ref")) {
            Fields fields = new Fields(node, place);
            Expression at = new Expression.At(fields.path("ref"));
            fields.nothingElse();
            return at;
        }
        return read(node, place);
    }

    static Callback callback(JsonNode node, String place) {
        if (node.isTextual()) {
            return new Callback.Function(node.textValue());
        }
        Fields fields = new Fields(node, place);
        Callback method = new Callback.Method(fields.path("method"));
        fields.nothingElse();
        return method;
    }

    private static Expression object(Fields fields) {
        Expression found;
        if (fields.has("str")) {
            found = new Expression.Literal(Atom.of(fields.text("str")));
        } else if (fields.has("plain")) {
            found = new Expression.Literal(atom(fields.get("plain"), fields.placeOf("plain")));
        } else {
            found = new Expression.NewObject(fields.text("new"), fields.text("label"), fields.optionalNumber("key"));
        }
        fields.nothingElse();
        return found;
    }

    private static Atom atom(JsonNode node, String place) {
        if (node.isTextual()) {
            return Atom.of(node.textValue());
        }
        if (node.isNull()) {
            return Atom.NONE;
        }
        if (node.isBoolean()) {
            return Atom.of(node.booleanValue());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return Atom.of(node.longValue());
        }
        throw new Malformed(
                place,
                "A value belongs here, not " + Fields.shown(node),
                "Write a place such as \"tree.root\", a whole number, true, false, null or {\"str\": \"text\"}");
    }
}
