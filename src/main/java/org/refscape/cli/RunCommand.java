package org.refscape.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.refscape.cases.real.Agreement;
import org.refscape.scene.Observed;
import org.refscape.scene.Outcome;
import org.refscape.scene.Scene;
import org.refscape.scene.file.SceneText;
import org.refscape.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a scene and tells in words what happens. */
@Command(
        name = "run",
        description = "Plays a scene and tells what happens.",
        footer = {
            "",
            "The status is 1 if the scene says what must come of it and something else does, and with --check if no real"
                    + " runtime confirms it."
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENE", description = "a file that Refscape has saved (.refscape)")
    private Path file = Path.of("");

    @Option(names = "--json", description = "prints the same as JSON, for other programs")
    private boolean json;

    @Option(
            names = "--runtime",
            paramLabel = "KEY",
            description = "plays it on another runtime than the scene's own, such as cpython-3.9")
    private @Nullable String runtime;

    @Option(names = "--check", description = "asks the real runtime of this computer whether it does the same")
    private boolean check;

    @Mixin
    private RealOptions real = new RealOptions();

    RunCommand(Surroundings surroundings) {
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
        Outcome outcome = Observed.outcome(performance.timeline().runs());
        // What must come of a scene is said for its own runtime only.
        Outcome expected = performance.scene().playedAs().runtime().isEmpty()
                ? performance.scene().outcome()
                : null;
        boolean asExpected = expected == null || expected.equals(outcome);
        Agreement agreement = check ? agreement(performance, performance.scene().playedOn()) : null;
        if (json) {
            ObjectNode told = json(performance, asExpected);
            if (agreement != null) {
                told.put("agreement", agreement.sentence());
            }
            out.println(told.toPrettyString());
        } else {
            tell(performance, outcome, out);
            if (!asExpected) {
                out.println("This is not what the scene says must come of it.");
            }
            if (agreement != null) {
                out.println(agreement.sentence());
            }
        }
        boolean checked = agreement == null || agreement instanceof Agreement.Agrees;
        return asExpected && checked ? Status.GOOD : Status.BAD;
    }

    private Agreement agreement(Performance performance, String key) {
        String name = performance.timeline().runtime().name();
        return real.named(key)
                .map(search -> Agreement.of(performance.program(), key, name, search))
                .orElseGet(() -> Agreement.nobodyToAsk(name));
    }

    private static void tell(Performance performance, Outcome outcome, PrintWriter out) {
        Scene scene = performance.scene();
        out.println(scene.title() + " (" + performance.timeline().runtime().name() + ")");
        Noting.tell(performance, out);
        List<List<String>> code = performance.code();
        for (int i = 0; i < code.size(); i++) {
            if (i == 0 || i == performance.built()) {
                out.println();
            }
            code.get(i).forEach(line -> out.println("  " + line));
            if (i >= performance.built()) {
                performance.sentences(i).forEach(sentence -> out.println("      " + sentence));
            }
        }
        out.println();
        out.println("Died: " + names(outcome.dies()));
        out.println("Left: " + names(outcome.left()));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nothing." : String.join(", ", names) + ".";
    }

    private static ObjectNode json(Performance performance, boolean asExpected) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("title", performance.scene().title());
        told.put("runtime", performance.timeline().runtime().name());
        Noting.tell(performance, told);
        ArrayNode actions = told.putArray("actions");
        List<List<String>> code = performance.code();
        for (int i = 0; i < code.size(); i++) {
            ObjectNode action = actions.addObject();
            action.put("action", SceneText.line(performance.program().actions().get(i)));
            action.put("builds", i < performance.built());
            code.get(i).forEach(action.putArray("code")::add);
            performance.sentences(i).forEach(action.putArray("sentences")::add);
        }
        Timeline timeline = performance.timeline();
        Outcome outcome = Observed.outcome(timeline.runs(), timeline.runtime().nothing());
        ObjectNode end = told.putObject("outcome");
        outcome.dies().forEach(end.putArray("dies")::add);
        outcome.left().forEach(end.putArray("left")::add);
        outcome.callbacks().forEach(end.putArray("callbacks")::add);
        outcome.results().forEach(end.putArray("results")::add);
        told.put("asExpected", asExpected);
        return told;
    }
}
