package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.heap.Examination;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Mark;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Step;
import org.refscape.step.Step.DeathCause;

/** The cycle collector: {@code gc_collect_main} of {@code Modules/gcmodule.c} and {@code Python/gc.c}, phase by phase. */
final class Collector {
    private static final int OLDEST = 2;

    private final Interpreter python;
    private final Memory memory;
    private final Generations generations;
    private final WeakReferenceHandling weakReferences;
    private final Clearing clearing;
    /** What this collection has found unreachable and not yet seen dead, in order; empty when no collection runs. */
    private final IdList garbage = new IdList();

    /** The roots that have ended with the program; empty until then. */
    private final List<Integer> endedRoots = new ArrayList<>();

    private boolean collecting;

    Collector(Interpreter python) {
        this.python = python;
        memory = python.memory();
        generations = new Generations(python);
        weakReferences = new WeakReferenceHandling(python, garbage);
        clearing = new Clearing(python);
    }

    /** An object is dying by its count: it leaves the list of this collection. */
    void forget(int id) {
        if (!garbage.isEmpty()) {
            garbage.remove(id);
        }
    }

    /** {@code gc.collect(generation)}: the number of unreachable objects found. A collection inside another does nothing. */
    int collect(int generation) {
        if (collecting) {
            return 0;
        }
        collecting = true;
        try {
            report("start", generation, 0);
            int collected = collectMain(generation);
            report("stop", generation, collected);
            return collected;
        } finally {
            collecting = false;
        }
    }

    /** {@code _PyGC_CollectNoFail} at exit: modules are garbage, and with them all that only their names hold. Nothing is reported. */
    void collectEverything() {
        endedRoots.add(Roots.GLOBALS);
        endedRoots.add(Roots.FINALIZERS);
        collecting = true;
        try {
            collectMain(OLDEST);
            python.dictionaries().clear(Roots.GLOBALS);
            python.dictionaries().clear(Roots.FINALIZERS);
        } finally {
            collecting = false;
        }
    }

    private void report(String phase, int generation, int collected) {
        long reporters = memory.heap().register(Registers.REPORTING);
        for (long i = 0; i < reporters; i++) {
            memory.record(new Step.Reported(phase, generation, collected, 0));
        }
    }

    private int collectMain(int generation) {
        generations.countCollection(generation);
        int older = Math.min(generation + 1, OLDEST);
        Candidates candidates = new Candidates(python, generations.merged(generation), endedRoots);
        deduceUnreachable(candidates, generation);
        List<Integer> survivors = candidates.reachable();
        untrackTuples(survivors);
        if (generation == OLDEST) {
            untrackDictionaries(survivors);
        }
        generations.survived(survivors, generation);
        garbage.fill(candidates.unreachable());
        garbage.now().stream().forEach(each -> memory.record(new Step.Dying(each, DeathCause.UNREACHABLE)));
        int found = garbage.isEmpty() ? 0 : dispose(older);
        examine(null);
        return found;
    }

    /** What follows once the garbage is known. */
    private int dispose(int older) {
        examineGarbage(
                "handle_weakrefs", "Any weak references to the garbage are cleared, and their callbacks are called");
        int before = memory.steps();
        int found = weakReferences.handle(older);
        boolean quiet = memory.steps() == before;
        examineGarbage("finalize_garbage", "Any finalizers of the garbage run");
        before = memory.steps();
        finalizeGarbage();
        if (!quiet || memory.steps() > before) {
            handleResurrected(older);
        } // else nothing has run that could have saved anything
        found += garbage.size();
        examineGarbage("delete_garbage", "The garbage is taken apart, object by object");
        // The module's dictionary is older than everything that the program made.
        endedRoots.forEach(root -> python.dictionaries().clear(root));
        deleteGarbage(older);
        garbage.clear();
        return found;
    }

    private void deduceUnreachable(Candidates candidates, int generation) {
        candidates.updateReferences();
        examine(candidates.examination(
                "update_refs",
                "The counts of all objects in generation " + generation + (generation == 0 ? "" : " and younger")
                        + " are copied"));
        candidates.subtractReferences();
        examine(candidates.examination(
                "subtract_refs", "References among these objects are subtracted from the copies"));
        candidates.moveUnreachable();
        examine(candidates.examination("move_unreachable", "What is reached from outside is kept"));
    }

