package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.DrawnObject;
import org.refscape.step.Step;

/**
 * The table of what the program can do with an object or with a place, by their kinds, beyond assigning and {@code del}. Acts that the
 * runtime does not have are left out; acts that it would refuse are offered, for its refusal is worth seeing. Outside Python they are
 * called by what they are for.
 */
public final class ProgramActs {
    private final Session session;
    private final RunActs run;
    private final Heap heap;

    public ProgramActs(Session session) {
        this.session = session;
        this.run = new RunActs(session);
        this.heap = run.heap();
    }

    /** What the program can do wherever it stands. */
    public List<Offered> anywhere() {
        Path variable = free("x");
        Path reference = free("w");
        String type = session.drawing().objects().stream()
                .filter(each -> each.kind() == Kind.INSTANCE)
                .map(DrawnObject::type)
                .findFirst()
                .orElse("Node");
        Expression.NewObject made = new Expression.NewObject(type, run.freeLabel(variable.name()), null);
        Expression.NewObject temporary = new Expression.NewObject(type, run.freeLabel("temporary"), null);
        return possible(List.of(
                new Offered(variable + " = " + type + "()", "a new object", new Naming.Create(variable, made)),
                new Offered(
                        reference + " = weakref.ref(" + type + "())",
                        "a weak reference to an object that nobody holds",
                        new Weak.MakeReference(
                                reference,
                                Weak.Variety.WEAK,
                                temporary,
                                null,
                                null,
                                run.freeLabel(reference.name())))));
    }

    /** What can be done with an object; nothing if the program cannot name it. */
    public List<Offered> withObject(int object) {
        return run.addresses()
                .of(object)
                .map(path -> possible(acts(heap.object(object), path)))
                .orElse(List.of());
    }

    /** What can be done with the reference at that position of its holder. */
    public List<Offered> withPlace(int holder, int index) {
        Optional<Path> path = run.addresses().ofReference(holder, index);
        Reference reference = heap.object(holder).references().get(index);
        List<Offered> acts = new ArrayList<>();
        if (path.isPresent() && reference.targetIndex() >= 0) {
            acts.addAll(acts(heap.object(reference.targetIndex()), path.get()));
        }
        run.addresses().of(holder).ifPresent(in -> acts.addAll(ofItem(heap.object(holder), in, index)));
        return possible(acts);
    }

    private List<Offered> possible(List<Offered> acts) {
        ImitatedRuntime runtime = session.timeline().runtime();
        boolean python = runtime.name().startsWith("CPython");
        return acts.stream()
                .filter(each -> runtime.refusal(each.action()).isEmpty())
                .map(each -> python ? each : new Offered(each.what(), "", each.action()))
                .toList();
    }

    private List<Offered> acts(HeapObject object, Path path) {
        return switch (object.kind()) {
            case REFERENCE, WEAK_METHOD -> ofReference(object, path);
            case PROXY -> ofProxy(object, path);
            case FINALIZER -> ofFinalizer(path);
            case LIST ->
                with(
                        ofAnything(path),
                        new Offered(path + ".pop()", "takes the last item out", new Container.Pop(path, null)),
                        new Offered(path + ".clear()", "drops all items", new Container.Clear(path)));
            case DICT ->
                with(ofAnything(path), new Offered(path + ".clear()", "drops all entries", new Container.Clear(path)));
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET ->
                with(ofAnything(path), new Offered("len(" + path + ")", "how many are left", new Mapping.Length(path)));
            default -> ofAnything(path);
        };
    }

    private static List<Offered> with(List<Offered> some, Offered... more) {
        List<Offered> all = new ArrayList<>(List.of(more));
        all.addAll(some);
        return all;
    }

    private List<Offered> ofAnything(Path path) {
        Expression object = new Expression.At(path);
        String name = path.isVariable() ? path.name() : "object";
        Path reference = free(name + "_ref");
        Path finalizer = free(name + "_end");
        String label = run.freeLabel(reference.name());
        String function = "clean_up_" + finalizer.name();
        return List.of(
                made(path, "ref", "a weak reference to it", Weak.Variety.WEAK, reference, label),
                made(path, "proxy", "a weak reference used like it", Weak.Variety.PROXY, reference, label),
                new Offered(
                        finalizer + " = weakref.finalize(" + path + ", …)",
                        "runs a function when it dies",
                        new Finalization.MakeFinalizer(
                                finalizer,
                                object,
                                run.freeLabel(finalizer.name()),
                                List.of(),
                                new Body(function, List.of()))));
    }

