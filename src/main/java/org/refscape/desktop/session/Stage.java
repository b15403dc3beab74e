package org.refscape.desktop.session;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.timeline.Timeline;

/**
 * A scene as it is played: the runs that build its drawing, then one run for each of its actions.
 *
 * @param timeline all runs
 * @param building how many of them build the drawing
 */
public record Stage(Timeline timeline, int building) {

    /** Plays the whole scene; the cursor stands where the drawing is built and no action has happened. */
    public static Stage of(Scene scene, ImitatedRuntime runtime) {
        Definitions definitions = Compile.definitions(scene.drawing(), scene.definitions());
        List<Action> build = Compile.drawing(scene.drawing(), definitions);
        Timeline timeline =
                Timeline.of(runtime, definitions).play(build).play(scene.actions());
        return new Stage(timeline.at(timeline.firstBeat(build.size())), build.size());
    }

    /** The beat at which the drawing is built and no action has happened. */
    public int built() {
        return timeline.firstBeat(building);
    }

    /** The number of actions whose first beat has happened. */
    public int actionsBegun() {
        return Math.max(0, timeline.runsBegun() - building);
    }

    /** The same stage at another beat; never before the drawing is built. */
    public Stage at(int beat) {
        return new Stage(timeline.at(Math.max(built(), Math.min(beat, timeline.beats()))), building);
    }

    /** Performs one more action after the one in which the cursor stands; later ones are dropped. */
    public Stage perform(Action action) {
        return new Stage(timeline.perform(action), building);
    }
}
