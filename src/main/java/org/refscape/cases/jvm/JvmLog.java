package org.refscape.cases.jvm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.cases.LogWriter;
import org.refscape.cases.RecordBuilder;
import org.refscape.runtime.Run;

/** The log of the JVM's recordings. It needs no memory: a run tells everything. */
public final class JvmLog implements LogWriter {

    @Override
    public ObjectNode record(Definitions definitions, Run run) {
        if (run.action() instanceof Control.LogState) {
            return StateRecord.of(run.after());
        }
        JvmEvents events = JvmEvents.of(run);
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
