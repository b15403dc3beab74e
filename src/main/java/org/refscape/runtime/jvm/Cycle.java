package org.refscape.runtime.jvm;

import java.util.Set;
import java.util.stream.Stream;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.Mark;
import org.refscape.runtime.marking.Edges;
import org.refscape.runtime.marking.Marking;
import org.refscape.runtime.marking.Showing;

/**
 * One collection and everything that follows from it, phase by phase as in HotSpot's {@code ReferenceProcessor}.
 *
 * <p>A young collection is the same with two changes: every old object, dead or alive, counts as a root, and only young objects
 * can go.
 */
final class Cycle {
    /** Of what kinds the objects of a program's own classes are. */
    private static final Set<Kind> FINALIZABLE = Set.of(Kind.INSTANCE, Kind.LIST, Kind.DICT, Kind.SET);

    private final JavaMachine machine;
    private final Generations generations;
    private final boolean pressure;
    private final Showing showing;
    private final Marking marking;
    private final PendingWork pending;

    private Cycle(JavaMachine machine, Generations generations, boolean pressure) {
        this.machine = machine;
        this.generations = generations;
        this.pressure = pressure;
        showing = new Showing(machine.recorder(), generations.candidates());
        marking = new Marking(machine.heap());
        pending = new PendingWork(machine);
    }

    static Cycle full(JavaMachine machine, boolean pressure) {
        return new Cycle(machine, new Generations(machine.recorder(), false), pressure);
    }

    static Cycle young(JavaMachine machine) {
        return new Cycle(machine, new Generations(machine.recorder(), true), false);
    }

    /** After this, the collection and its consequences are over; true if anything changed that a program could notice. */
    boolean run() {
        markFromRoots();
        Ids discovered = marking.reachedAfter(0);
        References references = new References(machine, marking, discovered);
        clearSoftAndWeak(references);
        keepAliveForFinalizers();
        clearPhantom(references);
        boolean died = new Reclaiming(machine, marking, generations).run();
        machine.softReferences().advanceClock();
        showing.end();
        return pending.run() || died;
    }

    /**
     * After this, all that is strongly reachable is marked; a soft reference that is kept counts as strong. The referents of the
     * other reference objects have not been followed: these are "discovered".
     */
    private void markFromRoots() {
        Ids roots = roots();
        showing.begin("mark", generations.title());
        new StrengthClasses(
                        machine.heap(),
                        generations.candidates(),
                        roots,
                        id -> awaitsFinalizer(machine.heap().object(id)))
                .show(showing);
        roots.stream().forEach(id -> marking.reach(id, 0));
        marking.spread(strongly());
        showing.waves("mark", "Everything that strong references lead to is marked", marking);
    }

    /** Where the marking starts. Besides what is always there, locals of a running finalizer, and what waits for one. */
    private Ids roots() {
        return Ids.of(Stream.of(
                        generations.roots(),
                        machine.locals().values().stream().mapToInt(Integer::intValue),
                        machine.finalizerThread().waiting())
                .flatMapToInt(each -> each)
                .toArray());
    }

    private Edges strongly() {
        SoftReferences soft = machine.softReferences();
        return (holder, index) -> {
            boolean open =
                    switch (holder.references().get(index).strength()) {
                        case STRONG -> true;
                        case SOFT -> soft.keeps(holder, pressure);
                        case WEAK, PHANTOM, UNOWNED -> false;
                    };
            return open ? Edges.Passage.OPEN : Edges.Passage.CLOSED;
        };
    }

    /**
     * {@code SoftWeakFinalRefsPhase}. After this, no discovered soft or weak reference, map entry or thread-local entry leads to
     * an unmarked object. All are decided against the same marking, so it does not matter which comes first.
     */
    private void clearSoftAndWeak(References references) {
        showing.phase(
                "SoftWeakFinalRefsPhase",
                "What is not marked is unreachable",
                id -> marking.isReached(id) ? Mark.REACHED : Mark.UNREACHABLE);
        references.clearSoftAndWeak(pending);
    }

    /**
     * {@code KeepAliveFinalRefsPhase}. After this, every unmarked object whose {@code finalize()} has to run is marked too, with all that
     * it leads to. Reference objects found only now are not processed in this collection: discovery is off, and their
     * referents count as strongly held.
     */
    private void keepAliveForFinalizers() {
        Heap heap = machine.heap();
        Ids finalizable = Ids.of(generations.candidates().stream()
                .filter(id -> !marking.isReached(id) && awaitsFinalizer(heap.object(id)))
                .toArray());
        if (finalizable.isEmpty()) {
            return;
        }
        int wave = marking.lastWave() + 1;
        finalizable.stream().forEach(id -> marking.reach(id, wave));
        marking.spread((holder, index) -> Edges.Passage.OPEN);
        showing.phase(
                "KeepAliveFinalRefsPhase",
                "Objects whose finalize() has to run are kept, with everything they hold",
                id -> mark(id, wave));
        pending.finalizers(finalizable);
    }

    private boolean awaitsFinalizer(HeapObject object) {
        return FINALIZABLE.contains(object.kind()) && machine.finalizerThread().isStillToFinalize(object);
    }

    private Mark mark(int id, int firstWaveKept) {
        if (!marking.isReached(id)) {
            return Mark.UNREACHABLE;
        }
        return marking.wave(id) >= firstWaveKept ? Mark.KEPT_FOR_FINALIZER : Mark.REACHED;
    }

    /** {@code PhantomRefsPhase}. After this, no discovered phantom reference or registration of a Cleaner leads to an unmarked object. */
    private void clearPhantom(References references) {
        Ids due = references.duePhantoms();
        if (!due.isEmpty()) {
            showing.phase(
                    "PhantomRefsPhase",
                    "Phantom references to what is still not marked are cleared",
                    id -> marking.isReached(id) ? Mark.REACHED : Mark.UNREACHABLE);
            references.clearPhantom(due, pending);
        }
    }
}
