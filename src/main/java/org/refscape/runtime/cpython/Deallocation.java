package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.step.Step;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.DeathCause;

/**
 * What happens when a count reaches zero: {@code subtype_dealloc} and the other {@code tp_dealloc} functions.
 *
 * <p>Depth first, as in CPython, but with a stack of its own: a chain of a million objects dies without nesting a single Java call. Only
 * bodies of {@code __del__} and callbacks nest, and they are limited.
 */
final class Deallocation {
    /** So many Java calls of this class may be active at a time; what would nest deeper waits in the trashcan. */
    private static final int DEEPEST = 400;

    private final Interpreter python;
    private final Memory memory;
    private final Trashcan trashcan;
    private final List<Dying> stack = new ArrayList<>();
    /** Objects whose finalizer is running: dying, but the collector knows them. Only asked, never gone through. */
    private final Set<Integer> finalizing = new HashSet<>();

    private int depth;

    Deallocation(Interpreter python, Memory memory) {
        this.python = python;
        this.memory = memory;
        trashcan = new Trashcan(python.version().trashcanLevels());
    }

    /** True while the object's {@code __del__} runs because its count was zero. */
    boolean isFinalizing(int id) {
        return finalizing.contains(id);
    }

    /** Ends the life of an object that nobody holds, and of everything that dies because of it. */
    void begin(int id) {
        if (depth >= DEEPEST) {
            announce(id);
            trashcan.deposit(id);
            return;
        }
        depth++;
        try {
            run(Dying.object(id));
            if (depth == 1 && trashcan.isOverdue()) {
                trashcan.enter();
                run(Dying.trashcan());
            }
        } finally {
            depth--;
        }
    }

    private void run(Dying first) {
        int base = stack.size();
        stack.add(first);
        while (stack.size() > base) {
            advance(stack.get(stack.size() - 1));
        }
    }

    private void advance(Dying one) {
        switch (one.stage) {
            case ENTER -> enter(one);
            case FINALIZE -> finalizeObject(one);
            case CLEAR_WEAK_REFERENCES -> clearWeakReferences(one);
            case TEAR_DOWN -> tearDown(one);
            case RELEASE -> releaseNext(one);
            case FREE -> free(one);
            case EMPTY_TRASHCAN -> emptyTrashcan();
        }
    }

    private void announce(int id) {
        if (memory.object(id).state() == LifeState.LIVE) {
            memory.record(new Step.Dying(id, DeathCause.COUNT_ZERO));
        }
        python.collector().forget(id);
    }

    private void enter(Dying one) {
        announce(one.id);
        if (Types.nestsInTrashcan(memory.object(one.id))) {
            if (trashcan.isFull()) {
                trashcan.deposit(one.id);
                pop();
                return;
            }
            trashcan.enter();
            one.nests = true;
        }
        one.stage = Dying.Stage.FINALIZE;
    }

    /** {@code PyObject_CallFinalizerFromDealloc}: the object is young and tracked again while its finalizer runs. */
    private void finalizeObject(Dying one) {
        HeapObject object = memory.object(one.id);
        boolean open = object.kind() == Kind.ITERATOR && python.generators().isOpen(one.id);
        Body method = object.isFinalized() ? null : python.classes().finalizer(object);
        if (method != null || open) {
            memory.moveToEnd(one.id, 0);
            memory.hold(one.id);
            finalizing.add(one.id);
            if (method != null) {
                python.calls().destructor(one.id, method);
            } else {
                python.generators().closeQuietly(one.id);
            }
            finalizing.remove(one.id);
            memory.letGo(one.id);
            if (memory.isHeld(one.id)) {
                memory.record(new Step.Saved(one.id));
                leave(one);
                return;
            }
        }
        one.stage = clearsWeakReferencesLate(object) ? Dying.Stage.TEAR_DOWN : Dying.Stage.CLEAR_WEAK_REFERENCES;
    }

    /** The weak references to a subclass of set belong to the base type, which clears them when the attributes are gone. */
    private boolean clearsWeakReferencesLate(HeapObject object) {
        return python.classes().base(object) == Base.SET;
    }

    private void clearWeakReferences(Dying one) {
        boolean late = clearsWeakReferencesLate(memory.object(one.id));
        one.stage = late ? Dying.Stage.RELEASE : Dying.Stage.TEAR_DOWN;
        one.weakReferencesCleared = true;
        python.weakReferences().clearAllTo(one.id);
    }

    private void tearDown(Dying one) {
        LifeState state = memory.object(one.id).state();
        if (state != LifeState.TORN_DOWN) {
            memory.record(new Step.TornDown(one.id, state));
        }
        one.stage = Dying.Stage.RELEASE;
    }

    private void releaseNext(Dying one) {
        HeapObject object = memory.object(one.id);
        if (object.kind().isReferenceObject()) {
            releaseNextOfReference(one, object);
            return;
        }
        int next = python.layout().nextToRelease(object);
        if (!one.weakReferencesCleared
                && clearsWeakReferencesLate(object)
                && (next < 0 || object.references().get(next).role() == Role.ITEM)) {
            one.stage = Dying.Stage.CLEAR_WEAK_REFERENCES;
        } else if (next < 0) {
            one.stage = Dying.Stage.FREE;
        } else {
            give(one, next);
        }
    }

    /** {@code weakref_dealloc}: slots of a subclass, then the referent is left, then the callback is released. */
    private void releaseNextOfReference(Dying one, HeapObject object) {
        List<Reference> references = object.references();
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).role() == Role.INTERNAL) {
                give(one, i);
                return;
            }
        }
        if (references.isEmpty()) {
            one.stage = Dying.Stage.FREE;
        } else if (references.get(0).role() == Role.REFERENT) {
            python.weakReferences().clear(one.id, ClearCause.REFERENCE_DIED);
        } else {
            give(one, 0);
        }
    }

    private void give(Dying one, int index) {
        Reference reference = memory.cut(one.id, index);
        if (memory.loseWithoutDeath(reference)) {
            stack.add(Dying.object(reference.targetIndex()));
        }
    }

    private void free(Dying one) {
        memory.record(new Step.Freed(one.id, memory.object(one.id).state()));
        python.collector().afterDeallocation();
        leave(one);
    }

    private void leave(Dying one) {
        pop();
        if (one.nests && trashcan.leave()) {
            trashcan.enter();
            stack.add(Dying.trashcan());
        }
    }

    private void emptyTrashcan() {
        if (trashcan.isEmpty()) {
            pop();
            trashcan.leave();
        } else {
            stack.add(Dying.object(trashcan.take()));
        }
    }

    private void pop() {
        stack.remove(stack.size() - 1);
    }
}