    private void examine(@Nullable Examination now) {
        Examination before = memory.heap().examination();
        boolean nothing = now == null ? before == null : now.objects().isEmpty();
        if (!nothing) {
            memory.record(new Step.Examined(before, now));
        }
    }

    private void examineGarbage(String phase, String title) {
        examine(Examination.of(phase, title, garbage.now(), Mark.UNREACHABLE));
    }

    /** {@code untrack_tuples}: a tuple that can never be in a cycle leaves the lists. */
    private void untrackTuples(List<Integer> survivors) {
        survivors.removeIf(id -> {
            HeapObject object = memory.object(id);
            boolean plain = object.kind() == Kind.TUPLE && holdsNothingTracked(object);
            if (plain) {
                memory.untrack(id);
            }
            return plain;
        });
    }

    /** {@code untrack_dicts}, in full collections only: a dict is watched again when it gets a container. */
    private void untrackDictionaries(List<Integer> survivors) {
        survivors.removeIf(id -> {
            HeapObject object = memory.object(id);
            boolean plain = object.kind() == Kind.DICT && holdsNothingTracked(object);
            if (plain) {
                memory.untrack(id);
            }
            return plain;
        });
    }

    private boolean holdsNothingTracked(HeapObject holder) {
        return holder.references().stream().map(Reference::target).noneMatch(python.dictionaries()::mayBeTracked);
    }

    /** {@code finalize_garbage}: every finalizer of the garbage runs before anything of it is taken apart. */
    private void finalizeGarbage() {
        garbage.now().stream().filter(garbage::contains).forEach(this::finalizeOne);
    }

    private void finalizeOne(int id) {
        HeapObject object = memory.object(id);
        Body method = object.isFinalized() ? null : python.classes().finalizer(object);
        boolean open = object.kind() == Kind.ITERATOR && python.generators().isOpen(id);
        if (method != null || open) {
            memory.hold(id);
            if (method != null) {
                python.calls().destructor(id, method);
            } else {
                python.generators().closeQuietly(id);
            }
            memory.release(id);
        }
    }

    /** {@code handle_resurrected_objects}: what is held from outside now, and all that it leads to, lives on in the older generation. */
    private void handleResurrected(int older) {
        Candidates candidates = new Candidates(python, garbage.now(), endedRoots);
        candidates.updateReferences();
        candidates.subtractReferences();
        candidates.moveUnreachable();
        for (int id : candidates.reachable()) {
            garbage.remove(id);
            memory.record(new Step.Saved(id));
        }
        generations.moveTo(candidates.reachable(), older);
    }

    /** {@code delete_garbage}: the first of the list is cleared, which may take others with it; then the first that is left. */
    private void deleteGarbage(int older) {
        boolean saveAll = memory.heap().register(Registers.SAVE_ALL) != 0;
        List<Integer> alive = new ArrayList<>();
        while (!garbage.isEmpty()) {
            int id = garbage.first();
            if (saveAll) {
                memory.record(new Step.Saved(id));
                memory.append(Roots.GARBAGE, Reference.strong(Role.ITEM, "", new ObjectId(id)));
            } else {
                memory.hold(id);
                clearing.clear(id);
                memory.release(id);
            }
            if (garbage.remove(id)) {
                alive.add(id);
            }
        }
        alive.removeIf(id -> memory.object(id).isFreed());
        generations.moveTo(alive, older);
    }

    /** Runs a collection that is due, before an object is made; newer versions wait for {@link #lookUp()}. */
    void beforeAllocation() {
        if (generations.countAllocation() && !python.version().collectsBetweenInstructions()) {
            lookUp();
        }
    }

    /** An object's memory was given back. */
    void afterDeallocation() {
        generations.countDeallocation();
    }

    Generations generations() {
        return generations;
    }

    /** Between two instructions: a collection that is due runs. */
    void lookUp() {
        int due = collecting ? -1 : generations.due();
        if (due >= 0) {
            memory.record(new Step.Noted(-1, generations.whyDue(due)));
            collect(due);
        }
    }

    /** True if the collector looks at the object in a collection of its generation. */
    boolean knows(HeapObject object) {
        boolean alive = object.state() == LifeState.LIVE
                || (object.state() == LifeState.DYING && memory.deallocation().isFinalizing(object.id()));
        return alive && object.place().isTracked();
    }
}
