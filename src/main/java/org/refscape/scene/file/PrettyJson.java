package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON laid out for people and for line-by-line comparison: what fits on a line stands on one line, but each object of the drawing,
 * each action and each position has a line of its own.
 */
final class PrettyJson {
    private static final int WIDTH = 110;
    /** Down to this depth an object that holds objects or lists is always broken into lines. */
    private static final int ALWAYS_BROKEN = 2;

    private final StringBuilder text = new StringBuilder();

    private PrettyJson() {}

    static String of(JsonNode node) {
        PrettyJson pretty = new PrettyJson();
        pretty.broken(node, 0);
        return pretty.text.append('\n').toString();
    }

    private void value(JsonNode node, int depth, boolean inList) {
        if (isBroken(node, depth, inList)) {
            broken(node, depth);
        } else {
            text.append(inline(node));
        }
    }

    private boolean isBroken(JsonNode node, int depth, boolean inList) {
        if (node.isEmpty()) {
            return false;
        }
        boolean holdsObjects = holds(node, false);
        boolean table = !inList && depth <= ALWAYS_BROKEN && (node.isArray() ? holdsObjects : holds(node, true));
        int column = text.length() - text.lastIndexOf("\n") - 1;
        return table || column + inline(node).length() > WIDTH;
    }

    private static boolean holds(JsonNode node, boolean orLists) {
        for (JsonNode child : node) {
            if (child.isObject() || (orLists && child.isArray())) {
                return true;
            }
        }
        return false;
    }

    private void broken(JsonNode node, int depth) {
        String indent = "\n" + "  ".repeat(depth + 1);
        text.append(node.isArray() ? '[' : '{');
        String separator = "";
        if (node.isArray()) {
            for (JsonNode child : node) {
                text.append(separator).append(indent);
                value(child, depth + 1, true);
                separator = ",";
            }
        } else {
            for (var field : node.properties()) {
                text.append(separator).append(indent).append(key(field.getKey()));
                value(field.getValue(), depth + 1, false);
                separator = ",";
            }
        }
        text.append("\n").append("  ".repeat(depth)).append(node.isArray() ? ']' : '}');
    }

    private static String inline(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(child -> parts.add(inline(child)));
            return "[" + String.join(", ", parts) + "]";
        }
        if (node.isObject()) {
            node.properties().forEach(field -> parts.add(key(field.getKey()) + inline(field.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        return node.toString();
    }

    private static String key(String name) {
        return TextNode.valueOf(name) + ": ";
    }
}
