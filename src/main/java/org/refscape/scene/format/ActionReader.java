package org.refscape.scene.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;

/** Reads an action: an object whose {@code op} says which act it is. */
public final class ActionReader {
    private ActionReader() {}

    /**
     * Reads one action.
     *
     * @param place where the node is, as a JSON pointer
     * @throws Malformed if it is none
     */
    public static Action read(JsonNode node, String place) {
        Fields fields = new Fields(node, place);
        String op = fields.text("op");
        @Nullable
        Action action = Stream.<@Nullable Action>of(
                        NamingReader.read(op, fields),
                        ContainerReader.read(op, fields),
                        WeakReader.read(op, fields),
                        FinalizationReader.read(op, fields),
                        MappingReader.read(op, fields),
                        CollectionReader.read(op, fields),
                        ControlReader.read(op, fields))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (action == null) {
            throw new Malformed(
                    fields.placeOf("op"),
                    "There is no operation called \"" + op + "\"",
                    "See the list of operations in the description of the file format");
        }
        fields.nothingElse();
        return action;
    }

    /** Reads a list of actions. */
    public static List<Action> readAll(JsonNode list, String place) {
        return Fields.list(list, place, ActionReader::read);
    }
}
