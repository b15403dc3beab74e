package org.refscape.scene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.runtime.Run;
import org.refscape.step.AnswerText;
import org.refscape.step.Call;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** What came of a scene, in the words of an {@link Outcome}: the objects that a person drew or made, not the references to them. */
public final class Observed {
    private static final Set<Kind> COUNTED = EnumSet.of(
            Kind.INSTANCE,
            Kind.LIST,
            Kind.TUPLE,
            Kind.DICT,
            Kind.SET,
            Kind.WEAK_VALUE_DICTIONARY,
            Kind.WEAK_KEY_DICTIONARY,
            Kind.WEAK_SET);

    private Observed() {}

    /** The outcome of these runs, the first of which began with an empty heap. */
    public static Outcome outcome(List<Run> runs) {
        return outcome(runs, Atom.NONE.toString());
    }

    /**
     * The outcome in a language's words.
     *
     * @param nothing its word for no object
     */
    public static Outcome outcome(List<Run> runs, String nothing) {
        List<String> dies = new ArrayList<>();
        List<String> callbacks = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (Run run : runs) {
            // A reference that is made answers with itself, which says nothing.
            List<String> answers = run.action() instanceof Weak.MakeReference ? new ArrayList<>() : results;
            Reading reading = new Reading(run.after(), nothing, dies, callbacks, answers);
            run.steps().forEach(step -> step.match(reading));
        }
        return new Outcome(
                dies,
                runs.isEmpty() ? List.of() : left(runs.get(runs.size() - 1).after()),
                callbacks,
                results);
    }

    private static List<String> left(Heap heap) {
        return heap.present()
                .filter(Observed::counts)
                .filter(object -> object.state() == LifeState.LIVE)
                .map(HeapObject::label)
                .toList();
    }

    private static boolean counts(HeapObject object) {
        return COUNTED.contains(object.kind()) && !object.isInternal();
    }

    private static final class Reading extends SomeCases<Boolean> {
        private final Heap names;
        private final String nothing;
        private final List<String> dies;
        private final List<String> callbacks;
        private final List<String> results;
        private int depth;

        Reading(Heap names, String nothing, List<String> dies, List<String> callbacks, List<String> results) {
            this.names = names;
            this.nothing = nothing;
            this.dies = dies;
            this.callbacks = callbacks;
            this.results = results;
        }

        @Override
        protected Boolean otherwise(Step step) {
            return false;
        }

        @Override
        public Boolean tornDown(Step.TornDown step) {
            return died(step.object());
        }

        @Override
        public Boolean reclaimed(Step.Reclaimed step) {
            step.objects().stream().forEach(this::died);
            return true;
        }

        private boolean died(int id) {
            HeapObject object = names.object(id);
            return counts(object) && dies.add(object.label());
        }

        @Override
        public Boolean callBegan(Step.CallBegan step) {
            Call call = step.call();
            depth++;
            boolean hidden = call.subject() >= 0 && names.object(call.subject()).isInternal();
            return call.kind() != Call.Kind.FUNCTION && !hidden && callbacks.add(call.name());
        }

        @Override
        public Boolean callEnded(Step.CallEnded step) {
            depth--;
            return true;
        }

        @Override
        public Boolean returned(Step.Returned step) {
            return depth == 0 && results.add(step.answer().match(new AnswerText(names, nothing)));
        }

        @Override
        public Boolean raised(Step.Raised step) {
            return depth == 0 && results.add(step.type() + ": " + step.message());
        }
    }
}
