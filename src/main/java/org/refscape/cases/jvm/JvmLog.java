package org.refscape.cases.jvm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.cases.LogWriter;
import org.refscape.cases.RecordBuilder;
import org.refscape.runtime.Run;

/** The log of the JVM's recordings. It remembers what the recording program has lost sight of. */
public final class JvmLog implements LogWriter {
    private final Sight sight = new Sight();

    @Override
    public ObjectNode record(Definitions definitions, Run run) {
        if (run.action() instanceof Control.LogState) {
            return StateRecord.of(run.after(), sight);
        }
        JvmEvents events = JvmEvents.of(run, sight);
        if (run.action() instanceof Collection && !events.collected()) {
            return new RecordBuilder()
                    .set("ran", JsonNodeFactory.instance.booleanNode(false))
                    .record();
        }
        RecordBuilder record = new RecordBuilder();
        String result = run.action() instanceof Collection ? "cycles" : "r";
        events.result().ifPresent(value -> record.set(result, value));
        events.writeTo(record);
        return record.record();
    }
}
