package org.refscape.runtime.cpython;

import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.LifeState;
import org.refscape.heap.Role;
import org.refscape.step.Step;
import org.refscape.step.Step.ClearCause;

/**
 * The {@code tp_clear} functions: how the collector makes an object give up what it holds, to break the cycles it is in.
 *
 * <p>Tuples, bound methods and generators cannot be cleared; they die when their last holder has been.
 */
final class Clearing {
    private final Interpreter python;
    private final Memory memory;

    Clearing(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    void clear(int id) {
        HeapObject object = memory.object(id);
        switch (object.kind()) {
            case TUPLE, BOUND_METHOD, ITERATOR, ROOT -> {}
            case LIST -> {
                tearDown(object);
                python.items().clearBackwards(id);
            }
            case DICT, SET -> {
                tearDown(object);
                python.dictionaries().clear(id);
            }
            case INSTANCE -> {
                tearDown(object);
                clearInstance(id);
            }
            case REFERENCE, PROXY, WEAK_METHOD -> {
                tearDown(object);
                clearReference(id);
            }
            default -> {
                tearDown(object);
                clearOneByOne(id);
            }
        }
    }

    private void tearDown(HeapObject object) {
        if (object.state() != LifeState.TORN_DOWN) {
            memory.record(new Step.TornDown(object.id(), object.state()));
        }
    }

    /** {@code subtype_clear}: slots and attributes one by one, then the items as the base type does it. */
    private void clearInstance(int id) {
        while (Layout.firstItem(memory.object(id)) > 0) {
            memory.remove(id, 0);
        }
        HeapObject left = memory.object(id);
        if (python.classes().base(left) == Base.LIST) {
            python.items().clearBackwards(id);
        } else if (!left.references().isEmpty()) {
            python.dictionaries().clear(id);
        }
    }

    /** {@code gc_clear} of weak references: slots of a subclass, then the referent is left and the callback released. */
    private void clearReference(int id) {
        for (int i = 0; i < memory.object(id).references().size(); ) {
            if (memory.object(id).references().get(i).role() == Role.INTERNAL) {
                memory.remove(id, i);
            } else {
                i++;
            }
        }
        python.weakReferences().clear(id, ClearCause.REFERENCE_IS_GARBAGE);
        clearOneByOne(id);
    }

    private void clearOneByOne(int id) {
        while (!memory.object(id).references().isEmpty()) {
            memory.remove(id, 0);
        }
    }
}
