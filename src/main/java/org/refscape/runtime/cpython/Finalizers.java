package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Code;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Answer;
import org.refscape.step.Call;

/**
 * {@code weakref.finalize} of {@code Lib/weakref.py}: a key object, and in the registry a record with the function, its arguments and a
 * weak reference to the object that has the key object as its callback.
 */
final class Finalizers {
    private static final String ARGUMENTS = "args";
    private static final String AT_EXIT = "atexit";
    private static final String FUNCTION = "func";
    private static final String REFERENCE = "weakref";

    private final Interpreter python;
    private final Memory memory;

    Finalizers(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code weakref.finalize(target, function, *arguments)}. */
    Held make(String label, Value target, List<Value> arguments, Body body) {
        int referent = python.weakReferences().referenceable(target);
        String name = memory.fresh(label);
        Held made = memory.bear(Birth.counted(name, Kind.FINALIZER, "finalize", 0, Sizes.FINALIZER));
        try (Held packed = pack(name, arguments);
                Held function = function(name, body)) {
            Birth birth = Birth.counted(name + ".info", Kind.SERVICE, Types.FINALIZER_RECORD, 0, Sizes.FINALIZER_RECORD)
                    .asPart();
            try (Held record = memory.bear(birth)) {
                fill(record.id(), packed.value(), function.value(), weakReference(name, referent, made));
                memory.append(Roots.FINALIZERS, Reference.strong(Role.KEY, "", made.value()));
                memory.append(Roots.FINALIZERS, Reference.strong(Role.VALUE, name, record.value()));
            }
        }
        return made;
    }

    /** The slots of the record lie in alphabetical order, as slots do. */
    private void fill(int record, Value arguments, Value function, Held reference) {
        memory.append(record, Reference.strong(Role.INTERNAL, ARGUMENTS, arguments));
        memory.append(record, Reference.strong(Role.INTERNAL, AT_EXIT, Atom.of(true)));
        memory.append(record, Reference.strong(Role.INTERNAL, FUNCTION, function));
        try (reference) {
            memory.append(record, Reference.strong(Role.INTERNAL, REFERENCE, reference.value()));
        }
    }

    private Held weakReference(String name, int referent, Held finalizer) {
        String type = python.version().referenceType();
        Birth birth = Birth.counted(name + ".weakref", Kind.REFERENCE, type, 0, Sizes.REFERENCE)
                .asPart();
        return python.weakReferences().attach(birth, referent, finalizer);
    }

    /** The arguments as a tuple; the empty one is a constant of Python's. */
    private Held pack(String name, List<Value> arguments) {
        if (arguments.isEmpty()) {
            return Held.of(memory, Atom.NONE);
        }
        int bytes = Sizes.TUPLE + Sizes.PLACE * arguments.size();
        return memory.bear(Birth.counted(name + ".args", Kind.TUPLE, "tuple", 0, bytes)
                .asPart()
                .holding(arguments.stream()
                        .map(each -> Reference.strong(Role.ITEM, "", each))
                        .toList()));
    }

    /** The function exists from the start, so the collector does not know it. */
    private Held function(String name, Body body) {
        return memory.bear(Birth.counted(name + ".func", Kind.FUNCTION, "function", 0, Sizes.FUNCTION)
                .asPart()
                .untracked()
                .doing(body));
    }

    /** The position of a finalizer's entry in the registry, or -1 if it is dead. */
    private int entry(int finalizer) {
        List<Reference> registry = memory.object(Roots.FINALIZERS).references();
        for (int i = registry.size() - 2; i >= 0; i -= 2) {
            if (registry.get(i).leadsTo(finalizer)) {
                return i;
            }
        }
        return -1;
    }

    private int record(int entry) {
        return memory.object(Roots.FINALIZERS).references().get(entry + 1).targetIndex();
    }

    boolean isAlive(int finalizer) {
        return entry(finalizer) >= 0;
    }

    /** {@code alive} or {@code atexit}. */
    boolean property(int finalizer, String name) {
        int entry = entry(finalizer);
        return entry >= 0 && (!name.equals(AT_EXIT) || isWantedAtExit(record(entry)));
    }

    private boolean isWantedAtExit(int record) {
        return Atom.of(true).equals(slot(record, AT_EXIT));
    }

