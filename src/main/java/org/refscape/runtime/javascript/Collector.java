package org.refscape.runtime.javascript;

import java.util.List;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.Mark;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.marking.Edges;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.marking.Showing;
import org.refscape.runtime.program.Referents;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.Reclaimed;
import org.refscape.step.Step.ReferenceCut;

/**
 * One full collection (ECMA-262, "Execution": a set S of objects that are not live is chosen, and all that refers weakly to S is emptied
 * in the same step).
 */
final class Collector {
    private final ScriptMachine machine;
    private final Ids candidates;
    private final Showing showing;
    private final Marking marking;

    Collector(ScriptMachine machine) {
        this.machine = machine;
        Heap heap = machine.heap();
        candidates = Ids.of(heap.present()
                .filter(each -> each.kind() != Kind.ROOT)
                .mapToInt(HeapObject::id)
                .toArray());
        showing = new Showing(machine.recorder(), candidates);
        marking = new Marking(heap);
    }

    /** After this, everything that cannot be reached is gone; true if anything was. */
    boolean run() {
        markFromRoots();
        Ids dead =
                Ids.of(candidates.stream().filter(id -> !marking.isReached(id)).toArray());
        showing.phase(
                "clear",
                "What is not marked is unreachable",
                id -> marking.isReached(id) ? Mark.REACHED : Mark.UNREACHABLE);
        candidates.stream().filter(marking::isReached).forEach(this::emptyWeakPlaces);
        dead.stream().forEach(this::leaveReferent);
        if (!dead.isEmpty()) {
            machine.recorder().record(new Reclaimed(dead));
        }
        showing.end();
        return !dead.isEmpty();
    }

    /** After this, all that is live is marked: reachable from variables and from what the job keeps alive. */
    private void markFromRoots() {
        showing.begin("mark", "The collector looks at every object");
        machine.heap().present().filter(each -> each.kind() == Kind.ROOT).forEach(root -> marking.reach(root.id(), 0));
        machine.locals().values().forEach(id -> marking.reach(id, 0));
        marking.spread(Collector::passage);
        showing.waves("mark", "Everything that strong references lead to is marked", marking);
    }

    /** The value of a WeakMap's entry is reached once both the map and the key are. */
    private static Edges.Passage passage(HeapObject holder, int index) {
        Reference reference = holder.references().get(index);
        if (reference.strength() != Strength.STRONG) {
            return Edges.Passage.CLOSED;
        }
        boolean ephemeron = holder.type().equals(ScriptMaps.WEAK_MAP) && reference.role() == Role.VALUE;
        return ephemeron ? Edges.Passage.WITH_KEY : Edges.Passage.OPEN;
    }

    /** After this, no weak reference of a marked object leads to an object that is not marked. */
    private void emptyWeakPlaces(int id) {
        int referent = Referents.of(machine.heap().object(id));
        if (referent >= 0 && isDead(referent)) {
            Referents.clear(machine.recorder(), id, ClearCause.REFERENT_DIED);
        }
        List<Reference> all = machine.heap().object(id).references();
        for (int i = all.size() - 1; i >= 0; i--) {
            Reference one = all.get(i);
            if (one.role() != Role.REFERENT && one.strength() == Strength.WEAK && isDead(one.targetIndex())) {
                emptyEntry(id, i, one);
            }
        }
    }

    /** A member or token goes alone, a key with its value. */
    private void emptyEntry(int holder, int index, Reference weak) {
        if (weak.role() == Role.KEY) {
            Reference value = machine.heap().object(holder).references().get(index + 1);
            machine.recorder().record(new ReferenceCut(holder, index + 1, value));
        }
        machine.recorder().record(new ReferenceCut(holder, index, weak));
    }

    /** A WeakRef that dies before its target is simply forgotten. */
    private void leaveReferent(int id) {
        int referent = Referents.of(machine.heap().object(id));
        if (referent >= 0 && !isDead(referent)) {
            Referents.clear(machine.recorder(), id, ClearCause.REFERENCE_DIED);
        }
    }

    private boolean isDead(int id) {
        return id >= 0 && !marking.isReached(id);
    }
}
