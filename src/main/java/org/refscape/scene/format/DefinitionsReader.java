package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.action.Definitions;

/** Reads the classes and callbacks of a program. */
public final class DefinitionsReader {
    private DefinitionsReader() {}

    /** Reads the fields {@code classes} and {@code callbacks}, both of which may be absent. */
    public static Definitions read(Fields in) {
        Map<String, ClassDefinition> classes = new LinkedHashMap<>();
        if (in.has("classes")) {
            Fields each = in.object("classes");
            for (String name : each.names()) {
                classes.put(name, classDefinition(name, each.object(name)));
            }
        }
        Map<String, Body> callbacks = new LinkedHashMap<>();
        if (in.has("callbacks")) {
            Fields each = in.object("callbacks");
            for (String name : each.names()) {
                callbacks.put(name, body(name, each.get(name), each.placeOf(name)));
            }
        }
        return new Definitions(classes, callbacks);
    }

    private static ClassDefinition classDefinition(String name, Fields in) {
        ClassDefinition read = new ClassDefinition(
                name,
                base(in),
                in.has("slots") ? in.list("slots", Fields::text) : null,
                in.truthOr("eq", false),
                finalizer(in),
                in.optionalList("fields", Fields::text));
        in.nothingElse();
        return read;
    }

    private static Base base(Fields in) {
        return switch (in.textOr("base", "object")) {
            case "object" -> Base.OBJECT;
            case "list" -> Base.LIST;
            case "dict" -> Base.DICT;
            case "set" -> Base.SET;
            default -> throw in.wrong("base", "list, dict or set");
        };
    }

    private static @Nullable Body finalizer(Fields in) {
        for (FinalizerMethod method : FinalizerMethod.values()) {
            if (in.has(method.key())) {
                return body(method.methodName(), in.get(method.key()), in.placeOf(method.key()));
            }
        }
        return null;
    }

    private static Body body(String name, JsonNode actions, String place) {
        return new Body(name, List.copyOf(ActionReader.readAll(actions, place)));
    }
}
