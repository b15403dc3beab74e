package org.refscape.comparison;

import java.util.ArrayList;
import java.util.List;
import org.refscape.analysis.Reachability;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapGraph;
import org.refscape.heap.HeapObject;

/**
 * What comes of scenes on runtimes, in few words: when which objects go, what is never reclaimed, and what questions are answered.
 *
 * @param runtimes the names of the runtimes, one for each column
 * @param rows one for each scene
 */
public record OutcomeTable(List<String> runtimes, List<Row> rows) {
    public OutcomeTable {
        runtimes = List.copyOf(runtimes);
        rows = List.copyOf(rows);
    }

    /** One scene: its title, and for each runtime what came of it. */
    public record Row(String title, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A row for that comparison.
     *
     * @param actions how each action reads
     */
    public static Row row(String title, Comparison comparison, List<String> actions) {
        List<String> cells = new ArrayList<>();
        for (int lane = 0; lane < comparison.lanes().size(); lane++) {
            cells.add(cell(comparison, lane, actions));
        }
        return new Row(title, cells);
    }

    private static String cell(Comparison comparison, int lane, List<String> actions) {
        List<String> parts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int action = 0; action < comparison.happenings().size(); action++) {
            Happening here = comparison.happenings().get(action).get(lane);
            if (!here.died().isEmpty()) {
                parts.add(goes(here.died()) + " at " + actions.get(action));
            }
            if (!here.answer().isEmpty()) {
                String nothing =
                        comparison.lanes().get(lane).timeline().runtime().nothing();
                answers.add(here.answer().equals(Happening.NONE) ? nothing : here.answer());
            }
        }
        List<String> never = unreachable(comparison.lanes().get(lane));
        if (!never.isEmpty()) {
            boolean counts = comparison
                    .lanes()
                    .get(lane)
                    .timeline()
                    .runtime()
                    .collectorCall()
                    .isEmpty();
            parts.add(String.join(", ", never) + (counts ? " leaked for ever" : " not collected yet"));
        }
        if (!answers.isEmpty()) {
            parts.add("answers " + String.join(", then ", answers));
        }
        return parts.isEmpty() ? "nothing goes" : String.join("; ", parts);
    }

    private static String goes(List<String> names) {
        return String.join(", ", names) + (names.size() == 1 ? " goes" : " go");
    }

    /** The objects that are there in the end though nothing strong leads to them. */
    private static List<String> unreachable(Lane lane) {
        Heap end = lane.timeline().end();
        HeapGraph graph = HeapGraph.of(end);
        Reachability strong = Reachability.strong(graph);
        List<String> names = new ArrayList<>();
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            HeapObject object = end.object(graph.id(vertex));
            if (!strong.isStrong(vertex)
                    && !object.isInternal()
                    && !object.kind().isReferenceObject()
                    && !graph.isRoot(vertex)) {
                names.add(object.label());
            }
        }
        return names;
    }
}
