package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.heap.Heap;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.step.Recorder;

/**
 * CPython as one of its versions.
 *
 * <p>Automatic collections are off at the start ({@code gc.set_threshold(0)}), so that nothing happens that nobody asked for; the action
 * {@code SetThreshold} switches them on.
 */
public record CPython(Version version) implements ImitatedRuntime {

    @Override
    public String collectorCall() {
        return "gc.collect()";
    }

    @Override
    public List<Fact> collector(Heap moment) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("gc.isenabled()", moment.register(Registers.DISABLED) == 0 ? "True" : "False"));
        facts.add(new Fact("gc.get_threshold()", three(moment, Registers::threshold)));
        if (moment.register(Registers.threshold(0)) != 0) { // else nobody counts here, though the real one does
            facts.add(new Fact("gc.get_count()", three(moment, Registers::count)));
        }
        boolean saving = moment.register(Registers.SAVE_ALL) != 0;
        facts.add(new Fact("gc.get_debug()", saving ? "gc.DEBUG_SAVEALL" : "0"));
        int garbage = moment.object(Roots.GARBAGE).references().size();
        facts.add(new Fact("gc.garbage", garbage + (garbage == 1 ? " object" : " objects")));
        return List.copyOf(facts);
    }

    private static String three(Heap moment, IntFunction<String> register) {
        return "(" + moment.register(register.apply(0)) + ", " + moment.register(register.apply(1)) + ", "
                + moment.register(register.apply(2)) + ")";
    }

    @Override
    public String name() {
        return "CPython " + version.number();
    }

    @Override
    public Heap start(Definitions definitions) {
        WorkingHeap heap = new WorkingHeap();
        Roots.bear(heap);
        return heap;
    }

    @Override
    public Run perform(Heap before, Action action, Definitions definitions) {
        String refusal = refusal(action);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Recorder recorder = new Recorder(before);
        new Interpreter(version, definitions, recorder).perform(action);
        return new Run(action, recorder.finish());
    }

    @Override
    public String refusal(Action action) {
        return action.match(new Refusal());
    }
}
