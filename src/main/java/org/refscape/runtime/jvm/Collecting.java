package org.refscape.runtime.jvm;

import java.util.function.Consumer;
import org.refscape.action.Collection;
import org.refscape.heap.Atom;
import org.refscape.runtime.program.Deed;

/** Asking for a collection. {@code System.gc()} is a request; this JVM grants it at once, or never if told so when it was started. */
final class Collecting implements Collection.Cases<Deed<JavaMachine>> {
    /** A program whose finalizers make new garbage for ever is stopped here. */
    private static final int MOST_CYCLES = 100;

    @Override
    public Deed<JavaMachine> collectFully(Collection.CollectFully action) {
        return onRequest(machine -> Cycle.full(machine, action.pressure()).run());
    }

    /** The nearest that Java has to {@code gc.collect()}. */
    @Override
    public Deed<JavaMachine> collect(Collection.Collect action) {
        return onRequest(machine -> Cycle.full(machine, false).run());
    }

    /** Nobody asks for a young collection: it comes when the young space is full. */
    @Override
    public Deed<JavaMachine> collectYoung(Collection.CollectYoung action) {
        return Deed.of(machine -> Cycle.young(machine).run());
    }

    /** The result is the number of collections that changed something. */
    @Override
    public Deed<JavaMachine> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return onRequest(machine -> {
            int cycles = 0;
            while (cycles < MOST_CYCLES
                    && Cycle.full(machine, action.pressure()).run()) {
                cycles++;
            }
            machine.returned("collect", Atom.of(cycles));
        });
    }

    private static Deed<JavaMachine> onRequest(Consumer<JavaMachine> collection) {
        return Deed.of(machine -> {
            if (machine.options().explicitCollections()) {
                collection.accept(machine);
            } else {
                machine.note(-1, "System.gc() does nothing: the JVM was started with -XX:+DisableExplicitGC.");
            }
        });
    }

    @Override
    public Deed<JavaMachine> enableCollector(Collection.EnableCollector action) {
        return Deed.refused("The collector of the JVM cannot be switched on or off by a program.");
    }

    @Override
    public Deed<JavaMachine> setThreshold(Collection.SetThreshold action) {
        return Deed.refused("The JVM has no thresholds that a program could set.");
    }

    @Override
    public Deed<JavaMachine> saveAllGarbage(Collection.SaveAllGarbage action) {
        return Deed.refused("The JVM cannot keep its garbage.");
    }

    @Override
    public Deed<JavaMachine> clearGarbageList(Collection.ClearGarbageList action) {
        return Deed.refused("The JVM has no list of garbage.");
    }

    @Override
    public Deed<JavaMachine> reportCollections(Collection.ReportCollections action) {
        return Deed.refused("Reports about collections are imitated for CPython only.");
    }

    @Override
    public Deed<JavaMachine> endTurn(Collection.EndTurn action) {
        return Deed.refused("Java has no event loop whose turn could end.");
    }

    @Override
    public Deed<JavaMachine> exit(Collection.Exit action) {
        return Deed.of(
                machine -> machine.note(-1, "The JVM ends. Nothing is collected and no finalize() runs at exit."));
    }
}
