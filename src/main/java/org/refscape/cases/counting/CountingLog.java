package org.refscape.cases.counting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.cases.LogWriter;
import org.refscape.cases.RecordBuilder;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.runtime.Run;
import org.refscape.runtime.counting.Counting;
import org.refscape.step.Answer;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** The log of the recordings of reference counting: here the order in which objects die counts. */
public final class CountingLog implements LogWriter {

    @Override
    public ObjectNode record(Definitions definitions, Run run) {
        if (run.action() instanceof Control.LogState) {
            return state(run.after());
        }
        Events events = new Events(run.after());
        run.steps().forEach(step -> step.match(events));
        return events.record.labels("died", events.died).record();
    }

    /** An object whose memory only unowned references keep is dead; a variable that holds weakly is not listed. */
    private static ObjectNode state(Heap heap) {
        List<String> alive = heap.present()
                .filter(CountingLog::isLiving)
                .map(HeapObject::label)
                .toList();
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        for (Reference variable : heap.object(Counting.GLOBALS).references()) {
            if (variable.target() instanceof ObjectId id && isLiving(heap.object(id.index()))) {
                names.put(variable.label(), heap.object(id.index()).label());
            }
        }
        return new RecordBuilder()
                .set("alive", RecordBuilder.array(alive))
                .set("names", names)
                .record();
    }

    private static boolean isLiving(HeapObject object) {
        return object.kind() == Kind.INSTANCE && object.state() == LifeState.LIVE;
    }

    /** Reads the steps of one run for what a recording reports. */
    private static final class Events extends SomeCases<Boolean> {
        private final Heap names;
        private final List<String> died = new ArrayList<>();
        private final RecordBuilder record = new RecordBuilder();

        Events(Heap names) {
            this.names = names;
        }

        @Override
        protected Boolean otherwise(Step step) {
            return false;
        }

        @Override
        public Boolean dying(Step.Dying step) {
            return died.add(names.object(step.object()).label());
        }

        @Override
        public Boolean returned(Step.Returned step) {
            record.set("r", RecordBuilder.node(names, ((Answer.Single) step.answer()).value()));
            return true;
        }

        @Override
        public Boolean raised(Step.Raised step) {
            record.set("x", JsonNodeFactory.instance.textNode("trap"));
            return true;
        }
    }
}
