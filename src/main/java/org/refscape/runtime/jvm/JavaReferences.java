package org.refscape.runtime.jvm;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Referents;
import org.refscape.runtime.program.Use;
import org.refscape.step.Step.ClearCause;

/** {@code SoftReference}, {@code WeakReference}, {@code PhantomReference} and {@code ReferenceQueue}. */
final class JavaReferences implements Weak.Cases<Deed<JavaMachine>> {
    static final String PHANTOM = "PhantomReference";
    static final String SOFT = "SoftReference";
    private static final String WEAK = "WeakReference";
    private static final int REFERENCE_BYTES = 48;
    private static final int QUEUE_BYTES = 32;

    @Override
    public Deed<JavaMachine> makeReference(Weak.MakeReference action) {
        if (action.callback() != null) {
            return Deed.refused("A Java reference calls no function when its object goes; register it with a queue.");
        }
        return switch (action.variety()) {
            case WEAK -> make(action, WEAK, Strength.WEAK);
            case SOFT -> make(action, SOFT, Strength.SOFT);
            case PHANTOM -> make(action, PHANTOM, Strength.PHANTOM);
            case PROXY -> Deed.refused("Java has no weak proxies; use a WeakReference and call get().");
            case WEAK_METHOD -> Deed.refused("Java has no weak references to methods; refer weakly to the object.");
        };
    }

    private static Deed<JavaMachine> make(Weak.MakeReference action, String type, Strength strength) {
        return Deed.of(machine -> {
            machine.places().approach(action.to());
            Value referent = machine.value(action.target());
            HeapObject queue = queue(machine, action.queue());
            ObjectId id = machine.bear(Birth.traced(action.label(), Kind.REFERENCE, type, REFERENCE_BYTES));
            if (referent instanceof ObjectId object) {
                Referents.set(machine.recorder(), id.index(), object.index(), strength);
            }
            if (queue != null) {
                new Queues(machine).register(id.index(), queue.id());
            }
            if (strength == Strength.SOFT) {
                machine.softReferences().used(id.index());
            }
            machine.keep(action.to(), id);
        });
    }

    /** The queue at that place; null is as good as none. */
    private static @Nullable HeapObject queue(JavaMachine machine, @Nullable Path path) {
        return path == null || machine.places().read(path).equals(Atom.NONE)
                ? null
                : machine.places().object(path, "a ReferenceQueue", Kind.SERVICE);
    }

    /** {@code get()}: a phantom reference never tells, and reading a soft reference renews its age. */
    @Override
    public Deed<JavaMachine> dereference(Weak.Dereference action) {
        return Deed.of(machine -> {
            HeapObject reference = reference(machine, action.reference(), "get");
            int referent = Referents.of(reference);
            boolean tells = referent >= 0 && !reference.type().equals(PHANTOM);
            if (tells && reference.type().equals(SOFT)) {
                machine.softReferences().used(reference.id());
            }
            Value result = tells ? new ObjectId(referent) : Atom.NONE;
            machine.returned("get", result, action.to());
        });
    }

    /** {@code clear()}: the collector will never clear or enqueue it afterwards. */
    @Override
    public Deed<JavaMachine> clearReference(Weak.ClearReference action) {
        return Deed.of(machine -> Referents.clear(
                machine.recorder(),
                reference(machine, action.reference(), "clear").id(),
                ClearCause.BY_PROGRAM));
    }

    /** {@code enqueue()}: clears in any case; true only the first time and only with a queue. */
    @Override
    public Deed<JavaMachine> enqueueReference(Weak.EnqueueReference action) {
        return Deed.of(machine -> {
            int reference = reference(machine, action.reference(), "enqueue").id();
            Referents.clear(machine.recorder(), reference, ClearCause.BY_PROGRAM);
            machine.returned("enqueue", new Queues(machine).enqueue(reference));
        });
    }

    @Override
    public Deed<JavaMachine> makeQueue(Weak.MakeQueue action) {
        return Deed.of(machine ->
                machine.make(action.to(), Birth.traced(action.label(), Kind.SERVICE, Queues.TYPE, QUEUE_BYTES)));
    }

    @Override
    public Deed<JavaMachine> drain(Weak.Drain action) {
        return Deed.of(machine -> new Queues(machine)
                .drain(machine.places()
                        .object(
                                action.queue(),
                                "a ReferenceQueue",
                                Use.call("java.lang.ref.ReferenceQueue.poll()"),
                                Kind.SERVICE)
                        .id()));
    }

    @Override
    public Deed<JavaMachine> proxyGet(Weak.ProxyGet action) {
        return Deed.refused("Java has no weak proxies.");
    }

    @Override
    public Deed<JavaMachine> proxySet(Weak.ProxySet action) {
        return Deed.refused("Java has no weak proxies.");
    }

    @Override
    public Deed<JavaMachine> equal(Weak.Equal action) {
        return Deed.refused("Java compares references by identity; there is nothing to see.");
    }

    @Override
    public Deed<JavaMachine> hash(Weak.Hash action) {
        return Deed.refused("Java's references have the hash code of their identity; there is nothing to see.");
    }

    private static HeapObject reference(JavaMachine machine, Path path, String method) {
        return machine.places()
                .object(
                        path,
                        "a reference object",
                        Use.call("java.lang.ref.Reference." + method + "()"),
                        Kind.REFERENCE);
    }
}
