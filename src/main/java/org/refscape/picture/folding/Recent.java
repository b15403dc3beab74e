package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Examination;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Mark;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.picture.Badge;
import org.refscape.step.SomeCases;
import org.refscape.step.Step;

/** What the steps that just happened say about single objects. */
final class Recent extends SomeCases<Boolean> {

    private final List<Step> steps;
    private final Map<Integer, Integer> countsBefore = new HashMap<>();
    private final Map<Integer, Step.ReferentCleared> cleared = new HashMap<>();
    private final Map<Integer, Step.DeathCause> causes = new HashMap<>();
    private final Map<Integer, String> finalizers = new HashMap<>();
    private final Set<Integer> active = new HashSet<>();
    private final Set<Integer> justReached = new HashSet<>();

    Recent(List<Step> steps) {
        this.steps = steps;
        steps.forEach(step -> step.match(this));
    }

    /** The change of an object's count on its badge, or just the count. */
    Badge badge(HeapObject object) {
        Integer before = countsBefore.get(object.id());
        return before == null || before == object.count()
                ? Badge.count(object.count())
                : Badge.changed(before, object.count());
    }

    /** How a reference object lost its referent just now, or null. */
    Step.@Nullable ReferentCleared clearing(int reference) {
        return cleared.get(reference);
    }

    Step.@Nullable DeathCause cause(int object) {
        return causes.get(object);
    }

    /** The finalizer that is running for the object, or null. */
    @Nullable
    String finalizer(int object) {
        return finalizers.get(object);
    }

    boolean isActive(int object) {
        return active.contains(object);
    }

    /** True if the marking has come to this object just now. */
    boolean isJustReached(int object) {
        return justReached.contains(object);
    }

    /** The holder's references, with those that have just been cut still in their places. */
    List<Slot> slots(HeapObject holder) {
        List<Past> past = new ArrayList<>();
        holder.references().forEach(reference -> past.add(new Past(reference)));
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).match(new Undo(holder.id(), past));
        }
        List<Slot> slots = new ArrayList<>();
        for (Past each : past) {
            if (!(each.made && each.cut)) {
                slots.add(new Slot(each.reference, each.before, each.made, each.cut));
            }
        }
        return slots;
    }

    /** A place on the way back through the steps. */
    private static final class Past {
        final Reference reference;

        @Nullable
        Reference before;

        boolean made;
        boolean cut;
        boolean exists = true;

        Past(Reference reference) {
            this.reference = reference;
        }
    }

    /** Takes the steps back one by one, so that positions mean what they meant when the step happened. */
    private static final class Undo extends SomeCases<Boolean> {
        private final int holder;
        private final List<Past> past;

        Undo(int holder, List<Past> past) {
            this.holder = holder;
            this.past = past;
        }

        private int position(int index) {
            int existing = -1;
            for (int i = 0; i < past.size(); i++) {
                existing += past.get(i).exists ? 1 : 0;
                if (existing == index) {
                    return i;
                }
            }
            return past.size();
        }

        @Override
        public Boolean referenceMade(Step.ReferenceMade step) {
            if (step.holder() == holder) {
                Past place = past.get(position(step.index()));
                place.made = true;
                place.exists = false;
            }
            return true;
        }

        @Override
        public Boolean referenceChanged(Step.ReferenceChanged step) {
            if (step.holder() == holder) {
                Past place = past.get(position(step.index()));
                place.made = true;
                place.before = step.from();
            }
            return true;
        }

        @Override
        public Boolean referenceCut(Step.ReferenceCut step) {
            if (step.holder() == holder) {
                Past place = new Past(step.reference());
                place.cut = true;
                past.add(position(step.index()), place);
            }
            return true;
        }

        @Override
        public Boolean referentSet(Step.ReferentSet step) {
            if (step.reference() == holder) {
                past.get(position(0)).exists = false;
            }
            return true;
        }

        @Override
        public Boolean referentCleared(Step.ReferentCleared step) {
            if (step.reference() == holder) {
                // The clearing is told by itself; here it only keeps the positions right.
                Past place = new Past(new Reference(Role.REFERENT, "", new ObjectId(step.referent()), step.strength()));
                place.made = true;
                place.cut = true;
                past.add(0, place);
            }
            return true;
        }

        @Override
        protected Boolean otherwise(Step step) {
            return false;
        }
    }

    @Override
    public Boolean countChanged(Step.CountChanged step) {
        countsBefore.putIfAbsent(step.object(), step.from());
        return true;
    }

    @Override
    public Boolean referentCleared(Step.ReferentCleared step) {
        cleared.put(step.reference(), step);
        return true;
    }

    @Override
    public Boolean dying(Step.Dying step) {
        causes.put(step.object(), step.cause());
        return true;
    }

    @Override
    public Boolean finalizerBegan(Step.FinalizerBegan step) {
        finalizers.put(step.object(), step.method());
        active.add(step.object());
        return true;
    }

    @Override
    public Boolean callBegan(Step.CallBegan step) {
        active.add(step.call().subject());
        return true;
    }

    @Override
    public Boolean examined(Step.Examined step) {
        Examination after = step.after();
        if (after != null) {
            reached(after, true);
        }
        Examination before = step.before();
        if (before != null) {
            reached(before, false);
        }
        return true;
    }

    private void reached(Examination examination, boolean now) {
        for (int i = 0; i < examination.objects().size(); i++) {
            if (examination.marks().get(i) == Mark.REACHED) {
                if (now) {
                    justReached.add(examination.objects().get(i));
                } else {
                    justReached.remove(examination.objects().get(i));
                }
            }
        }
    }

    @Override
    protected Boolean otherwise(Step step) {
        return false;
    }
}
