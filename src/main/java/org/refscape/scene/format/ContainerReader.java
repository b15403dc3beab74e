package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Expression;

/** Reads the actions of {@link Container}. */
final class ContainerReader {
    private ContainerReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "list" -> new Container.MakeList(in.optionalPath("to"), in.text("label"), items(in));
            case "tuple" -> new Container.MakeTuple(in.optionalPath("to"), in.text("label"), items(in));
            // With a class it is a set of JavaScript: see MappingReader.
            case "set" ->
                in.has("cls") ? null : new Container.MakeSet(in.optionalPath("to"), in.text("label"), items(in));
            case "dict" ->
                new Container.MakeDict(
                        in.optionalPath("to"), in.text("label"), in.optionalList("items", ContainerReader::entry));
            case "append" -> new Container.Append(in.path("list"), value(in));
            case "insert" -> new Container.Insert(in.path("list"), in.number("index"), value(in));
            case "remove" -> new Container.Remove(in.path("list"), value(in));
            case "pop" -> new Container.Pop(in.path("list"), in.optionalNumber("index"));
            case "clear" -> new Container.Clear(in.path("target"));
            case "add" -> new Container.Add(in.path("set"), value(in));
            case "discard" -> new Container.Discard(in.path("set"), value(in));
            default -> null;
        };
    }

    private static List<Expression> items(Fields in) {
        return in.optionalList("items", Expressions::read);
    }

    private static Expression value(Fields in) {
        return Expressions.read(in.get("value"), in.placeOf("value"));
    }

    private static Container.Entry entry(JsonNode pair, String place) {
        if (!pair.isArray() || pair.size() != 2) {
            throw new Malformed(
                    place, "An entry of a dict must be a pair, not " + Fields.shown(pair), "Write [\"key\", value]");
        }
        return new Container.Entry(Fields.text(pair.get(0), place + "/0"), Expressions.read(pair.get(1), place + "/1"));
    }
}