    private @Nullable Value slot(int record, String name) {
        Reference slot = memory.object(record).find(Role.INTERNAL, name);
        return slot == null ? null : slot.target();
    }

    /** {@code finalizer.atexit = value}; nothing if it is dead. */
    void setAtExit(int finalizer, boolean value) {
        int entry = entry(finalizer);
        if (entry >= 0) {
            memory.set(record(entry), Role.INTERNAL, AT_EXIT, Atom.of(value));
        }
    }

    /** Takes the entry out of the registry; the caller holds the record. */
    private Held pop(int entry) {
        Held record = Held.of(memory, new ObjectId(record(entry)));
        Reference key = memory.cut(Roots.FINALIZERS, entry);
        memory.remove(Roots.FINALIZERS, entry);
        memory.lose(key);
        return record;
    }

    /** The finalizer as the callback of its own weak reference. */
    void referentDied(int finalizer) {
        call(finalizer).close();
    }

    /** {@code finalizer()}: runs the function, once. The record goes when the function has returned. */
    Held call(int finalizer) {
        int entry = entry(finalizer);
        if (entry < 0) {
            return Held.of(memory, Atom.NONE);
        }
        Held record = pop(entry);
        try {
            if (memory.heap().register(Registers.SHUT_DOWN) != 0) {
                record.close();
                return Held.of(memory, Atom.NONE);
            }
            invoke(finalizer, record.id());
        } catch (PythonError error) {
            error.keep(record::close);
            throw error;
        }
        record.close();
        return Held.of(memory, Atom.of("done " + literalLabel(memory.object(finalizer))));
    }

    /** The label as the program wrote it; a second object of the same line has a number behind it. */
    private static String literalLabel(HeapObject finalizer) {
        return finalizer.label().replaceFirst("#\\d+$", "");
    }

    private void invoke(int finalizer, int record) {
        Value packed = slot(record, ARGUMENTS);
        Code code = slot(record, FUNCTION) instanceof ObjectId function
                ? memory.object(function.index()).code()
                : null;
        if (code instanceof Body body && packed != null) {
            Call call =
                    new Call(Call.Kind.FINALIZER, literalLabel(memory.object(finalizer)), finalizer, arguments(packed));
            python.calls().told(call, () -> python.calls().run(body, Map.of("args", packed)));
        }
    }

    private List<Value> arguments(Value packed) {
        return packed instanceof ObjectId tuple
                ? memory.object(tuple.index()).references().stream()
                        .map(Reference::target)
                        .toList()
                : List.of();
    }

    /** {@code finalizer.peek()}: what it is for, or none. */
    Answer peek(int finalizer) {
        int entry = entry(finalizer);
        return entry < 0 ? new Answer.Single(Atom.NONE) : describe(record(entry));
    }

    private Answer describe(int record) {
        int referent = referent(record);
        Value packed = slot(record, ARGUMENTS);
        if (referent < 0 || packed == null) {
            return new Answer.Single(Atom.NONE);
        }
        return new Answer.Finalizer(
                referent,
                arguments(packed).stream()
                        .map(each -> python.answers().of(each))
                        .toList());
    }

    private int referent(int record) {
        return slot(record, REFERENCE) instanceof ObjectId reference
                ? python.weakReferences().referentOf(reference.index())
                : -1;
    }

    /** {@code finalizer.detach()}: the same, and the entry goes. The result itself has been dropped when this returns. */
    Answer detach(int finalizer) {
        int entry = entry(finalizer);
        int referent = entry < 0 ? -1 : referent(record(entry));
        if (referent < 0) {
            return new Answer.Single(Atom.NONE);
        }
        Held object = Held.of(memory, new ObjectId(referent));
        Held record = pop(entry);
        Answer answer = describe(record.id());
        Value packed = slot(record.id(), ARGUMENTS);
        Held arguments = Held.of(memory, packed == null ? Atom.NONE : packed);
        record.close();
        arguments.close();
        object.close();
        return answer;
    }

    /** The finalizers that run at exit, oldest first. */
    List<Integer> wantedAtExit() {
        List<Reference> registry = memory.object(Roots.FINALIZERS).references();
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < registry.size(); i += 2) {
            if (isWantedAtExit(record(i))) {
                wanted.add(registry.get(i).targetIndex());
            }
        }
        return wanted;
    }
}
