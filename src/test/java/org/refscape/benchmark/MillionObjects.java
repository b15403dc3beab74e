package org.refscape.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.cases.real.RealPython;
import org.refscape.cases.real.Search;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.timeline.Timeline;

/**
 * A million objects die, in our CPython and in a real one, on the same graphs in the same run.
 *
 * <p>Arguments: the number of objects (a million if not said) and the file of a Python (the first on the path if not said).
 */
public final class MillionObjects {
    private static final int ROUNDS = 9;
    private static final int JUMPS = 200;

    private final int objects;
    private final ImitatedRuntime runtime;

    private MillionObjects(int objects, ImitatedRuntime runtime) {
        this.objects = objects;
        this.runtime = runtime;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        int objects = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Search<RealPython> search =
                arguments.length > 1 ? RealPython.at(Path.of(arguments[1])) : RealPython.onPath(System::getenv);
        RealPython python = search instanceof Search.Found<RealPython> found ? found.runtime() : null;
        Version version = python == null ? Version.V3_13 : Version.of(python.line());
        MillionObjects measured = new MillionObjects(objects, new CPython(version));
        System.out.printf(
                "%,d objects; Java %s with at most %,d MB; CPython %s%n",
                objects,
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                python == null ? version.number() + " imitated, none to compare with" : python.version());
        for (BigGraph graph : BigGraph.values()) {
            System.out.println();
            System.out.println(graph.title());
            double ours = measured.ending(graph);
            if (python != null) {
                RealMillions real = new RealMillions(python.executable(), objects, ROUNDS);
                tell(ours, "the real interpreter", real.ending(graph, false));
                tell(ours, "the real interpreter, each death told to a list", real.ending(graph, true));
            }
        }
    }

    private static void tell(double ours, String what, double theirs) {
        System.out.printf("  %s: %.0f ms; ours takes %.1f times as long%n", what, theirs, ours / theirs);
    }

    /** The shortest time in milliseconds until everything is recorded: what other programs of the machine take is not counted. */
    private double ending(BigGraph graph) {
        Heap heap = graph.of(objects, runtime);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            long start = System.nanoTime();
            Run run = runtime.perform(heap, graph.ending(), BigGraph.DEFINITIONS);
            times.add(since(start));
            if (run.after().liveObjects() != 0) {
                throw new IllegalStateException(run.after().liveObjects() + " objects have survived");
            }
        }
        double best = times.stream().mapToDouble(each -> each).min().orElse(0);
        System.out.printf("  recorded: %.0f ms (first time %.0f)%n", best, times.get(0));
        size(graph, heap);
        timeline(graph, heap);
        return best;
    }

    private void size(BigGraph graph, Heap heap) {
        long before = used();
        Run run = runtime.perform(heap, graph.ending(), BigGraph.DEFINITIONS);
        long taken = used() - before;
        int steps = run.steps().size();
        System.out.printf("  %,d steps, %.0f bytes each%n", steps, (double) taken / steps);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Plays the ending on a timeline and moves about on it; each time is until the heap of the moment is there. */
    private void timeline(BigGraph graph, Heap heap) {
        long start = System.nanoTime();
        Timeline played =
                Timeline.of(new From(runtime, heap), BigGraph.DEFINITIONS).perform(graph.ending());
        System.out.printf("  played on a timeline: %.0f ms, %,d beats%n", since(start), played.beats());
        Random chance = new Random(1);
        Timeline middle = played.at(played.beats() / 2);
        moves("step", middle, Timeline::forward);
        moves("step back", middle, Timeline::back);
        moves("jump", middle, there -> there.at(chance.nextInt(there.beats() + 1)));
        int stride = Math.max(1, played.beats() / JUMPS);
        moves("seek", played.first(), there -> there.at(Math.min(there.cursor() + stride, there.beats())));
    }

    private static void moves(String name, Timeline from, UnaryOperator<Timeline> move) {
        List<Double> times = new ArrayList<>();
        Timeline there = from;
        for (int i = 0; i < JUMPS; i++) {
            long start = System.nanoTime();
            there = move.apply(there);
            there.moment();
            there.sentence();
            times.add(since(start));
        }
        double longest = times.stream().mapToDouble(each -> each).max().orElse(0);
        System.out.printf("  %s: %.1f ms, at most %.1f%n", name, median(times), longest);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** A runtime whose programs begin with that heap. */
    private record From(ImitatedRuntime runtime, Heap heap) implements ImitatedRuntime {
        @Override
        public String name() {
            return runtime.name();
        }

        @Override
        public Heap start(Definitions definitions) {
            return heap;
        }

        @Override
        public Run perform(Heap before, Action action, Definitions definitions) {
            return runtime.perform(before, action, definitions);
        }

        @Override
        public String refusal(Action action) {
            return runtime.refusal(action);
        }
    }
}
