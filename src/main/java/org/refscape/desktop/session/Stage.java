package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.translation.Note;
import org.refscape.scene.translation.Translation;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;

/**
 * A scene as it is played: the runs that build its drawing, then the runs of its actions. Where the runtime is not the one in whose words
 * the scene is drawn, an action can take several runs, or none.
 *
 * @param timeline all runs
 * @param building how many of them build the drawing
 * @param ends for each action of the scene, how many runs are over when it is
 * @param notes what this runtime cannot say as it was drawn
 */
public record Stage(Timeline timeline, int building, List<Integer> ends, List<Note> notes) {
    public Stage {
        ends = List.copyOf(ends);
        notes = List.copyOf(notes);
    }

    /**
     * Plays the whole scene; the cursor stands where the drawing is built and no action has happened. A drawing that no program can
     * build gives an empty stage; see {@link Compile#problem}.
     */
    public static Stage of(Scene scene, ImitatedRuntime runtime) {
        if (Compile.problem(scene.drawing()).isPresent()) {
            return new Stage(Timeline.of(runtime, Definitions.NONE), 0, List.of(), List.of());
        }
        Translation said = Translation.of(scene, runtime);
        Timeline timeline = Timeline.of(runtime, said.program().definitions())
                .play(said.program().actions());
        return new Stage(timeline.at(timeline.firstBeat(said.building())), said.building(), said.ends(), said.notes());
    }

    /** The beat at which the drawing is built and no action has happened. */
    public int built() {
        return timeline.firstBeat(building);
    }

    /** What the runtime refused of the drawing: such a reference is missing when the drawing is built. */
    public List<Step> refusedWhileBuilding() {
        return timeline.runs().subList(0, building).stream()
                .flatMap(run -> run.steps().stream())
                .filter(Step.Raised.class::isInstance)
                .toList();
    }

    /** The number of actions of the scene. */
    public int actions() {
        return ends.size();
    }

    /** How many runs the actions take: as many as the timeline shows. */
    public int shown() {
        return timeline.runs().size() - building;
    }

    /** How many of those have begun. */
    public int shownBegun() {
        return Math.max(0, timeline.runsBegun() - building);
    }

    /** How many actions of the scene are left out, because this runtime has nothing like them. */
    public int leftOut() {
        return (int) IntStream.range(0, ends.size())
                .filter(action -> beginning(action) == ends.get(action))
                .count();
    }

    /** The number of actions that have begun; one that takes no run has begun when the one before is over. */
    public int actionsBegun() {
        int runs = timeline.runsBegun();
        int begun = 0;
        while (begun < ends.size() && beginning(begun) < Math.max(runs, building)) {
            begun++;
        }
        while (begun > 0 && begun < ends.size() && ends.get(begun) <= runs) {
            begun++;
        }
        return begun;
    }

    /** How many runs are over when that action begins. */
    private int beginning(int action) {
        return action == 0 ? building : ends.get(action - 1);
    }

    /** Why nothing at all is done for the last action, if that is so. */
    Optional<String> whyLastIsLeftOut() {
        int last = ends.size() - 1;
        return beginning(last) < ends.get(last)
                ? Optional.empty()
                : notes.stream()
                        .filter(note -> note.actionIndex() == last)
                        .map(Note::sentence)
                        .findFirst();
    }

    /** The beat before that action begins; for the number of actions, the end. */
    public int beatBefore(int action) {
        return timeline.firstBeat(beginning(action));
    }

    /** The same stage at another beat. */
    public Stage at(int beat) {
        return new Stage(timeline.at(Math.max(0, Math.min(beat, timeline.beats()))), building, ends, notes);
    }

    /** Performs one more action, in the runtime's own words, after the one in which the cursor stands; later ones are dropped. */
    public Stage perform(Action action) {
        Timeline next = timeline.perform(action);
        List<Integer> kept = new ArrayList<>(ends.subList(0, actionsBegun()));
        kept.add(next.runs().size());
        return new Stage(next, building, kept, notes);
    }
}
