package org.refscape.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Birth;
import org.refscape.heap.Examination;
import org.refscape.heap.Ids;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Place;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;

/**
 * One thing that happens to a heap. A closed family: outside it, ask with {@link #match}, never with {@code instanceof} chains.
 *
 * <p>Law: applying a step and reverting it leaves the heap as it was. Objects are named by their ids; {@code -1} means no object.
 */
public sealed interface Step {

    /** Makes it happen. The heap must be as it was when the step was recorded. */
    void apply(WorkingHeap heap);

    /** Takes it back. The heap must be as it is directly after the step. */
    void revert(WorkingHeap heap);

    <R> R match(Cases<R> cases);

    /** Why an object's end was decided. */
    enum DeathCause {
        /** Its count fell to zero. */
        COUNT_ZERO,
        /** A collector found it unreachable. */
        UNREACHABLE
    }

    /** Why a reference object lost its referent. */
    enum ClearCause {
        /** The referent died or is about to. */
        REFERENT_DIED,
        /** The collector found the reference object itself to be garbage; it will not call back. */
        REFERENCE_IS_GARBAGE,
        /** The reference object died. */
        REFERENCE_DIED,
        /** The program cleared it. */
        BY_PROGRAM
    }

    private static Reference referentReference(int referent, Strength strength) {
        return new Reference(Role.REFERENT, "", new ObjectId(referent), strength);
    }

    private static void check(int expected, int actual) {
        if (expected != actual) {
            throw new IllegalStateException("the next object is " + expected + ", not " + actual);
        }
    }

