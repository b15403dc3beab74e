package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * {@code weakref.WeakMethod} of {@code Lib/weakref.py}: a reference to the object and one to the function, with one closure that both call.
 *
 * <p>The closure holds the program's callback in one cell, and in the other a plain reference to the WeakMethod itself, so that there is
 * no cycle. All these parts are objects of the heap.
 */
final class WeakMethods {
    private static final String ALIVE = "_alive";
    private static final String FUNCTION = "_func_ref";
    private static final String CLOSURE = "__closure__";
    private static final String CONTENTS = "cell_contents";

    private final Interpreter python;
    private final Memory memory;

    WeakMethods(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code WeakMethod(target.on_call, callback)}. */
    Held make(String label, int target, @Nullable Held callback) {
        python.weakReferences().referenceable(new ObjectId(target));
        String name = memory.fresh(label);
        try (Held userCell = cell(name + ".callback", callback == null ? Atom.NONE : callback.value());
                Held selfCell = emptyCell(name + ".self_wr");
                Held closure = closure(name, userCell, selfCell);
                Held function = function(name, closure)) {
            Birth birth = Birth.counted(name, Kind.WEAK_METHOD, "WeakMethod", 0, Sizes.WEAK_METHOD);
            Held made = python.weakReferences().attach(birth, target, function);
            referToFunction(made.id(), name, memory.object(target).type(), function);
            try (Held self = python.weakReferences().makePart(name + ".self", made.id())) {
                memory.append(selfCell.id(), Reference.strong(Role.INTERNAL, CONTENTS, self.value()));
            }
            return made;
        }
    }

    private Held emptyCell(String label) {
        return memory.bear(
                Birth.counted(label, Kind.SERVICE, Types.CELL, 0, Sizes.CELL).asPart());
    }

    private Held cell(String label, Value contents) {
        Held made = emptyCell(label);
        memory.append(made.id(), Reference.strong(Role.INTERNAL, CONTENTS, contents));
        return made;
    }

    private Held closure(String name, Held userCell, Held selfCell) {
        return memory.bear(Birth.counted(name + ".closure", Kind.TUPLE, "tuple", 0, Sizes.TUPLE)
                .asPart()
                .holding(List.of(
                        Reference.strong(Role.ITEM, "", userCell.value()),
                        Reference.strong(Role.ITEM, "", selfCell.value()))));
    }

    private Held function(String name, Held closure) {
        return memory.bear(Birth.counted(name + "._cb", Kind.FUNCTION, "function", 0, Sizes.FUNCTION)
                .asPart()
                .doing(PartCode.METHOD_DIED)
                .holding(List.of(Reference.strong(Role.INTERNAL, CLOSURE, closure.value()))));
    }

    /** The second reference, to the function of the class, which never dies. */
    private void referToFunction(int method, String name, String type, Held callback) {
        String functionName = type + "." + Calls.ON_CALL;
        try (Held function = python.calls().function(functionName, new MethodCode(functionName))) {
            Birth birth = Birth.counted(
                            name + "." + FUNCTION,
                            Kind.REFERENCE,
                            python.version().referenceType(),
                            0,
                            Sizes.REFERENCE)
                    .asPart();
            try (Held reference = python.weakReferences().attach(birth, function.id(), callback)) {
                memory.insert(method, 1, Reference.strong(Role.INTERNAL, FUNCTION, reference.value()));
            }
        }
        memory.append(method, Reference.strong(Role.INTERNAL, ALIVE, Atom.of(true)));
    }

    /** A method of a class; calling it does nothing worth telling. */
    record MethodCode(String name) implements org.refscape.heap.Code {}

    /** The object whose method it is, or -1 once it is dead. */
    int self(int method) {
        return python.weakReferences().referentOf(method);
    }

    /** {@code _cb}: the program's callback gets the WeakMethod, once. */
    void died(int function) {
        int closure = targetOf(function, CLOSURE);
        int self = closure < 0 ? -1 : selfOf(closure);
        if (self < 0) {
            // The collector has taken the closure apart: CPython would report an error that nothing sees.
            return;
        }
        try (Held method = Held.of(memory, new ObjectId(self))) {
            int alive = memory.object(self).indexOf(Role.INTERNAL, ALIVE);
            if (alive >= 0
                    && memory.object(self).references().get(alive).target().equals(Atom.of(true))) {
                memory.replace(self, alive, Atom.of(false));
                Value callback = contents(closure, 0);
                if (callback instanceof ObjectId user) {
                    python.calls().dispatch(user.index(), method.id());
                }
            }
        }
    }

    private int selfOf(int closure) {
        return contents(closure, 1) instanceof ObjectId reference
                ? python.weakReferences().referentOf(reference.index())
                : -1;
    }

    private @Nullable Value contents(int closure, int index) {
        int cell = memory.object(closure).references().get(index).targetIndex();
        Reference contents = memory.object(cell).find(Role.INTERNAL, CONTENTS);
        return contents == null ? null : contents.target();
    }

    private int targetOf(int holder, String label) {
        HeapObject object = memory.object(holder);
        Reference found = object.find(Role.INTERNAL, label);
        return found == null ? -1 : found.targetIndex();
    }

    /** What calling it gives: a new bound method, or none. */
    Held call(int method) {
        int self = self(method);
        return self < 0 ? Held.of(memory, Atom.NONE) : python.calls().bind(self, Calls.ON_CALL);
    }
}
