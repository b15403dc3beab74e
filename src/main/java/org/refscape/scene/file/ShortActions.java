package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.heap.Atom;
import org.refscape.heap.Strength;
import org.refscape.scene.format.ActionReader;
import org.refscape.scene.format.ActionWriter;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Malformed;

/**
 * The actions that most scenes consist of, written as a line of a program: {@code "del tree"}, {@code "leaf.parent = None"},
 * {@code "gc.collect()"}. All others are written as in recorded cases.
 */
final class ShortActions {
    private static final Pattern DELETE = Pattern.compile("del (?<target>.+)");
    private static final Pattern COLLECT = Pattern.compile("gc\\.collect\\((?<generation>[012]?)\\)");
    private static final Pattern BIND = Pattern.compile("(?<to>.+?) = (?<value>.+)");
    private static final Pattern TEXT = Pattern.compile("'(?<text>[^'\\\\]*)'");
    private static final ActionWriter LONG = new ActionWriter(Dialect.CPYTHON);

    private ShortActions() {}

    /** Reads an action in either form. */
    static Action read(JsonNode node, String place) {
        return node.isTextual() ? read(node.textValue(), place) : ActionReader.read(node, place);
    }

    /** Writes an action, in short if that loses nothing. */
    static JsonNode write(Action action) {
        return shortForm(action)
                .filter(text -> read(text, "").equals(action))
                .<JsonNode>map(JsonNodeFactory.instance::textNode)
                .orElseGet(() -> LONG.write(action));
    }

    private static Action read(String text, String place) {
        Matcher delete = DELETE.matcher(text);
        if (delete.matches()) {
            return new Naming.Delete(Fields.path(delete.group("target"), place));
        }
        Matcher collect = COLLECT.matcher(text);
        if (collect.matches()) {
            String generation = collect.group("generation");
            return new Collection.Collect(generation.isEmpty() ? 2 : Integer.parseInt(generation));
        }
        Matcher bind = BIND.matcher(text);
        if (bind.matches()) {
            return new Naming.Bind(
                    Fields.path(bind.group("to"), place), value(bind.group("value"), place), Strength.STRONG);
        }
        throw new Malformed(
                place,
                "\"" + text + "\" is no action",
                "Write \"del tree\", \"a.x = b\" or \"gc.collect()\", or an operation in { }");
    }

    private static Expression value(String text, String place) {
        Matcher quoted = TEXT.matcher(text);
        if (quoted.matches()) {
            return new Expression.Literal(Atom.of(quoted.group("text")));
        }
        if (text.matches("-?\\d{1,18}")) {
            return new Expression.Literal(Atom.of(Long.parseLong(text)));
        }
        return switch (text) {
            case "None" -> new Expression.Literal(Atom.NONE);
            case "True" -> new Expression.Literal(Atom.of(true));
            case "False" -> new Expression.Literal(Atom.of(false));
            default -> new Expression.At(Fields.path(text, place));
        };
    }

    /** What the action would be in short; reading it back shows whether anything is lost. */
    private static Optional<String> shortForm(Action action) {
        if (action instanceof Naming.Delete delete) {
            return Optional.of("del " + delete.target()).filter(ShortActions::isReadable);
        }
        if (action instanceof Collection.Collect collect) {
            return Optional.of(collect.generation() == 2 ? "gc.collect()" : "gc.collect(" + collect.generation() + ")")
                    .filter(ShortActions::isReadable);
        }
        if (action instanceof Naming.Bind bind) {
            return bind.value()
                    .match(new InShort())
                    .map(value -> bind.to() + " = " + value)
                    .filter(ShortActions::isReadable);
        }
        return Optional.empty();
    }

    private static boolean isReadable(String text) {
        try {
            read(text, "");
            return true;
        } catch (Malformed lost) {
            return false;
        }
    }

    private static final class InShort implements Expression.Cases<Optional<String>> {
        @Override
        public Optional<String> at(Expression.At expression) {
            return Optional.of(expression.path().toString());
        }

        @Override
        public Optional<String> literal(Expression.Literal expression) {
            return Optional.of(expression.atom().toString());
        }

        @Override
        public Optional<String> newObject(Expression.NewObject expression) {
            return Optional.empty();
        }
    }
}
