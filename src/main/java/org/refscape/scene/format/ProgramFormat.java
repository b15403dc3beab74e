package org.refscape.scene.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.refscape.action.Definitions;
import org.refscape.action.Program;

/** A whole program: {@code {"classes": …, "callbacks": …, "ops": […]}}. */
public final class ProgramFormat {
    private ProgramFormat() {}

    /** Reads the three fields; the caller says whether there may be others. */
    public static Program read(Fields in) {
        Definitions definitions = DefinitionsReader.read(in);
        return new Program(definitions, in.list("ops", ActionReader::read));
    }

    /** Writes the three fields. */
    public static ObjectNode write(Program program, Dialect dialect) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        new DefinitionsWriter(dialect).write(program.definitions(), node);
        node.set("ops", new ActionWriter(dialect).writeAll(program.actions()));
        return node;
    }
}