    /** An object began to exist: it is the next id. */
    record Born(int object, Birth birth) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            check(heap.size(), object);
            heap.bear(birth);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.unbear();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.born(this);
        }
    }

    /** The count of an object changed. */
    record CountChanged(int object, int from, int to) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setCount(object, to);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setCount(object, from);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.countChanged(this);
        }
    }

    /** The holder got a reference it did not have. */
    record ReferenceMade(int holder, int index, Reference reference) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.insertReference(holder, index, reference);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.removeReference(holder, index);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referenceMade(this);
        }
    }

    /** A place of the holder got another value. */
    record ReferenceChanged(int holder, int index, Reference from, Reference to) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.replaceReference(holder, index, to);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.replaceReference(holder, index, from);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referenceChanged(this);
        }
    }

    /** The holder gave up a reference. */
    record ReferenceCut(int holder, int index, Reference reference) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.removeReference(holder, index);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.insertReference(holder, index, reference);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referenceCut(this);
        }
    }

    /** A reference object began to point at its referent without holding it; it stands at that position of the referent's list. */
    record ReferentSet(int reference, int referent, Strength strength, int position) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.insertReference(reference, 0, referentReference(referent, strength));
            heap.insertWeakReference(referent, position, reference);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.removeWeakReference(referent, position);
            heap.removeReference(reference, 0);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referentSet(this);
        }
    }

    /** A reference object lost its referent. */
    record ReferentCleared(int reference, int referent, Strength strength, int position, ClearCause cause)
            implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.removeWeakReference(referent, position);
            heap.removeReference(reference, 0);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.insertReference(reference, 0, referentReference(referent, strength));
            heap.insertWeakReference(referent, position, reference);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.referentCleared(this);
        }
    }

    /** An object's end was decided. Finalizer and callbacks may follow, and a finalizer may still save it. */
    record Dying(int object, DeathCause cause) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setState(object, LifeState.DYING);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setState(object, LifeState.LIVE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dying(this);
        }
    }

    /** A dying object was given a holder again and lives on. */
    record Saved(int object) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setState(object, LifeState.LIVE);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setState(object, LifeState.DYING);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saved(this);
        }
    }

    /** An object begins to give up what it held: the moment of its death. */
    record TornDown(int object, LifeState before) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setState(object, LifeState.TORN_DOWN);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setState(object, before);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tornDown(this);
        }
    }

    /** An object's memory was given back. */
    record Freed(int object, LifeState before) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setState(object, LifeState.FREED);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setState(object, before);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.freed(this);
        }
    }

    /** A tracing collector gave back the memory of all these objects together; there is no order among them. */
    record Reclaimed(Ids objects) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            objects.stream().forEach(each -> heap.setState(each, LifeState.FREED));
        }

        @Override
        public void revert(WorkingHeap heap) {
            objects.stream().forEach(each -> heap.setState(each, LifeState.LIVE));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reclaimed(this);
        }
    }

    /** An object moved to another place in the collector's lists, or out of them. A place with the next free position uses it up. */
    record Moved(int object, Place from, Place to, long nextPosition) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setPlace(object, to, Math.max(nextPosition, to.position() + 1));
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setPlace(object, from, nextPosition);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /** Objects that a collection looked at and left alive moved together to the end of a generation, in this order. */
    record Survived(Ids objects, List<Place> from, int generation, long nextPosition) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            for (int i = 0; i < objects.size(); i++) {
                long position = nextPosition + i;
                heap.setPlace(objects.get(i), new Place(generation, position), position + 1);
            }
        }

        @Override
        public void revert(WorkingHeap heap) {
            for (int i = 0; i < objects.size(); i++) {
                heap.setPlace(objects.get(i), from.get(i), nextPosition);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.survived(this);
        }
    }

    /** A collector began a phase, or finished (no examination after it). */
    record Examined(@Nullable Examination before, @Nullable Examination after) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setExamination(after);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setExamination(before);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.examined(this);
        }
    }

    /** An object's finalizer method is about to run; it will not run a second time. */
    record FinalizerBegan(int object, String method, boolean finalizedBefore) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setFinalized(object, true);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setFinalized(object, finalizedBefore);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.finalizerBegan(this);
        }
    }

    /** A class learnt the name of an attribute and with it the place that attribute has in all its instances. */
    record AttributeLearnt(String type, String attribute) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.learn(type, attribute);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.unlearn(type);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attributeLearnt(this);
        }
    }

    /** The runtime changed one of the small facts it remembers. */
    record RegisterChanged(String name, long from, long to) implements Step {
        @Override
        public void apply(WorkingHeap heap) {
            heap.setRegister(name, to);
        }

        @Override
        public void revert(WorkingHeap heap) {
            heap.setRegister(name, from);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.registerChanged(this);
        }
    }

    /** The runtime calls a function of the program. */
    record CallBegan(Call call) implements Step {
        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callBegan(this);
        }
    }

    /**
     * That function returned, or an exception left it.
     *
     * @param exception the type of the exception; empty if it returned
     */
    record CallEnded(Call call, String exception) implements Step {

        /** It returned. */
        public CallEnded(Call call) {
            this(call, "");
        }

        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callEnded(this);
        }
    }

    /** An operation gave a result. */
    record Returned(String operation, Answer answer) implements Step {
        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * An operation was refused: the exception that the program sees. Nothing else came of it.
     *
     * @param object the object that it is about, or -1 if there is none
     * @param place the place in the program that it is about, such as {@code leaf.parent}; empty if there is none
     */
    record Raised(int object, String place, String type, String message) implements Step {

        /** A refusal about an object, or about nothing in particular. */
        public Raised(int object, String type, String message) {
            this(object, "", type, message);
        }

        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raised(this);
        }
    }

    /** An exception that nobody could catch was reported and ignored. */
    record Ignored(String hook, String type, String message) implements Step {
        /** The thread of the JVM that runs finalizers: it swallows what they throw without a word. */
        public static final String FINALIZER_THREAD = "Finalizer thread";

        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ignored(this);
        }
    }

    /** A collector reports its beginning or end. */
    record Reported(String phase, int generation, int collected, int uncollectable) implements Step {
        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reported(this);
        }
    }

    /** Something worth a sentence that changes nothing. */
    record Noted(int object, String text) implements Step {
        @Override
        public void apply(WorkingHeap heap) {}

        @Override
        public void revert(WorkingHeap heap) {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noted(this);
        }
    }

    /** One method for each step. */
    interface Cases<R> {
        R born(Born step);

        R countChanged(CountChanged step);

        R referenceMade(ReferenceMade step);

        R referenceChanged(ReferenceChanged step);

        R referenceCut(ReferenceCut step);

        R referentSet(ReferentSet step);

        R referentCleared(ReferentCleared step);

        R dying(Dying step);

        R saved(Saved step);

        R tornDown(TornDown step);

        R freed(Freed step);

        R reclaimed(Reclaimed step);

        R moved(Moved step);

        R survived(Survived step);

        R examined(Examined step);

        R finalizerBegan(FinalizerBegan step);

        R attributeLearnt(AttributeLearnt step);

        R registerChanged(RegisterChanged step);

        R callBegan(CallBegan step);

        R callEnded(CallEnded step);

        R returned(Returned step);

        R raised(Raised step);

        R ignored(Ignored step);

        R reported(Reported step);

        R noted(Noted step);
    }
}
