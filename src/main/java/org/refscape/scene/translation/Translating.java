package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.heap.Heap;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.scene.BuildingAction;
import org.refscape.scene.Drawing;
import org.refscape.scene.format.Dialect;
import org.refscape.step.Step;

/**
 * The translation of one program, action by action. It can be played on the way, because what an action is in other words can depend on
 * what it meets: reading a place is one thing if a weak reference object is there, and another if not.
 */
final class Translating {
    private final ImitatedRuntime runtime;
    private final Definitions definitions;
    private final boolean ownWords;
    private final Set<String> unwanted;
    private final Situation situation;
    private final SameWords words;
    private final List<Action> actions = new ArrayList<>();
    private Heap heap;
    private int performed;
    /** The last action that was refused, or -1. */
    private int failed = -1;

    private final Set<Note> notes = new LinkedHashSet<>();
    /** Places that are empty because what should fill them is left out. */
    private final Set<String> missing = new HashSet<>();

    /**
     * @param from the program's words; if they are the runtime's own, only what it refuses all the same is translated
     * @param unwanted the items whose nearest equivalent is to be left out
     */
    Translating(ImitatedRuntime runtime, Dialect from, Dialect to, Definitions definitions, Set<String> unwanted) {
        this.runtime = runtime;
        this.definitions = definitions;
        ownWords = from == to;
        this.unwanted = unwanted;
        heap = runtime.start(definitions);
        situation = new Situation(this::heapNow, definitions);
        words = words(to, situation);
        if (from == Dialect.COUNTING && !ownWords) {
            situation.allStandForPlaces();
        }
    }

    static SameWords words(Dialect to, Situation situation) {
        return switch (to) {
            case CPYTHON -> new PythonWords(situation);
            case JVM -> new JavaWords(situation);
            case JAVASCRIPT -> new ScriptWords(situation);
            case COUNTING -> new SwiftWords(situation);
        };
    }

    /** The program's own names are not used for anything new. */
    void reserve(Drawing drawing, List<BuildingAction> building, List<Action> then) {
        situation.reserve(() -> {
            Set<String> own = new HashSet<>();
            drawing.objects().forEach(object -> own.add(object.name()));
            List<Action> all = new ArrayList<>(then);
            building.forEach(each -> all.add(each.action()));
            for (Action action : all) {
                PathsOf.action(action).forEach(path -> own.add(path.name()));
                PathsOf.label(action).ifPresent(own::add);
            }
            return own;
        });
    }

    /** Says one action, and notes what cannot be said. */
    void say(Action action, String item) {
        Optional<Path> lacking = missing.isEmpty()
                ? Optional.empty()
                : PathsOf.operands(action).stream().filter(this::isMissing).findFirst();
        Said said = lacking.map(path -> Said.leftOut(path + " is left out, and with it what is done with it."))
                .orElseGet(() -> chosen(inOtherWords(action), item));
        List<Action> possible = said.actions().stream()
                .filter(each -> runtime.refusal(each).isEmpty())
                .toList();
        note(said, possible, item);
        actions.addAll(possible);
        if (said.inPlace().isEmpty()) {
            remember(action, possible);
        } else {
            inPlace(said, item);
        }
    }

    /** What a function does, done where it is called: its locals go at the end, also when an exception leaves it. */
    private void inPlace(Said said, String item) {
        int from = actions.size();
        for (Action each : said.inPlace()) {
            if (!hasFailed(from)) {
                say(each, item);
            }
        }
        said.locals().stream()
                .filter(local -> situation.isBound(local))
                .forEach(local -> say(new Naming.Delete(local), item));
    }

    private boolean hasFailed(int from) {
        heapNow();
        return failed >= from;
    }

    private Said inOtherWords(Action action) {
        boolean asItIs = ownWords && runtime.refusal(action).isEmpty();
        return asItIs ? Said.same(action) : LookingThrough.said(action, situation, words);
    }

    private Said chosen(Said said, String item) {
        boolean nearest = said.treatment() == Treatment.NEAREST;
        return nearest && unwanted.contains(item)
                ? new Said(said.without(), List.of(), Treatment.LEFT_OUT, said.sentence())
                : said;
    }

    private void note(Said said, List<Action> possible, String item) {
        boolean choice = said.treatment() == Treatment.NEAREST || unwanted.contains(item);
        if (possible.size() < said.actions().size()) {
            String refusal = said.actions().stream()
                    .map(runtime::refusal)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElse("");
            notes.add(new Note(item, Treatment.LEFT_OUT, refusal, false));
        } else if (said.treatment() != null) {
            notes.add(new Note(item, said.treatment(), said.sentence(), choice));
        }
    }

    /** Plays what has been said since this was asked last: most programs never ask. */
    private Heap heapNow() {
        while (performed < actions.size()) {
            Run run = runtime.perform(heap, actions.get(performed), definitions());
            heap = run.after();
            if (run.steps().stream().anyMatch(step -> step instanceof Step.Raised)) {
                failed = performed;
            }
            performed++;
        }
        return heap;
    }

    private boolean isMissing(Path path) {
        for (Path each = path; ; each = each.holder()) {
            if (missing.contains(each.toString())) {
                return true;
            }
            if (each.isVariable()) {
                return false;
            }
        }
    }

    private void remember(Action action, List<Action> possible) {
        if (missing.isEmpty() && !possible.isEmpty()) {
            return;
        }
        Optional<Path> filled = PathsOf.filled(action);
        filled.map(Path::toString).ifPresent(possible.isEmpty() ? missing::add : missing::remove);
    }

    int size() {
        return actions.size();
    }

    Definitions definitions() {
        return new Definitions(definitions.classes(), situation.functions());
    }

    Program program() {
        return new Program(definitions(), actions);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
