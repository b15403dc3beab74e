package org.refscape.runtime.javascript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Referents;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.Use;
import org.refscape.step.Call;
import org.refscape.step.Step.CallBegan;
import org.refscape.step.Step.CallEnded;

/**
 * {@code FinalizationRegistry} (ECMA-262 26.2). The registry holds a cell for each registration; the cell watches the target weakly, holds the
 * held value strongly until the callback has been made, and knows the token weakly. A registry that dies takes its cells with it,
 * and their callbacks are never made.
 */
final class Registries implements Finalization.Cases<Deed<ScriptMachine>> {
    private static final String TYPE = "FinalizationRegistry";
    private static final String CELL = "registration";
    static final String HELD = "held";
    static final String TOKEN = "token";
    private static final int BYTES = 32;

    @Override
    public Deed<ScriptMachine> makeRegistry(Finalization.MakeRegistry action) {
        return Deed.of(machine -> machine.make(action.to(), Birth.traced(action.label(), Kind.SERVICE, TYPE, BYTES)));
    }

    @Override
    public Deed<ScriptMachine> register(Finalization.Register action) {
        return Deed.of(machine -> {
            HeapObject registry = registry(machine, action.registry(), "register");
            HeapObject target =
                    machine.weaklyHeld(action.target(), "FinalizationRegistry.prototype.register: invalid target");
            Value held = machine.value(action.held());
            ObjectId token = action.token() == null ? null : token(machine, action.token());
            if (held.equals(target.ref())) {
                throw new Thrown(
                        target.id(),
                        "TypeError",
                        "FinalizationRegistry.prototype.register: target and holdings must not be same");
            }
            register(machine, registry, target, held, token);
        });
    }

    private static void register(
            ScriptMachine machine, HeapObject registry, HeapObject target, Value held, @Nullable ObjectId token) {
        String label =
                "%s of %s #%d".formatted(CELL, registry.label(), machine.heap().size());
        ObjectId cell = machine.bear(Birth.traced(label, Kind.FINALIZER, CELL, BYTES));
        Referents.set(machine.recorder(), cell.index(), target.id(), Strength.WEAK);
        machine.storing().add(cell.index(), Reference.strong(Role.ATTRIBUTE, HELD, held));
        if (token != null) {
            machine.storing().add(cell.index(), new Reference(Role.INTERNAL, TOKEN, token, Strength.WEAK));
        }
        machine.storing().add(registry.id(), Reference.strong(Role.ITEM, "", cell));
    }

    /** Cancels all registrations with that token, due callbacks included, and says whether there were any. */
    @Override
    public Deed<ScriptMachine> unregister(Finalization.Unregister action) {
        return Deed.of(machine -> {
            HeapObject registry = registry(machine, action.registry(), "unregister");
            ObjectId token = token(machine, action.token());
            List<Reference> cells = registry.references();
            boolean any = false;
            for (int i = cells.size() - 1; i >= 0; i--) {
                Reference known =
                        machine.heap().object(cells.get(i).targetIndex()).find(Role.INTERNAL, TOKEN);
                if (known != null && known.leadsTo(token.index())) {
                    machine.storing().cut(registry.id(), i);
                    any = true;
                }
            }
            machine.returned("unregister", any);
        });
    }

    /**
     * Makes the callbacks that are due (ECMA-262, {@code CleanupFinalizationRegistry}), each once. After this, no registry holds a
     * cell without target.
     */
    static void makeDueCallbacks(ScriptMachine machine) {
        List<Integer> registries = machine.heap()
                .present()
                .filter(each -> each.kind() == Kind.SERVICE)
                .map(HeapObject::id)
                .toList();
        for (int registry : registries) {
            boolean more = true;
            while (more) {
                more = makeCallback(machine, registry);
            }
        }
    }

    /** Makes the first due callback of the registry; false if there is none. */
    private static boolean makeCallback(ScriptMachine machine, int registry) {
        HeapObject object = machine.heap().object(registry);
        for (int i = 0; i < object.references().size(); i++) {
            HeapObject cell = machine.heap().object(object.references().get(i).targetIndex());
            if (Referents.of(cell) < 0) {
                Reference held = cell.find(Role.ATTRIBUTE, HELD);
                machine.storing().cut(registry, i);
                Call call = new Call(
                        Call.Kind.FINALIZER,
                        "callback of " + object.label(),
                        registry,
                        held == null ? List.of() : List.of(held.target()));
                machine.recorder().record(new CallBegan(call));
                machine.recorder().record(new CallEnded(call));
                return true;
            }
        }
        return false;
    }

    private static ObjectId token(ScriptMachine machine, Path path) {
        Value token = machine.places().read(path);
        if (token instanceof ObjectId object) {
            return object;
        }
        throw new Thrown(-1, "TypeError", "Invalid unregisterToken ('%s')".formatted(ScriptMachine.text(token)));
    }

    private static HeapObject registry(ScriptMachine machine, Path path, String method) {
        return machine.places().object(path, "a FinalizationRegistry", Use.call(method), Kind.SERVICE);
    }

    @Override
    public Deed<ScriptMachine> makeFinalizer(Finalization.MakeFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> callFinalizer(Finalization.CallFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> peekFinalizer(Finalization.PeekFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> detachFinalizer(Finalization.DetachFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> setAtExit(Finalization.SetAtExit action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> runAtExit(Finalization.RunAtExit action) {
        return notPython();
    }

    @Override
    public Deed<ScriptMachine> makeCleaner(Finalization.MakeCleaner action) {
        return notJava();
    }

    @Override
    public Deed<ScriptMachine> clean(Finalization.Clean action) {
        return notJava();
    }

    private static Deed<ScriptMachine> notPython() {
        return Deed.refused("JavaScript has no weakref.finalize; register the object with a FinalizationRegistry.");
    }

    private static Deed<ScriptMachine> notJava() {
        return Deed.refused("JavaScript has no Cleaner; register the object with a FinalizationRegistry.");
    }
}
