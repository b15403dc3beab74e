package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Code;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Call;
import org.refscape.step.Step;

/** Functions: how they are called, and what becomes of their exceptions. */
final class Calls {
    /** Python allows some thousand nested calls; here each nests several Java calls. */
    private static final int DEEPEST = 200;

    static final String ON_DEAD = "on_dead";
    static final String ON_CALL = "on_call";

    private final Interpreter python;
    private final Memory memory;
    private int depth;

    Calls(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** Runs the body with those arguments; its locals go when it returns, or when its exception has been dealt with. */
    void run(Body body, Map<String, Value> arguments) {
        if (!body.actions().isEmpty()) {
            run(body, arguments, List.copyOf(arguments.keySet()), null).close();
        }
    }

    /** The same with local names and a result. */
    Held run(Body body, Map<String, Value> arguments, List<String> names, @Nullable Expression result) {
        deepen();
        Frame frame = python.frames().enter(body.name(), arguments, names);
        Held returned;
        try {
            for (Action each : body.actions()) {
                python.execute(each);
            }
            returned = result == null
                    ? Held.of(memory, Atom.NONE)
                    : python.expressions().evaluate(result);
        } catch (PythonError error) {
            error.keep(() -> python.frames().discard(frame));
            throw error;
        } finally {
            depth--;
            python.frames().leave(frame);
        }
        python.frames().discard(frame);
        return returned;
    }

    private void deepen() {
        if (depth >= DEEPEST) {
            throw Errors.recursion("");
        }
        depth++;
    }

    /** {@code slot_tp_finalize}: the method runs once in the life of the object, and its exceptions are reported only. */
    void destructor(int object, Body method) {
        memory.record(
                new Step.FinalizerBegan(object, "__del__", memory.object(object).isFinalized()));
        Call call = new Call(Call.Kind.DESTRUCTOR, "__del__", object, List.of());
        quietly(() -> told(call, () -> run(method, Map.of("self", new ObjectId(object)))));
    }

    /** {@code handle_callback}: the weak reference's referent is gone. Exceptions are reported only. */
    void callback(int callback, int reference) {
        quietly(() -> dispatch(callback, reference));
    }

    /** Calls something with a weak reference as its only argument; exceptions pass. */
    void dispatch(int callback, int reference) {
        HeapObject called = memory.object(callback);
        Code code = called.code();
        if (called.kind() == Kind.FINALIZER) {
            python.finalizers().referentDied(callback);
        } else if (called.kind() == Kind.BOUND_METHOD) {
            boundMethod(called, reference);
        } else if (code instanceof PartCode part) {
            part(part, callback, reference);
        } else if (code instanceof Body body) {
            Call call = new Call(Call.Kind.CALLBACK, body.name(), reference, List.of());
            told(call, () -> run(body, Map.of("ref", new ObjectId(reference))));
        } else {
            throw Errors.type("'" + Types.nameOf(called, python.version()) + "' object is not callable");
        }
    }

    private void boundMethod(HeapObject method, int reference) {
        Reference self = method.references().get(0);
        String name = self.label() + ":" + memory.object(self.targetIndex()).label();
        told(new Call(Call.Kind.CALLBACK, name, reference, List.of()), () -> {});
    }

    private void part(PartCode part, int function, int reference) {
        if (part == PartCode.METHOD_DIED) {
            python.weakMethods().died(function);
        } else {
            python.removals().referentDied(function, reference);
        }
    }

    /** Reports a call and its end. */
    void told(Call call, Runnable body) {
        told(call, () -> {
            body.run();
            return true;
        });
    }

    /** The same for a call that gives something. */
    <R> R told(Call call, Supplier<R> body) {
        memory.record(new Step.CallBegan(call));
        R result;
        try {
            result = body.get();
        } catch (PythonError error) {
            memory.record(new Step.CallEnded(call, error.type()));
            throw error;
        }
        memory.record(new Step.CallEnded(call));
        return result;
    }

    /**
     * Calls a function of Python's own library that is itself written in Python: the traceback of its exception keeps the arguments.
     */
    <R> R inLibrary(List<Held> arguments, Supplier<R> body) {
        try {
            return body.get();
        } catch (PythonError error) {
            for (Held each : arguments) {
                Held local = Held.of(memory, each.value());
                error.keep(local::close);
            }
            throw error;
        }
    }

    /** The same for a method of that object. */
    <R> R inLibrary(Held self, List<Value> others, Supplier<R> body) {
        List<Held> arguments = new ArrayList<>(List.of(self));
        others.forEach(each -> arguments.add(new Held(memory, each)));
        return inLibrary(arguments, body);
    }

    /** {@code PyErr_WriteUnraisable}: nobody can catch an exception here. */
    void quietly(Runnable body) {
        try {
            body.run();
        } catch (PythonError error) {
            memory.record(new Step.Ignored("unraisable", error.type(), error.text()));
            error.drop();
        }
    }

    /** A function that exists from the start: it is made when first needed and belongs to the definitions for ever. */
    Held function(String name, Code code) {
        Reference known = memory.object(Roots.DEFINITIONS).find(Role.VARIABLE, name);
        if (known != null) {
            return Held.of(memory, known.target());
        }
        Birth birth = Birth.counted(name + "()", Kind.FUNCTION, "function", 0, Sizes.FUNCTION)
                .asPart()
                .untracked()
                .doing(code);
        Held made = memory.bear(birth);
        memory.append(Roots.DEFINITIONS, Reference.strong(Role.VARIABLE, name, made.value()));
        return made;
    }

    /** The bound method of that name of an object. */
    Held bind(int self, String name) {
        Reference reference = Reference.strong(Role.INTERNAL, name, new ObjectId(self));
        String label = memory.fresh(memory.object(self).label() + "." + name);
        return memory.bear(Birth.counted(label, Kind.BOUND_METHOD, "method", 0, Sizes.BOUND_METHOD)
                .holding(List.of(reference)));
    }
}
