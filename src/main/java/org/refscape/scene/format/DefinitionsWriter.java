package org.refscape.scene.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;

/** Writes classes and callbacks as {@link DefinitionsReader} reads them. */
public final class DefinitionsWriter {
    private final ActionWriter actions;

    public DefinitionsWriter(Dialect dialect) {
        this.actions = new ActionWriter(dialect);
    }

    /** Adds the fields {@code classes} and {@code callbacks} to an object, each only if there is something to say. */
    public void write(Definitions definitions, ObjectNode into) {
        if (!definitions.classes().isEmpty()) {
            ObjectNode classes = into.putObject("classes");
            for (ClassDefinition each : definitions.classes().values()) {
                write(each, classes.putObject(each.name()));
            }
        }
        if (!definitions.callbacks().isEmpty()) {
            ObjectNode callbacks = into.putObject("callbacks");
            for (Body each : definitions.callbacks().values()) {
                callbacks.set(each.name(), actions.writeAll(each.actions()));
            }
        }
    }

    private void write(ClassDefinition definition, ObjectNode into) {
        if (definition.base() != ClassDefinition.Base.OBJECT) {
            into.put("base", definition.base().name().toLowerCase(Locale.ROOT));
        }
        if (definition.slots() != null) {
            ArrayNode slots = into.putArray("slots");
            definition.slots().forEach(slots::add);
        }
        if (definition.comparesByKey()) {
            into.put("eq", true);
        }
        Body finalizer = definition.finalizer();
        if (finalizer != null) {
            into.set(FinalizerMethod.keyFor(finalizer.name()), actions.writeAll(finalizer.actions()));
        }
        if (!definition.fields().isEmpty()) {
            ArrayNode fields = into.putArray("fields");
            definition.fields().forEach(fields::add);
        }
    }
}
