package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.BuildingAction;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Dialect;

/**
 * A scene as the runtime plays it that it is played as.
 *
 * @param program all that is done: first the drawing is built, then come the scene's actions
 * @param building how many of the program's actions build the drawing
 * @param ends for each action of the scene, how many actions of the program are done when it is
 * @param notes everything that cannot be said as it was drawn, in the order of the program
 */
public record Translation(Program program, int building, List<Integer> ends, List<Note> notes) {
    public Translation {
        ends = List.copyOf(ends);
        notes = List.copyOf(notes);
    }

    /**
     * Translates the scene to the runtime that it is played as. What its own runtime can say is not changed at all.
     *
     * @param runtime the runtime with the key {@link Scene#playedOn()}
     * @throws IllegalArgumentException if the drawing cannot be built; see {@link Compile#problem}
     */
    public static Translation of(Scene scene, ImitatedRuntime runtime) {
        List<BuildingAction> building = Compile.building(scene.drawing(), scene.definitions(), scene.runtime());
        Dialect from = Dialect.ofRuntime(scene.runtime());
        Dialect to = Dialect.ofRuntime(scene.playedOn());
        Definitions own = Compile.definitions(scene);
        boolean itself = from == to && scene.playedAs().leftOut().isEmpty() && isWithoutBodies(own);
        if (itself && nothingRefused(building, scene.actions(), runtime)) {
            return untouched(building, scene, own);
        }
        Finalizers finalizers = new Finalizers(from, to, scene.playedAs().leftOut(), runtime);
        Definitions said = finalizers.translated(own);
        Translating translating =
                new Translating(runtime, from, to, said, scene.playedAs().leftOut());
        translating.reserve(scene.drawing(), building, scene.actions());
        building.forEach(each -> translating.say(each.action(), each.item()));
        int built = translating.size();
        List<Integer> ends = new ArrayList<>();
        for (Action action : scene.actions()) {
            translating.say(action, Note.action(ends.size()));
            ends.add(translating.size());
        }
        List<Note> notes = new ArrayList<>(finalizers.notes());
        notes.addAll(translating.notes());
        return new Translation(translating.program(), built, ends, notes);
    }

    private static boolean isWithoutBodies(Definitions definitions) {
        return definitions.classes().values().stream().allMatch(each -> each.finalizer() == null)
                && definitions.callbacks().values().stream()
                        .allMatch(each -> each.actions().isEmpty());
    }

    private static boolean nothingRefused(List<BuildingAction> building, List<Action> then, ImitatedRuntime runtime) {
        return building.stream().allMatch(each -> runtime.refusal(each.action()).isEmpty())
                && then.stream().allMatch(each -> runtime.refusal(each).isEmpty());
    }

    /** Nearly every scene is played as what it is: no dictionary need be opened for it. */
    private static Translation untouched(List<BuildingAction> building, Scene scene, Definitions own) {
        List<Action> all = new ArrayList<>();
        building.forEach(each -> all.add(each.action()));
        all.addAll(scene.actions());
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= scene.actions().size(); i++) {
            ends.add(building.size() + i);
        }
        return new Translation(new Program(own, all), building.size(), ends, List.of());
    }

    /** True if the runtime says everything as it was drawn. */
    public boolean isComplete() {
        return notes.isEmpty();
    }

    /** The notes on that item and on the references of that object. */
    public List<Note> notesOn(Set<String> items) {
        return notes.stream().filter(note -> items.contains(note.item())).toList();
    }

    /** How many actions of the program are done before that action of the scene begins. */
    public int begin(int action) {
        return action == 0 ? building : ends.get(action - 1);
    }
}
