package org.refscape.cases.javascript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.cases.LogWriter;
import org.refscape.cases.RecordBuilder;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Value;
import org.refscape.runtime.Run;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.step.Answer;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** The log of JavaScript's recordings. It needs no memory: a run tells everything. */
public final class JavaScriptLog implements LogWriter {

    @Override
    public ObjectNode record(Definitions definitions, Run run) {
        if (run.action() instanceof Control.LogState) {
            return state(run.after());
        }
        Events events = new Events(run.after());
        run.steps().forEach(step -> step.match(events));
        return events.record();
    }

    private static ObjectNode state(Heap heap) {
        List<String> alive = heap.present()
                .filter(JavaScriptLog::isWatched)
                .map(HeapObject::label)
                .toList();
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        for (Reference variable : heap.object(JavaScript.GLOBALS).references()) {
            if (isReported(variable.target())) {
                names.set(variable.label(), RecordBuilder.node(heap, variable.target()));
            }
        }
        return new RecordBuilder()
                .set("alive", RecordBuilder.array(alive))
                .set("names", names)
                .record();
    }

    /** The recording program watches everything with a label. */
    private static boolean isWatched(HeapObject object) {
        return object.kind() != Kind.ROOT && object.kind() != Kind.FINALIZER;
    }

    /** The recording program has labels for objects; where it meets a plain value it leaves the field out. */
    private static boolean isReported(Value value) {
        return !(value instanceof Atom atom) || atom.isNone();
    }

    /** Reads the steps of one run for what a recording reports. */
    private static final class Events extends SomeCases<Boolean> {
        private static final Set<String> GIVE_LABELS = Set.of("get", "deref", "read", "pop");

        private final Heap names;
        private final List<String> died = new ArrayList<>();
        private final List<String> cleared = new ArrayList<>();
        private final Map<String, List<String>> callbacks = new TreeMap<>();
        private final RecordBuilder record = new RecordBuilder();

        Events(Heap names) {
            this.names = names;
        }

        ObjectNode record() {
            return record.labels("died", died)
                    .labels("cleared", cleared)
                    .labelsBy("callbacks", callbacks)
                    .record();
        }

        @Override
        protected Boolean otherwise(Step step) {
            return false;
        }

        @Override
        public Boolean reclaimed(Step.Reclaimed step) {
            step.objects().stream()
                    .mapToObj(names::object)
                    .filter(JavaScriptLog::isWatched)
                    .forEach(object -> died.add(object.label()));
            return true;
        }

        @Override
        public Boolean referentCleared(Step.ReferentCleared step) {
            HeapObject reference = names.object(step.reference());
            boolean told = step.cause() == Step.ClearCause.REFERENT_DIED && reference.kind() == Kind.REFERENCE;
            return told && cleared.add(reference.label());
        }

        @Override
        public Boolean callBegan(Step.CallBegan step) {
            String registry = names.object(step.call().subject()).label();
            JsonNode held = RecordBuilder.node(names, step.call().arguments().get(0));
            return callbacks
                    .computeIfAbsent(registry, none -> new ArrayList<>())
                    .add(held.asText());
        }

        @Override
        public Boolean returned(Step.Returned step) {
            Value value = ((Answer.Single) step.answer()).value();
            if (!GIVE_LABELS.contains(step.operation()) || isReported(value)) {
                record.set("r", RecordBuilder.node(names, value));
            }
            return true;
        }

        @Override
        public Boolean raised(Step.Raised step) {
            record.set("x", JsonNodeFactory.instance.textNode(step.type()));
            return true;
        }
    }
}
