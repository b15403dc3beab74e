package org.refscape.cases.cpython;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Weak;
import org.refscape.heap.Birth;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.WorkingHeap;
import org.refscape.step.Answer;
import org.refscape.step.Call;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** Goes through the steps of one operation and picks out what the log calls events, the result and the exception. */
final class Events extends SomeCases<Boolean> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final WorkingHeap heap;
    private final Labels labels;
    private final Values values;
    private final Action action;
    private final Addresses addresses;
    private final Map<String, JsonNode> referentsBefore;
    private final ArrayNode events = JSON.arrayNode();
    private final Set<String> born = new LinkedHashSet<>();
    private final Set<Integer> finalized = new LinkedHashSet<>();
    /** Things that exist but that nobody has stored yet: the recording does not know them before. */
    private final Map<Integer, String> unknown = new LinkedHashMap<>();

    /** How many calls were running when such a thing was made: what those that begin later do with it does not make it known. */
    private final Map<Integer, Integer> madeAt = new LinkedHashMap<>();

    private int depth;
    private @Nullable JsonNode result;
    private @Nullable ArrayNode exception;

    Events(Heap before, Labels labels, Action action, Addresses addresses, Map<String, JsonNode> referentsBefore) {
        this.addresses = addresses;
        this.referentsBefore = referentsBefore;
        heap = before.fork();
        this.labels = labels;
        this.action = action;
        values = new Values(labels);
    }

    void read(Step step) {
        step.match(this);
        step.apply(heap);
    }

    Set<String> born() {
        unknown.keySet().stream().toList().forEach(this::register);
        return born;
    }

    Set<Integer> finalized() {
        return finalized;
    }

    void write(ObjectNode record) {
        if (!events.isEmpty()) {
            record.set("ev", events);
        }
        if (result != null) {
            record.set("r", result);
        }
        if (exception != null) {
            record.set("x", exception);
        }
    }

    private ArrayNode event(String name) {
        return events.addArray().add(name);
    }

    private JsonNode label(int id) {
        return values.of(new ObjectId(id), heap);
    }

    private void register(int id) {
        String label = unknown.remove(id);
        if (label == null) {
            return;
        }
        int before = addresses.before(id);
        addresses.known(id);
        if (before >= 0 && isTakenFor(before, heap.object(id))) {
            labels.replace(before, id);
            return;
        }
        String fresh = labels.fresh(label);
        labels.register(id, fresh);
        born.add(fresh);
    }

    /** True if the recording takes a new reference without callback for one that lay in the same place until a moment ago. */
    private boolean isTakenFor(int before, HeapObject now) {
        if (!labels.isAlive(before)
                || now.find(Role.CALLBACK, "") != null
                || !heap.object(before).type().equals(now.type())) {
            return false;
        }
        Reference referent = now.find(Role.REFERENT, "");
        JsonNode label = referent == null ? JSON.nullNode() : values.of(referent.target(), heap);
        return now.kind() == Kind.PROXY
                || referentsBefore.getOrDefault(labels.of(before), label).equals(label);
    }

    @Override
    public Boolean freed(Step.Freed step) {
        registerOnceMade(step.object());
        addresses.freed(step.object());
        return true;
    }

    @Override
    protected Boolean otherwise(Step step) {
        return true;
    }

    @Override
    public Boolean born(Step.Born step) {
        Birth birth = step.birth();
        if (Addresses.concerns(birth.kind(), birth.type())) {
            addresses.born(step.object());
        }
        if (Labels.hasLabel(birth.kind(), birth.internal())) {
            unknown.put(step.object(), birth.label().replaceFirst("#\\d+$", ""));
            madeAt.put(step.object(), depth);
            if (!birth.kind().isReferenceObject()) {
                register(step.object());
            }
        }
        return true;
    }

    @Override
    public Boolean countChanged(Step.CountChanged step) {
        registerOnceMade(step.object());
        return true;
    }

    /** The recording gives a label when the call that made the thing has returned. */
    private void registerOnceMade(int id) {
        if (depth <= madeAt.getOrDefault(id, depth)) {
            register(id);
        }
    }

    @Override
    public Boolean tornDown(Step.TornDown step) {
        HeapObject object = heap.object(step.object());
        if (labels.isKnown(step.object()) && Labels.diesLoudly(object)) {
            event("dead").add(label(step.object()));
        }
        return true;
    }

    @Override
    public Boolean callBegan(Step.CallBegan step) {
        depth++;
        Call call = step.call();
        switch (call.kind()) {
            case CALLBACK -> event("cb").add(call.name()).add(label(call.subject()));
            case DESTRUCTOR -> {
                event("del").add(label(call.subject()));
                finalized.add(call.subject());
            }
            case FINALIZER -> {
                ArrayNode arguments = event("fin").add(call.name()).addArray();
                call.arguments().forEach(each -> arguments.add(values.of(each, heap)));
            }
            case FUNCTION -> {}
        }
        return true;
    }

    @Override
    public Boolean callEnded(Step.CallEnded step) {
        depth--;
        return true;
    }

    @Override
    public Boolean returned(Step.Returned step) {
        boolean reference = step.operation().equals("ref") || step.operation().equals("proxy");
        if (depth == 0) {
            if (reference) {
                becomeKnown(step.answer());
            }
            result = values.of(step.operation(), step.answer(), heap);
        } else if (!reference) {
            event("res").add(step.operation()).add(values.of(step.operation(), step.answer(), heap));
        }
        return true;
    }

    /** A reference that Python's own library shares with the program gets its label here. */
    private void becomeKnown(Answer answer) {
        if (answer instanceof Answer.Single single
                && single.value() instanceof ObjectId id
                && action instanceof Weak.MakeReference made) {
            if (!labels.isKnown(id.index())) {
                unknown.putIfAbsent(id.index(), made.label());
            }
            register(id.index());
        }
    }

    @Override
    public Boolean raised(Step.Raised step) {
        exception = JSON.arrayNode().add(step.type()).add(message(step.type(), step.message()));
        return true;
    }

    /** The recording writes a missing key without quotes. */
    private static String message(String type, String message) {
        boolean quoted = type.equals("KeyError") && message.startsWith("'") && message.endsWith("'");
        return quoted ? message.substring(1, message.length() - 1) : message;
    }

    @Override
    public Boolean ignored(Step.Ignored step) {
        event(step.hook()).add(step.type()).add(step.message());
        return true;
    }

    @Override
    public Boolean reported(Step.Reported step) {
        event("gc")
                .add(step.phase())
                .add(step.generation())
                .add(step.collected())
                .add(step.uncollectable());
        return true;
    }
}
