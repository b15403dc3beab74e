package org.refscape.runtime.jvm;

import java.util.List;
import org.refscape.action.Finalization;
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
import org.refscape.step.Step.ClearCause;

/**
 * {@code java.lang.ref.Cleaner}. A registration is a phantom reference to the watched object ({@code CleanerImpl.PhantomCleanable})
 * that also holds the action and with it all that the action captured; the Cleaner's thread holds the registration until the action has
 * run.
 */
final class Cleaning implements Finalization.Cases<Deed<JavaMachine>> {
    static final String TYPE = "Cleanable";
    private static final String CAPTURED = "captured";
    private static final int BYTES = 48;

    @Override
    public Deed<JavaMachine> makeCleaner(Finalization.MakeCleaner action) {
        return Deed.of(machine -> {
            machine.places().approach(action.to());
            Value watched = machine.value(action.target());
            List<Value> captured =
                    action.arguments().stream().map(machine::value).toList();
            if (!(watched instanceof ObjectId object)) {
                throw new Thrown(-1, "NullPointerException", "obj");
            }
            ObjectId id = machine.bear(Birth.traced(action.label(), Kind.FINALIZER, TYPE, BYTES));
            Referents.set(machine.recorder(), id.index(), object.index(), Strength.PHANTOM);
            captured.forEach(
                    each -> machine.storing().add(id.index(), Reference.strong(Role.INTERNAL, CAPTURED, each)));
            machine.storing().add(Jvm.CLEANER, Reference.strong(Role.ITEM, "", id));
            machine.keep(action.to(), id);
        });
    }

    /** {@code Cleanable.clean()}: the action runs now, unless it has run already. */
    @Override
    public Deed<JavaMachine> clean(Finalization.Clean action) {
        return Deed.of(machine -> {
            HeapObject registration = machine.places()
                    .object(
                            action.cleanable(),
                            "a Cleanable",
                            Use.call("java.lang.ref.Cleaner$Cleanable.clean()"),
                            Kind.FINALIZER);
            if (isRegistered(machine, registration.id())) {
                Referents.clear(machine.recorder(), registration.id(), ClearCause.BY_PROGRAM);
                runAction(machine, registration.id());
            }
        });
    }

    /** True until the action has run. */
    static boolean isRegistered(JavaMachine machine, int registration) {
        return indexOf(machine, registration) >= 0;
    }

    /** After this, the action has run and the Cleaner no longer holds the registration; whoever else holds it still does. */
    static void runAction(JavaMachine machine, int registration) {
        machine.storing().cut(Jvm.CLEANER, indexOf(machine, registration));
        HeapObject object = machine.heap().object(registration);
        List<Value> captured = object.references().stream()
                .filter(each -> each.role() == Role.INTERNAL)
                .map(Reference::target)
                .toList();
        Call call = new Call(Call.Kind.FINALIZER, object.label(), registration, captured);
        machine.recorder().record(new CallBegan(call));
        machine.recorder().record(new CallEnded(call));
    }

    private static int indexOf(JavaMachine machine, int registration) {
        List<Reference> all = machine.heap().object(Jvm.CLEANER).references();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).leadsTo(registration)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Deed<JavaMachine> makeFinalizer(Finalization.MakeFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> callFinalizer(Finalization.CallFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> peekFinalizer(Finalization.PeekFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> detachFinalizer(Finalization.DetachFinalizer action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> setAtExit(Finalization.SetAtExit action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> runAtExit(Finalization.RunAtExit action) {
        return notPython();
    }

    @Override
    public Deed<JavaMachine> makeRegistry(Finalization.MakeRegistry action) {
        return notJavaScript();
    }

    @Override
    public Deed<JavaMachine> register(Finalization.Register action) {
        return notJavaScript();
    }

    @Override
    public Deed<JavaMachine> unregister(Finalization.Unregister action) {
        return notJavaScript();
    }

    private static Deed<JavaMachine> notPython() {
        return Deed.refused("Java has no weakref.finalize; register a cleaning action with a Cleaner.");
    }

    private static Deed<JavaMachine> notJavaScript() {
        return Deed.refused("Java has no FinalizationRegistry; register a cleaning action with a Cleaner.");
    }
}
