package org.refscape.scene.translation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Run;
import org.refscape.runtime.counting.Counting;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.runtime.javascript.JavaScript;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.scene.Drawing;
import org.refscape.scene.Observed;
import org.refscape.scene.Outcome;
import org.refscape.scene.Scene;
import org.refscape.timeline.Timeline;

/** Scenes played on the four runtimes. */
final class Played {
    static final Map<String, ImitatedRuntime> RUNTIMES = new TreeMap<>(Map.of(
            "cpython-3.13", new CPython(Version.V3_13),
            "jvm-17", new Jvm(),
            "javascript", new JavaScript(),
            "swift-5", new Counting()));

    private Played() {}

    static Scene scene(String runtime, Definitions definitions, Drawing drawing, List<Action> actions) {
        return Scene.EMPTY
                .withRuntime(runtime)
                .withDefinitions(definitions)
                .withDrawing(drawing)
                .withActions(actions);
    }

    static Translation said(Scene scene, String runtime) {
        return Translation.of(scene.playedOn(runtime), runtime(runtime));
    }

    static ImitatedRuntime runtime(String key) {
        return java.util.Objects.requireNonNull(RUNTIMES.get(key), key);
    }

    static List<Run> runs(Translation said, String runtime) {
        return Timeline.of(runtime(runtime), said.program().definitions())
                .play(said.program().actions())
                .runs();
    }

    static Outcome outcome(Scene scene, String runtime) {
        return Observed.outcome(runs(said(scene, runtime), runtime));
    }
}
