package org.refscape.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refscape.comparison.Comparison;
import org.refscape.comparison.Difference;
import org.refscape.comparison.Happening;
import org.refscape.comparison.Lane;
import org.refscape.program.ActionLines;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.translation.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays one scene on several runtimes and tells where and why they differ. */
@Command(
        name = "compare",
        description = "Plays a scene on several runtimes and tells where they differ first, and why.",
        footer = {
            "",
            "A row for each action of the scene, a column for each runtime: what died, what a question was answered, what"
                    + " was called. The first action after which they differ is marked with >."
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENE", description = "a file that Refscape has saved (.refscape)")
    private Path file = Path.of("");

    @Option(
            names = "--runtimes",
            paramLabel = "KEY",
            split = ",",
            description = "the runtimes, separated by commas (default: cpython-3.13,jvm-17,javascript,swift-5)")
    private List<String> runtimes = Comparison.USUAL;

    @Option(names = "--json", description = "prints the same as JSON, for other programs")
    private boolean json;

    CompareCommand(Surroundings surroundings) {
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
        Scene scene = Performance.open(file);
        Compile.problem(scene.drawing()).ifPresent(problem -> {
            throw new Complaint(problem);
        });
        List<Lane> lanes = new ArrayList<>();
        for (String key : runtimes) {
            lanes.add(Lane.of(scene, key, runtime(key)));
        }
        Comparison comparison = Comparison.of(scene, lanes);
        List<String> actions = ActionLines.of(scene);
        if (json) {
            out.println(json(scene, comparison, actions).toPrettyString());
        } else {
            tell(scene, comparison, actions, out);
        }
        return Status.GOOD;
    }

    private ImitatedRuntime runtime(String key) {
        return surroundings
                .runtimes()
                .named(key)
                .orElseThrow(() -> new Complaint(
                        file.toString(),
                        "There is no runtime called \"" + key + "\" here",
                        "Use some of: "
                                + String.join(", ", surroundings.runtimes().keys())));
    }

    private static void tell(Scene scene, Comparison comparison, List<String> actions, PrintWriter out) {
        out.println(scene.title());
        out.println();
        table(comparison, actions).lines().forEach(out::println);
        out.println();
        comparison
                .difference(comparison.firstDifference())
                .ifPresentOrElse(
                        difference -> tell(difference, actions, out), () -> out.println("All of them do the same."));
        for (Lane lane : comparison.lanes()) {
            List<Note> notes = lane.said().notes();
            if (!notes.isEmpty()) {
                out.println();
                out.println(lane.name() + " says some of it otherwise:");
                notes.forEach(note -> out.println("  " + Noting.line(note, scene.drawing())));
            }
        }
    }

    private static void tell(Difference difference, List<String> actions, PrintWriter out) {
        out.println("They differ first after action " + (difference.action() + 1) + ", "
                + actions.get(difference.action()) + ":");
        difference.sentences().stream().distinct().forEach(sentence -> out.println("  " + sentence));
    }

    private static TextTable table(Comparison comparison, List<String> actions) {
        List<String> head = new ArrayList<>(List.of("", "action"));
        comparison.lanes().forEach(lane -> head.add(lane.name()));
        TextTable table = new TextTable(head);
        int first = comparison.firstDifference();
        for (int i = 0; i < actions.size(); i++) {
            List<String> row = new ArrayList<>(List.of(i == first ? ">" : "", actions.get(i)));
            for (int lane = 0; lane < comparison.lanes().size(); lane++) {
                String cell = comparison.text(i, lane);
                row.add(cell.isEmpty() ? "·" : cell);
            }
            table.add(row);
        }
        return table;
    }

    private static ObjectNode json(Scene scene, Comparison comparison, List<String> actions) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("title", scene.title());
        ArrayNode rows = told.putArray("actions");
        for (int i = 0; i < actions.size(); i++) {
            ObjectNode row = rows.addObject();
            row.put("action", actions.get(i));
            ObjectNode by = row.putObject("runtimes");
            for (int lane = 0; lane < comparison.lanes().size(); lane++) {
                Happening happening = comparison.happenings().get(i).get(lane);
                ObjectNode cell = by.putObject(comparison.lanes().get(lane).key());
                happening.died().forEach(cell.putArray("died")::add);
                cell.put("answer", happening.answer());
                happening.called().forEach(cell.putArray("called")::add);
                happening.living().forEach(cell.putArray("living")::add);
            }
            comparison.difference(i).ifPresent(difference -> {
                difference.sentences().forEach(row.putArray("why")::add);
            });
        }
        told.put("firstDifference", comparison.firstDifference() + 1);
        return told;
    }
}
