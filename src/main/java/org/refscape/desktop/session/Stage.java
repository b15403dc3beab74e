package org.refscape.desktop.session;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.step.Step;
import org.refscape.timeline.Timeline;

/**
 * A scene as it is played: the runs that build its drawing, then one run for each of its actions.
 *
 * @param timeline all runs
 * @param building how many of them build the drawing
 */
public record Stage(Timeline timeline, int building) {

    /**
     * Plays the whole scene; the cursor stands where the drawing is built and no action has happened. A drawing that no program can
     * build gives an empty stage; see {@link Compile#problem}.
     */
    public static Stage of(Scene scene, ImitatedRuntime runtime) {
        if (Compile.problem(scene.drawing()).isPresent()) {
            return new Stage(Timeline.of(runtime, Definitions.NONE), 0);
        }
        Program program = Compile.program(scene);
        int building = program.actions().size() - scene.actions().size();
        Timeline timeline = Timeline.of(runtime, program.definitions()).play(program.actions());
        return new Stage(timeline.at(timeline.firstBeat(building)), building);
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

    /** The number of actions whose first beat has happened. */
    public int actionsBegun() {
        return Math.max(0, timeline.runsBegun() - building);
    }

    /** The same stage at another beat. */
    public Stage at(int beat) {
        return new Stage(timeline.at(Math.max(0, Math.min(beat, timeline.beats()))), building);
    }

    /** Performs one more action after the one in which the cursor stands; later ones are dropped. */
    public Stage perform(Action action) {
        return new Stage(timeline.perform(action), building);
    }
}
