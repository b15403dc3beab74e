package org.refscape.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refscape.analysis.WhyAlive;
import org.refscape.analysis.WhyDied;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.runtime.Run;
import org.refscape.scene.format.Dialect;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why an object of a scene is alive in the end, or why it died. */
@Command(name = "explain", description = "Says why an object is alive when a scene has been played, or why it died.")
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENE", description = "a file that Refscape has saved (.refscape)")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OBJECT", description = "the name of an object")
    private String name = "";

    @Option(
            names = "--runtime",
            paramLabel = "KEY",
            description = "plays it on another runtime than the scene's own, such as cpython-3.9")
    private @Nullable String runtime;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    void help(boolean asked) {}

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Performance performance = Performance.of(file, runtime, surroundings);
        Heap end = performance.timeline().end();
        int object = find(end);
        out.println(end.object(object).isFreed() ? died(performance, object) : alive(performance, object));
        Noting.tell(performance, out);
        return Status.GOOD;
    }

    private static String alive(Performance performance, int object) {
        HeapGraph graph = HeapGraph.of(performance.timeline().end());
        return WhyAlive.of(graph, graph.index(object), collector(performance.dialect()))
                .text();
    }

    private int find(Heap heap) {
        return IntStream.range(0, heap.size())
                .filter(id -> heap.object(id).label().equals(name))
                .findFirst()
                .orElseThrow(() -> new Complaint(
                        file.toString(),
                        "There is no object called \"" + name + "\"",
                        "Its objects are " + String.join(", ", names(heap))));
    }

    private static List<String> names(Heap heap) {
        return IntStream.range(0, heap.size())
                .mapToObj(heap::object)
                .filter(object -> object.kind() != Kind.ROOT && !object.isInternal())
                .map(HeapObject::label)
                .toList();
    }

    private static String died(Performance performance, int object) {
        Timeline timeline = performance.timeline();
        List<Step> steps = new ArrayList<>();
        timeline.runs().forEach(run -> steps.addAll(run.steps()));
        Optional<WhyDied> why = WhyDied.of(steps, timeline.runs().get(0).before(), object);
        return why.map(reason -> place(performance, object, reason.decided()) + ". " + reason.sentence())
                .orElseGet(() -> timeline.end().object(object).label() + " is gone.");
    }

    /** When it died, as the timeline of the window counts. */
    private static String place(Performance performance, int object, int step) {
        Timeline timeline = performance.timeline();
        int run = 0;
        int rest = step;
        for (Run each : timeline.runs()) {
            if (rest < each.steps().size()) {
                break;
            }
            rest -= each.steps().size();
            run++;
        }
        int beat = timeline.firstBeat(run) + 1;
        while (beat < timeline.beats() && timeline.at(beat).stepsDone() <= rest) {
            beat++;
        }
        String action = String.join(" ", performance.code().get(run)).strip();
        return timeline.end().object(object).label() + " died at step " + beat + " of " + timeline.beats() + " ("
                + action + ")";
    }

    /** What reclaims cycles, as a program calls it. */
    private static String collector(Dialect dialect) {
        return switch (dialect) {
            case CPYTHON -> "gc.collect()";
            case JVM -> "System.gc()";
            case JAVASCRIPT -> "the collector";
            case COUNTING -> "";
        };
    }
}
