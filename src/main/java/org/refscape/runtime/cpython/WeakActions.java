package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;
import org.refscape.step.Answer;

/** Does the actions of {@link Weak}. */
final class WeakActions implements Weak.Cases<Boolean> {
    private final Interpreter python;
    private final Memory memory;

    WeakActions(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    @Override
    public Boolean makeReference(Weak.MakeReference action) {
        boolean method = action.variety() == Weak.Variety.WEAK_METHOD;
        Held made = method ? makeMethod(action) : makePlain(action);
        if (!method) {
            python.answer(action.variety() == Weak.Variety.PROXY ? "proxy" : "ref", made.value());
        }
        python.places().store(action.to(), made);
        return true;
    }

    /** The operands are dropped when the call returns: a temporary dies before its reference is stored. */
    private Held makePlain(Weak.MakeReference action) {
        Kind kind = action.variety() == Weak.Variety.PROXY ? Kind.PROXY : Kind.REFERENCE;
        return called(
                python.expressions().evaluate(action.target()), action, (target, callback) -> python.weakReferences()
                        .make(kind, action.label(), target.value(), callback));
    }

    private Held makeMethod(Weak.MakeReference action) {
        return called(method(action), action, (method, callback) -> {
            int self = memory.object(method.id()).references().get(0).targetIndex();
            return python.calls()
                    .inLibrary(List.of(method), () -> python.weakMethods().make(action.label(), self, callback));
        });
    }

    private Held method(Weak.MakeReference action) {
        try (Held target = python.expressions().evaluate(action.target())) {
            return python.attributes().get(target.value(), Calls.ON_CALL);
        }
    }

    private interface Maker {
        Held make(Held target, @Nullable Held callback);
    }

    /** Calls the class with that first argument and the callback, if there is one. */
    private Held called(Held first, Weak.MakeReference action, Maker maker) {
        HeldList operands = new HeldList();
        try {
            operands.add(first);
            Held callback = python.expressions().callback(action.callback());
            if (callback != null) {
                operands.add(callback);
            }
            return maker.make(first, callback);
        } finally {
            operands.leave(python.version());
        }
    }

    @Override
    public Boolean dereference(Weak.Dereference action) {
        try (Held called = python.places().read(action.reference())) {
            Held result = call(called, action.to() == null);
            if (action.to() != null) {
                python.places().storeAndAnswer(action.to(), result, "deref");
            } else {
                answerAndDrop(called, result);
            }
        }
        return true;
    }

    /** The bound method that a WeakMethod would give for a moment is not made; the answer is as if it were. */
    private void answerAndDrop(Held called, Held result) {
        boolean method = memory.object(called.id()).kind() == Kind.WEAK_METHOD;
        try (result) {
            python.answer(
                    "deref",
                    method && result.isObject()
                            ? new Answer.Method(result.id(), Calls.ON_CALL)
                            : python.answers().of(result.value()));
        }
    }

    /** {@code called()}. */
    private Held call(Held called, boolean dropped) {
        if (!called.isObject()) {
            throw notCallable(called.value());
        }
        HeapObject object = memory.object(called.id());
        return switch (object.kind()) {
            case REFERENCE -> referentOf(called.id());
            case WEAK_METHOD ->
                dropped ? referentOf(called.id()) : python.weakMethods().call(called.id());
            case FINALIZER -> python.finalizers().call(called.id());
            case PROXY -> callThroughProxy(called, dropped);
            case BOUND_METHOD -> Held.of(memory, Atom.of("called"));
            default -> throw notCallable(called.value());
        };
    }

    /** Only a proxy to something that can be called can be called ({@code CallableProxyType}). */
    private Held callThroughProxy(Held proxy, boolean dropped) {
        if (memory.object(proxy.id()).type().equals(python.version().proxyType())) {
            throw notCallable(proxy.value());
        }
        try (Held referent = python.proxies().resolve(Held.of(memory, proxy.value()))) {
            return call(referent, dropped);
        }
    }

    private Held referentOf(int reference) {
        int referent = python.weakReferences().referentOf(reference);
        return Held.of(memory, referent < 0 ? Atom.NONE : new ObjectId(referent));
    }

    private PythonError notCallable(Value value) {
        return Errors.type("'" + Types.nameOf(value, memory.heap(), python.version()) + "' object is not callable");
    }

    @Override
    public Boolean proxyGet(Weak.ProxyGet action) {
        try (Held proxy = python.places().read(action.proxy());
                Held value = python.attributes().get(proxy.value(), action.attribute())) {
            python.answer("proxy_get", value.value());
        }
        return true;
    }

    @Override
    public Boolean proxySet(Weak.ProxySet action) {
        HeldList operands = new HeldList();
        try {
            Held value = operands.add(python.expressions().evaluate(action.value()));
            Held proxy = operands.add(python.places().read(action.proxy()));
            try (Held referent = python.proxies().resolve(Held.of(memory, proxy.value()))) {
                python.attributes().set(referent.value(), action.attribute(), value.value());
            }
        } finally {
            operands.leaveInOrder();
        }
        return true;
    }

    @Override
    public Boolean equal(Weak.Equal action) {
        HeldList operands = new HeldList();
        try {
            Held a = operands.add(python.places().read(action.a()));
            Held b = operands.add(python.places().read(action.b()));
            python.answer("eq", Atom.of(python.equality().equal(a.value(), b.value())));
        } finally {
            operands.leaveInOrder();
        }
        return true;
    }

    @Override
    public Boolean hash(Weak.Hash action) {
        try (Held value = python.places().read(action.of())) {
            python.equality().requireHashable(value.value());
            python.answer("hash", Atom.of(true));
        }
        return true;
    }

    @Override
    public Boolean clearReference(Weak.ClearReference action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean enqueueReference(Weak.EnqueueReference action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean makeQueue(Weak.MakeQueue action) {
        throw Refusal.notChecked(action);
    }

    @Override
    public Boolean drain(Weak.Drain action) {
        throw Refusal.notChecked(action);
    }
}
