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
            case RELEASE -> release(one);
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
        if (isSavedByFinalizer(one.id)) {
            memory.record(new Step.Saved(one.id));
            leave(one);
            return;
        }
        one.clearsLate = clearsWeakReferencesLate(memory.object(one.id));
        if (!one.clearsLate) {
            clearWeakReferences(one);
        }
        tearDown(one.id);
        one.stage = Dying.Stage.RELEASE;
        release(one);
    }

    /** {@code PyObject_CallFinalizerFromDealloc}: the object is young and tracked again while its finalizer runs. */
    private boolean isSavedByFinalizer(int id) {
        HeapObject object = memory.object(id);
        boolean open = object.kind() == Kind.ITERATOR && python.generators().isOpen(id);
        Body method = object.isFinalized() ? null : python.classes().finalizer(object);
        if (method == null && !open) {
            return false;
        }
        memory.moveToEnd(id, 0);
        memory.hold(id);
        finalizing.add(id);
        if (method != null) {
            python.calls().destructor(id, method);
        } else {
            python.generators().closeQuietly(id);
        }
        finalizing.remove(id);
        memory.letGo(id);
        return memory.isHeld(id);
    }

    /** The weak references to a subclass of set belong to the base type, which clears them when the attributes are gone. */
    private boolean clearsWeakReferencesLate(HeapObject object) {
        return python.classes().base(object) == Base.SET;
    }

    private void clearWeakReferences(Dying one) {
        one.weakReferencesCleared = true;
        python.weakReferences().clearAllTo(one.id);
    }

    private void tearDown(int id) {
        LifeState state = memory.object(id).state();
        if (state != LifeState.TORN_DOWN) {
            memory.record(new Step.TornDown(id, state));
        }
    }

    /** Gives up what it holds until something dies of that, which then comes first, or nothing is left. */
    private void release(Dying one) {
        int next = nextToRelease(one);
        while (next >= 0) {
            Reference reference = memory.cut(one.id, next);
            if (memory.loseWithoutDeath(reference)) {
                stack.add(Dying.object(reference.targetIndex()));
                return;
            }
            next = nextToRelease(one);
        }
        free(one);
    }

    /** The index of the reference that goes next, or -1 if none is left. */
    private int nextToRelease(Dying one) {
        HeapObject object = memory.object(one.id);
        if (object.kind().isReferenceObject()) {
            return nextOfReference(one.id);
        }
        int next = python.layout().nextToRelease(object);
        if (one.clearsLate
                && !one.weakReferencesCleared
                && (next < 0 || object.references().get(next).role() == Role.ITEM)) {
            clearWeakReferences(one);
            return nextToRelease(one);
        }
        return next;
    }

    /** {@code weakref_dealloc}: slots of a subclass, then the referent is left, then the callback is released. */
    private int nextOfReference(int id) {
        List<Reference> references = memory.object(id).references();
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).role() == Role.INTERNAL) {
                return i;
            }
        }
        if (!references.isEmpty() && references.get(0).role() == Role.REFERENT) {
            python.weakReferences().clear(id, ClearCause.REFERENCE_DIED);
        }
        return memory.object(id).references().isEmpty() ? -1 : 0;
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
