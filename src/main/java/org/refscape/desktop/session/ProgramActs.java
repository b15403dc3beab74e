package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Path;
import org.refscape.desktop.idiom.Idiom;
import org.refscape.desktop.idiom.Namespace;
import org.refscape.desktop.idiom.Offered;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.DrawnObject;
import org.refscape.step.Step;

/**
 * What the program can do with an object or with a place, beyond assigning and dropping, in the words of the language that plays. Acts
 * that the runtime does not have are left out; acts that it would refuse are offered, for its refusal is worth seeing.
 */
public final class ProgramActs implements Namespace {
    private final Session session;
    private final RunActs run;
    private final Heap heap;
    private final Idiom idiom;

    public ProgramActs(Session session) {
        this.session = session;
        this.run = new RunActs(session);
        this.heap = run.heap();
        this.idiom = session.idiom();
    }

    /** What the program can do wherever it stands. */
    public List<Offered> anywhere() {
        return possible(idiom.anywhere(this));
    }

    /** What it can ask of the collector. */
    public List<Offered> ofCollector() {
        return possible(idiom.ofCollector());
    }

    /** What can be done with an object; nothing if the program cannot name it. */
    public List<Offered> withObject(int object) {
        return run.addresses()
                .of(object)
                .map(path -> possible(idiom.with(heap.object(object), path, this)))
                .orElse(List.of());
    }

    /** What can be done with the reference at that position of its holder. */
    public List<Offered> withPlace(int holder, int index) {
        Optional<Path> path = run.addresses().ofReference(holder, index);
        Reference reference = heap.object(holder).references().get(index);
        List<Offered> acts = new ArrayList<>();
        if (path.isPresent() && reference.targetIndex() >= 0) {
            acts.addAll(idiom.with(heap.object(reference.targetIndex()), path.get(), this));
        }
        run.addresses().of(holder).ifPresent(in -> acts.addAll(ofItem(heap.object(holder), in, index)));
        return possible(acts);
    }

    private List<Offered> possible(List<Offered> acts) {
        ImitatedRuntime runtime = session.timeline().runtime();
        return acts.stream()
                .filter(each -> runtime.refusal(each.action()).isEmpty())
                .toList();
    }

    @Override
    public Heap heap() {
        return heap;
    }

    @Override
    public Optional<Path> pathOf(int object) {
        return run.addresses().of(object);
    }

    @Override
    public String freeLabel(String wish) {
        return run.freeLabel(wish);
    }

    @Override
    public String usualClass() {
        return session.drawing().objects().stream()
                .filter(each -> each.kind() == Kind.INSTANCE)
                .map(DrawnObject::type)
                .findFirst()
                .orElse("Node");
    }

    @Override
    public Path freeVariable(String wish) {
        String name = wish;
        for (int number = 2; isVariable(name); number++) {
            name = wish + number;
        }
        return Path.variable(name);
    }

    private boolean isVariable(String name) {
        return heap.present().filter(Addresses::isGlobals).anyMatch(root -> root.indexOf(Role.VARIABLE, name) >= 0);
    }

    @Override
    public String attributeBehind(HeapObject reference) {
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
            return List.of(
                    new Offered(idiom.takingOut(in.toString(), item), "takes it out", new Container.Pop(in, item)));
        }
        if (reference.role() == Role.ITEM && holder.kind() == Kind.SET) {
            return run.addresses()
                    .of(reference.targetIndex())
                    .map(member -> List.of(new Offered(
                            idiom.takingOut(in.toString(), member.toString()),
                            "takes it out",
                            new Container.Discard(in, new Expression.At(member)))))
                    .orElse(List.of());
        }
        return List.of();
    }
}
