package org.refscape.comparison;

import java.util.List;
import org.refscape.program.ActionLines;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;

/** What comes of the sketches that the recordings of all runtimes share. */
public final class SketchOutcomes {
    private static final List<String> RUNTIMES = List.of("cpython-3.13", "jvm-17", "javascript", "swift-5");

    private SketchOutcomes() {}

    /** The table, worked out afresh. */
    public static OutcomeTable of(Runtimes runtimes) {
        List<OutcomeTable.Row> rows = Gallery.fourRuntimes().samples().stream()
                .map(sample -> row(sample.scene(), runtimes))
                .toList();
        return new OutcomeTable(
                RUNTIMES.stream().map(key -> runtime(runtimes, key).name()).toList(), rows);
    }

    private static OutcomeTable.Row row(Scene scene, Runtimes runtimes) {
        List<Lane> lanes = RUNTIMES.stream()
                .map(key -> Lane.of(scene, key, runtime(runtimes, key)))
                .toList();
        return OutcomeTable.row(scene.title(), Comparison.of(scene, lanes), ActionLines.of(scene));
    }

    private static ImitatedRuntime runtime(Runtimes runtimes, String key) {
        return runtimes.named(key).orElseThrow();
    }
}
