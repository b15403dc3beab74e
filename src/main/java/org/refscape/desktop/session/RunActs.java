package org.refscape.desktop.session;

import java.util.Optional;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Expression;
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
import org.refscape.heap.Strength;
import org.refscape.scene.ItemId;

/**
 * What a person does in Run mode, as actions of the program. The program acts when the action in which the timeline stands is over,
 * so names are looked up in the heap at its end.
 */
public final class RunActs {
    private final Session session;
    private final Heap heap;
    private final Addresses addresses;

    public RunActs(Session session) {
        this.session = session;
        this.heap = actingOn(session);
        this.addresses = new Addresses(heap);
    }

    private static Heap actingOn(Session session) {
        int runs = session.timeline().runsBegun();
        return session.timeline().at(session.timeline().firstBeat(runs)).moment();
    }

    /** The program does that, whatever it is, if the runtime has it. */
    public Turn perform(Action action) {
        if (hasExited()) {
            return Turn.refused(
                    session,
                    "",
                    "the interpreter has exited, and nothing runs any more",
                    "Step back to before its exit");
        }
        Session acted = session.performing(action);
        Optional<String> leftOut = acted.stage().whyLastIsLeftOut();
        return leftOut.map(why ->
                        Turn.refused(session, session.timeline().runtime().name(), why.replaceAll("\\.$", ""), ""))
                .orElseGet(() -> Turn.done(acted));
    }

    private boolean hasExited() {
        return session.timeline().runs().subList(0, session.timeline().runsBegun()).stream()
                .anyMatch(run -> run.action() instanceof Collection.Exit);
    }

    /** {@code del} of the reference at that position of its holder. */
    public Turn delete(int holder, int index) {
        Reference reference = heap.object(holder).references().get(index);
        Optional<Path> path = addresses.ofReference(holder, index);
        if (path.isEmpty()) {
            return reference.role() == Role.ITEM || reference.role() == Role.VALUE || reference.role() == Role.ATTRIBUTE
                    ? unnameable(holder)
                    : Turn.refused(
                            session,
                            heap.object(holder).label(),
                            "this reference belongs to the runtime, and no program can delete it",
                            "Delete a reference that starts at a variable, an attribute or an item");
        }
        return perform(new Naming.Delete(path.get()));
    }

    /** Takes an entry out of a container that holds it weakly: by its text key, or by the object that is key or member. */
    public Turn deleteEntry(int container, String rowLabel, String targetId) {
        HeapObject holder = heap.object(container);
        Optional<Path> in = addresses.of(container);
        if (in.isEmpty()) {
            return unnameable(container);
        }
        if (rowLabel.startsWith("'")) {
            String key = rowLabel.substring(1, rowLabel.length() - 1);
            return perform(new Mapping.RemoveKey(in.get(), new Expression.Literal(Atom.of(key)), null));
        }
        HeapObject member = heap.labelled(ItemId.name(targetId));
        Optional<Path> path = member == null ? Optional.empty() : addresses.of(member.id());
        if (path.isEmpty()) {
            return member == null
                    ? Turn.refused(session, targetId, "this object is gone", "")
                    : unnameable(member.id());
        }
        Expression object = new Expression.At(path.get());
        return perform(
                holder.kind() == Kind.WEAK_SET
                        ? new Mapping.DiscardMember(in.get(), object)
                        : new Mapping.RemoveKey(in.get(), object, null));
    }

    /** {@code place = target}: the reference at that position of its holder now leads there. */
    public Turn assign(int holder, int index, String targetId) {
        return new RunArrows(session, Strength.STRONG, "").assign(holder, index, targetId);
    }

    /** {@code del name}, whether or not there is such a variable. */
    public Turn deleteName(String name) {
        return perform(new Naming.Delete(Path.variable(name)));
    }

    /** A new object in a new variable. */
    public Turn create(String variable, String type) {
        String label = freeLabel(variable);
        return perform(new Naming.Create(Path.variable(variable), new Expression.NewObject(type, label, null)));
    }

    /** A label like that one which no object ever had. */
    String freeLabel(String wish) {
        String label = wish;
        for (int number = 2; everUsed(label); number++) {
            label = wish + number;
        }
        return label;
    }

    private boolean everUsed(String label) {
        for (int id = 0; id < heap.size(); id++) {
            if (heap.object(id).label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** {@code place()}: asks the weak reference that the holder has at that position for its object. */
    public Turn call(int holder, int index) {
        Reference reference = heap.object(holder).references().get(index);
        Optional<Path> path = addresses.ofReference(holder, index);
        boolean weak = isReferenceObject(reference);
        if (!weak && !reference.strength().keepsAlive() && path.isPresent()) {
            return perform(new Naming.Read(path.get(), null)); // the place itself is weak
        }
        if (!weak) {
            return Turn.refused(
                    session,
                    reference.label(),
                    "only a weak reference can be called for its object",
                    "Choose a dashed reference");
        }
        return path.isEmpty() ? unnameable(holder) : perform(new Weak.Dereference(path.get(), null));
    }

    private boolean isReferenceObject(Reference reference) {
        int target = reference.targetIndex();
        return target >= 0 && heap.object(target).kind().isReferenceObject();
    }

    /** {@code gc.collect(generation)}, or a full collection where there are no generations to choose. */
    public Turn collect(int generation) {
        Action counted = new Collection.Collect(generation);
        boolean known = session.timeline().runtime().refusal(counted).isEmpty();
        return perform(known ? counted : new Collection.CollectFully(false));
    }

    /** The heap in which the program is about to act. */
    public Heap heap() {
        return heap;
    }

    Addresses addresses() {
        return addresses;
    }

    Turn unnameable(int object) {
        return Turn.refused(
                session,
                heap.object(object).label(),
                "no variable leads there, so the program cannot name it",
                "Draw a variable to it in Sketch, or act on a reference that a variable leads to");
    }
}
