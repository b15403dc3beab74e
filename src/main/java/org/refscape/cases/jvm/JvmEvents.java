package org.refscape.cases.jvm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Collection;
import org.refscape.cases.RecordBuilder;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Mark;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.runtime.Run;
import org.refscape.step.Answer;
import org.refscape.step.Call;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** Reads the steps of one run for what a recording reports. */
final class JvmEvents extends SomeCases<Boolean> {
    /** At the beginning of this phase everything that is strongly reachable is marked, and nothing else. */
    private static final String FIRST_MARKING_DONE = "SoftWeakFinalRefsPhase";

    private final Run run;
    private final Sight sight;
    private final TreeSet<String> died = new TreeSet<>();
    /** Lists, because what runs twice has to be seen twice. */
    private final List<String> finalized = new ArrayList<>();

    private final List<String> cleaned = new ArrayList<>();
    private final Set<String> cleared = new TreeSet<>();
    private final Map<String, Set<String>> enqueued = new TreeMap<>();
    private final Map<String, ObjectNode> saw = new TreeMap<>();
    private @Nullable JsonNode result;
    private @Nullable String thrown;
    private boolean collected;
    private int done;

    private JvmEvents(Run run, Sight sight) {
        this.run = run;
        this.sight = sight;
    }

    static JvmEvents of(Run run, Sight sight) {
        JvmEvents events = new JvmEvents(run, sight);
        for (Step step : run.steps()) {
            step.match(events);
            events.done++;
        }
        return events;
    }

    /** Whether any collection took place. */
    boolean collected() {
        return collected;
    }

    Optional<JsonNode> result() {
        return Optional.ofNullable(result);
    }

    void writeTo(RecordBuilder record) {
        if (collected) {
            gather();
            record.labels("died", died)
                    .labels("cleared", cleared)
                    .labelsBy("enqueued", enqueued)
                    .labels("finalized", finalized);
        }
        if (!saw.isEmpty()) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            saw.forEach(all::set);
            record.set("saw", all);
        }
        record.labels("cleaned", cleaned);
        if (thrown != null) {
            record.set("x", JsonNodeFactory.instance.textNode(thrown));
        }
    }

    @Override
    protected Boolean otherwise(Step step) {
        return false;
    }

    @Override
    public Boolean examined(Step.Examined step) {
        if (step.before() == null) {
            gather();
        }
        collected = true;
        Examination now = step.after();
        if (now != null && now.phase().equals(FIRST_MARKING_DONE)) {
            for (int i = 0; i < now.objects().size(); i++) {
                if (now.marks().get(i) == Mark.UNREACHABLE) {
                    sight.lose(names().object(now.objects().get(i)));
                }
            }
        }
        return true;
    }

    /** The recording program looks for changes after each collection, not only after the last one of an action. */
    private void gather() {
        if (collected) {
            cleared.addAll(sight.takeCleared());
            sight.takeEnqueued(names())
                    .forEach((queue, references) -> enqueued.computeIfAbsent(queue, none -> new TreeSet<>())
                            .addAll(references));
        }
    }

    @Override
    public Boolean reclaimed(Step.Reclaimed step) {
        step.objects().stream()
                .mapToObj(names()::object)
                .filter(Watched::is)
                .forEach(object -> died.add(object.label()));
        return true;
    }

    @Override
    public Boolean referentCleared(Step.ReferentCleared step) {
        HeapObject reference = names().object(step.reference());
        if (step.cause() == Step.ClearCause.REFERENT_DIED && reference.kind() == Kind.REFERENCE) {
            sight.cleared(reference);
        }
        return true;
    }

    @Override
    public Boolean referenceMade(Step.ReferenceMade step) {
        HeapObject holder = names().object(step.holder());
        if (isQueue(holder, step.reference()) && run.action() instanceof Collection) {
            sight.enqueued(step.reference().targetIndex(), holder.label());
        }
        return true;
    }

    @Override
    public Boolean referenceCut(Step.ReferenceCut step) {
        if (isQueue(names().object(step.holder()), step.reference())) {
            sight.polled(step.reference().targetIndex());
        }
        return true;
    }

    private static boolean isQueue(HeapObject holder, Reference reference) {
        return holder.kind() == Kind.SERVICE && reference.role() == Role.ITEM;
    }

    @Override
    public Boolean callBegan(Step.CallBegan step) {
        Call call = step.call();
        String label = names().object(call.subject()).label();
        return switch (call.kind()) {
            case DESTRUCTOR -> finalized(call.subject(), label);
            case FINALIZER -> cleaned.add(label);
            case CALLBACK, FUNCTION -> false;
        };
    }

    private boolean finalized(int object, String label) {
        Heap now = run.trace().at(done);
        sight.look(now, object);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (Reference field : now.object(object).references()) {
            if (field.target() instanceof ObjectId target
                    && now.object(target.index()).kind() == Kind.REFERENCE) {
                fields.put(field.label(), Watched.isCleared(now.object(target.index())) ? "cleared" : "set");
            }
        }
        if (!fields.isEmpty()) {
            saw.put(label, fields);
        }
        return finalized.add(label);
    }

    @Override
    public Boolean returned(Step.Returned step) {
        result = step.answer() instanceof Answer.Several several
                ? RecordBuilder.array(labels(several.parts()))
                : RecordBuilder.node(names(), ((Answer.Single) step.answer()).value());
        if (step.answer() instanceof Answer.Single single && single.value() instanceof ObjectId object) {
            sight.look(names(), object.index());
        }
        return true;
    }

    @Override
    public Boolean raised(Step.Raised step) {
        thrown = step.type();
        return true;
    }

    private SortedSet<String> labels(List<Answer> parts) {
        TreeSet<String> labels = new TreeSet<>();
        for (Answer part : parts) {
            labels.add(
                    RecordBuilder.node(names(), ((Answer.Single) part).value()).asText());
        }
        return labels;
    }

    private Heap names() {
        return run.after();
    }
}
