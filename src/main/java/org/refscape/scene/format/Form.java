package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Callback;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.heap.Atom;

/** An action while it is written: the operation's name, then field after field; what is null is left out. */
final class Form {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final Dialect dialect;

    Form(Dialect dialect, String op) {
        this.dialect = dialect;
        node.put("op", op);
    }

    ObjectNode node() {
        return node;
    }

    Form with(String name, @Nullable Path path) {
        return path == null ? this : with(name, path.toString());
    }

    Form with(String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
        return this;
    }

    Form with(String name, @Nullable Integer number) {
        if (number != null) {
            node.put(name, number);
        }
        return this;
    }

    Form with(String name, boolean truth) {
        node.put(name, truth);
        return this;
    }

    Form with(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    Form with(String name, @Nullable Expression expression) {
        if (expression != null) {
            node.set(name, json(expression));
        }
        return this;
    }

    Form with(String name, List<Expression> expressions) {
        ArrayNode list = node.putArray(name);
        expressions.forEach(expression -> list.add(json(expression)));
        return this;
    }

    Form withTexts(String name, List<String> texts) {
        ArrayNode list = node.putArray(name);
        texts.forEach(list::add);
        return this;
    }

    Form withCallback(@Nullable Callback callback) {
        if (callback != null) {
            node.set("cb", callback.match(new CallbackForm()));
        }
        return this;
    }

    /** What a registry holds: the one place where a text is written as itself and a path is marked. */
    Form withHeld(Expression held) {
        node.set("held", held.match(new HeldForm()));
        return this;
    }

    JsonNode json(Expression expression) {
        return expression.match(new ExpressionForm());
    }

    private JsonNode json(Atom atom) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (atom.isNone()) {
            return make.nullNode();
        }
        if (dialect == Dialect.JAVASCRIPT) {
            return make.objectNode().set("plain", plain(atom));
        }
        return atom.type() == Atom.Type.TEXT ? make.objectNode().put("str", atom.text()) : plain(atom);
    }

    private static JsonNode plain(Atom atom) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (atom.type()) {
            case NONE -> make.nullNode();
            case TRUTH -> make.booleanNode(atom.truth());
            case TEXT -> make.textNode(atom.text());
            case NUMBER -> number(atom.number());
        };
    }

    /** As Jackson reads them: a small number as an int. */
    private static JsonNode number(long number) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return (int) number == number ? make.numberNode((int) number) : make.numberNode(number);
    }

    private class ExpressionForm implements Expression.Cases<JsonNode> {
        @Override
        public JsonNode at(Expression.At expression) {
            return JsonNodeFactory.instance.textNode(expression.path().toString());
        }

        @Override
        public JsonNode literal(Expression.Literal expression) {
            return json(expression.atom());
        }

        @Override
        public JsonNode newObject(Expression.NewObject expression) {
            ObjectNode made = JsonNodeFactory.instance.objectNode();
            made.put("new", expression.type()).put("label", expression.label());
            if (expression.key() != null) {
                made.put("key", expression.key());
            }
            return made;
        }
    }

    private final class HeldForm extends ExpressionForm {
        @Override
        public JsonNode at(Expression.At expression) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("ref", expression.path().toString());
        }

        @Override
        public JsonNode literal(Expression.Literal expression) {
            Atom atom = expression.atom();
            return atom.type() == Atom.Type.TEXT
                    ? JsonNodeFactory.instance.textNode(atom.text())
                    : super.literal(expression);
        }
    }

    private static final class CallbackForm implements Callback.Cases<JsonNode> {
        @Override
        public JsonNode function(Callback.Function callback) {
            return JsonNodeFactory.instance.textNode(callback.name());
        }

        @Override
        public JsonNode method(Callback.Method callback) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("method", callback.object().toString());
        }
    }
}