    private static Offered made(Path path, String maker, String what, Weak.Variety variety, Path to, String label) {
        Action action = new Weak.MakeReference(to, variety, new Expression.At(path), null, null, label);
        return new Offered(to + " = weakref." + maker + "(" + path + ")", what, action);
    }

    private Path free(String wish) {
        String name = wish;
        for (int number = 2; isVariable(name); number++) {
            name = wish + number;
        }
        return Path.variable(name);
    }

    private boolean isVariable(String name) {
        return heap.present().filter(Addresses::isGlobals).anyMatch(root -> root.indexOf(Role.VARIABLE, name) >= 0);
    }

    private List<Offered> ofReference(HeapObject reference, Path path) {
        String attribute = attribute(reference);
        return List.of(
                new Offered(path + "()", "asks it for its object", new Weak.Dereference(path, null)),
                new Offered(path + "()." + attribute, "uses it without a check for None", used(path, attribute)));
    }

    /** A function that asks the reference for its object and uses that at once, as hasty programs do. */
    static Action used(Path path, String attribute) {
        Path target = Path.variable("target");
        Path.Accessor used = new Path.Accessor.Attribute(attribute);
        List<Action> hasty = List.of(new Weak.Dereference(path, target), new Naming.Read(target.then(used), null));
        return new Control.CallFunction(
                new Body("use_" + path.toString().replaceAll("\\W+", "_").replaceAll("_$", ""), hasty),
                List.of("target"),
                null,
                null);
    }

    private List<Offered> ofProxy(HeapObject proxy, Path path) {
        String attribute = attribute(proxy);
        Expression five = new Expression.Literal(Atom.of(5));
        return List.of(
                new Offered(path + "." + attribute, "uses its object", new Weak.ProxyGet(path, attribute)),
                new Offered(path + ".size = 5", "changes its object", new Weak.ProxySet(path, "size", five)),
                new Offered(path + "()", "a proxy is not called", new Weak.Dereference(path, null)));
    }

    private static List<Offered> ofFinalizer(Path path) {
        return List.of(
                new Offered(path + "()", "runs it now, once", new Finalization.CallFinalizer(path)),
                new Offered(path + ".detach()", "takes it off its object", new Finalization.DetachFinalizer(path)),
                new Offered(path + ".peek()", "what it would do", new Finalization.PeekFinalizer(path)),
                new Offered(path + ".atexit = False", "not at exit", new Finalization.SetAtExit(path, false)),
                new Offered(path + ".atexit = True", "also at exit", new Finalization.SetAtExit(path, true)));
    }

    /** An attribute that the referent has, had, or could have. */
    private String attribute(HeapObject reference) {
        HeapObject referent = referent(reference);
        if (referent == null) {
            return "name";
        }
        return referent.references().stream()
                .filter(each -> each.role() == Role.ATTRIBUTE)
                .map(Reference::label)
                .findFirst()
                .or(() -> heap.learntAttributes(referent.type()).stream().findFirst())
                .orElse("name");
    }

    private @Nullable HeapObject referent(HeapObject reference) {
        Reference now = reference.find(Role.REFERENT, "");
        if (now != null) {
            return heap.object(now.targetIndex());
        }
        for (Step step : new Played(session.stage()).stepsSoFar()) {
            if (step instanceof Step.ReferentCleared cleared && cleared.reference() == reference.id()) {
                return heap.object(cleared.referent());
            }
        }
        return null;
    }

    /** Taking one thing out of a container. */
    private List<Offered> ofItem(HeapObject holder, Path in, int index) {
        Reference reference = holder.references().get(index);
        if (reference.role() == Role.ITEM && holder.kind() == Kind.LIST) {
            int item = (int) holder.references().subList(0, index).stream()
                    .filter(each -> each.role() == Role.ITEM)
                    .count();
            return List.of(new Offered(in + ".pop(" + item + ")", "takes it out", new Container.Pop(in, item)));
        }
        if (reference.role() == Role.ITEM && holder.kind() == Kind.SET) {
            return run.addresses()
                    .of(reference.targetIndex())
                    .map(member -> List.of(new Offered(
                            in + ".discard(" + member + ")",
                            "takes it out",
                            new Container.Discard(in, new Expression.At(member)))))
                    .orElse(List.of());
        }
        return List.of();
    }
}
