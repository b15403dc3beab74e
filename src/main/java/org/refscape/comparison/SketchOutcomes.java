package org.refscape.comparison;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Collection;
import org.refscape.program.ActionLines;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;

/** What comes of the sketches that the recordings of all runtimes share. */
public final class SketchOutcomes {
    private SketchOutcomes() {}

    /** The table, worked out afresh, for those of the four that there are. */
    public static OutcomeTable of(Runtimes runtimes) {
        List<String> keys = Comparison.USUAL.stream()
                .filter(key -> runtimes.keys().contains(key))
                .toList();
        List<OutcomeTable.Row> rows = Gallery.fourRuntimes().samples().stream()
                .map(sample -> row(sample.scene(), keys, runtimes))
                .toList();
        return new OutcomeTable(keys.stream().map(runtimes::name).toList(), rows);
    }

    private static OutcomeTable.Row row(Scene scene, List<String> keys, Runtimes runtimes) {
        return OutcomeTable.row(scene.title(), Comparison.of(scene, keys, runtimes), actions(scene));
    }

    /** Each action as its program says it, but a collection as what it is everywhere. */
    private static List<String> actions(Scene scene) {
        long collections =
                scene.actions().stream().filter(Collection.class::isInstance).count();
        List<String> actions = new ArrayList<>(ActionLines.of(scene));
        int number = 0;
        for (int i = 0; i < actions.size(); i++) {
            if (scene.actions().get(i) instanceof Collection) {
                number++;
                actions.set(i, collections == 1 ? "the collection" : "collection " + number);
            }
        }
        return actions;
    }
}
