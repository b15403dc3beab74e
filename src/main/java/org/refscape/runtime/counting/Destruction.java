package org.refscape.runtime.counting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.refscape.action.ClassDefinition;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.runtime.program.Referents;
import org.refscape.runtime.program.Thrown;
import org.refscape.step.Call;
import org.refscape.step.Step.CallBegan;
import org.refscape.step.Step.CallEnded;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.DeathCause;
import org.refscape.step.Step.Dying;
import org.refscape.step.Step.Freed;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.TornDown;

/**
 * Releasing references, and what comes of it: an object whose count falls to zero is destroyed at once.
 *
 * <p>The life cycle of RefCount.h: <i>live</i>; <i>deiniting</i> from the moment the count is zero (weak references are nil,
 * {@code deinit} runs); <i>deinited</i> while only unowned references are left and keep the memory; <i>freed</i>. Fields are
 * released in declaration order, each with all that dies of it before the next. That is a walk in depth, done with a stack of its
 * own so that a chain of a million objects dies without overflow.
 */
final class Destruction {
    /** Deeper nesting of {@code deinit} bodies that release each other overflows the stack of a real program, too. */
    private static final int DEEPEST_DEINIT = 400;

    private final CountingMachine machine;

    /** What the operation itself holds for a moment; such holds do not show in the counts. */
    private final List<Integer> held = new ArrayList<>();

    private final Set<Integer> tornDownNow = new HashSet<>();
    private int nestedBodies;

    Destruction(CountingMachine machine) {
        this.machine = machine;
    }

    void hold(int object) {
        held.add(object);
    }

    /** After this, the object is dead unless somebody else holds it. */
    void letGo(int object) {
        held.remove((Integer) object);
        destroyIfUnheld(object);
    }

    /** True from the moment the object's count was zero. */
    boolean hasBegun(int object) {
        return machine.heap().object(object).state() != LifeState.LIVE;
    }

    /** After this, what was held by that reference, already removed from its place, has one holder less. */
    void release(Reference old) {
        if (!(old.target() instanceof ObjectId target)) {
            return;
        }
        HeapObject object = machine.heap().object(target.index());
        if (object.kind() == Kind.REFERENCE) {
            dropReferenceObject(object);
            return;
        }
        machine.recorder().record(new CountChanged(object.id(), object.count(), object.count() - 1));
        destroyIfUnheld(object.id());
    }

    private void destroyIfUnheld(int id) {
        Deque<Integer> stack = new ArrayDeque<>();
        if (begin(id)) {
            stack.push(id);
        }
        while (!stack.isEmpty()) {
            int object = stack.element();
            List<Reference> fields = machine.heap().object(object).references();
            if (fields.isEmpty()) {
                stack.pop();
                end(object);
            } else {
                int next = releaseFirst(object, fields.get(0));
                if (next >= 0 && begin(next)) {
                    stack.push(next);
                }
            }
        }
    }

    /** Gives up the first field; the id of the object that lost a holder, or -1. */
    private int releaseFirst(int holder, Reference field) {
        machine.recorder().record(new ReferenceCut(holder, 0, field));
        if (!(field.target() instanceof ObjectId target)) {
            return -1;
        }
        HeapObject object = machine.heap().object(target.index());
        if (object.kind() == Kind.REFERENCE) {
            dropReferenceObject(object);
            return -1;
        }
        machine.recorder().record(new CountChanged(object.id(), object.count(), object.count() - 1));
        return object.id();
    }

    /**
     * The end of an object, up to the point where it gives up its fields; false if it lives on. After this, weak references to it
     * are nil and its {@code deinit} has run. There is no resurrection: if that has stored it somewhere, the program stops.
     */
    private boolean begin(int id) {
        HeapObject object = machine.heap().object(id);
        if (object.count() > 0 || object.state() != LifeState.LIVE || held.contains(id)) {
            return false;
        }
        machine.recorder().record(new Dying(id, DeathCause.COUNT_ZERO));
        for (int reference : List.copyOf(object.weakReferences())) {
            if (machine.heap().object(reference).type().equals(Variables.WEAK)) {
                Referents.clear(machine.recorder(), reference, ClearCause.REFERENT_DIED);
            }
        }
        deinit(object);
        if (machine.heap().object(id).count() > 0) {
            throw machine.fatal().escaped(machine.heap().object(id));
        }
        tornDownNow.add(id);
        machine.recorder().record(new TornDown(id, LifeState.DYING));
        return true;
    }

    /** After this, all fields are gone; the memory too, unless unowned references keep it. */
    private void end(int id) {
        tornDownNow.remove(id);
        freeMemory(id);
    }

    private void freeMemory(int id) {
        HeapObject object = machine.heap().object(id);
        boolean over = object.state() == LifeState.TORN_DOWN && !tornDownNow.contains(id);
        if (over && object.weakReferences().isEmpty()) {
            machine.recorder().record(new Freed(id, LifeState.TORN_DOWN));
        }
    }

    /** A weak or unowned variable goes: with the last unowned one, the memory of an object that is long dead. */
    private void dropReferenceObject(HeapObject reference) {
        int referent = Referents.of(reference);
        Referents.clear(machine.recorder(), reference.id(), ClearCause.REFERENCE_DIED);
        machine.recorder().record(new Freed(reference.id(), LifeState.LIVE));
        if (referent >= 0) {
            freeMemory(referent);
        }
    }

    private void deinit(HeapObject object) {
        ClassDefinition type = machine.definitions().classNamed(object.type());
        if (type == null || type.finalizer() == null) {
            return;
        }
        Call call = new Call(Call.Kind.DESTRUCTOR, "deinit", object.id(), List.of());
        machine.recorder().record(new CallBegan(call));
        nestedBodies++;
        try {
            if (nestedBodies > DEEPEST_DEINIT) {
                throw new Thrown(object.id(), "Fatal error", "the stack overflows: too many deinit within deinit");
            }
            machine.performBody(type.finalizer().actions(), object.id());
        } catch (Thrown thrown) {
            machine.recorder().record(new CallEnded(call, thrown.type()));
            throw thrown;
        }
        nestedBodies--;
        machine.recorder().record(new CallEnded(call));
    }
}
