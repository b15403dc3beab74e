package org.refscape.scene.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Collection;

/** Reads the actions of {@link Collection}. */
final class CollectionReader {
    private CollectionReader() {}

    static @Nullable Action read(String op, Fields in) {
        return switch (op) {
            case "collect" ->
                in.has("gen")
                        ? new Collection.Collect(in.number("gen"))
                        : new Collection.CollectUntilQuiet(in.truthOr("pressure", false));
            case "gc" -> new Collection.CollectFully(in.truthOr("pressure", false));
            case "young" -> new Collection.CollectYoung();
            case "gc_enable" -> new Collection.EnableCollector(true);
            case "gc_disable" -> new Collection.EnableCollector(false);
            case "gc_threshold" -> threshold(in);
            case "gc_saveall" -> new Collection.SaveAllGarbage(in.truth("on"));
            case "garbage_clear" -> new Collection.ClearGarbageList();
            case "gc_callbacks" -> new Collection.ReportCollections(in.truth("on"));
            case "turn" -> new Collection.EndTurn();
            case "exit" -> new Collection.Exit();
            default -> null;
        };
    }

    private static Collection.SetThreshold threshold(Fields in) {
        List<Integer> values = in.list("values", (node, place) -> {
            if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
                throw new Malformed(
                        place, "A threshold must be a whole number from 0 on", "Write for example [700, 10, 10]");
            }
            return node.intValue();
        });
        if (values.size() != 3) {
            throw in.wrong("values", "three whole numbers");
        }
        return new Collection.SetThreshold(values.get(0), values.get(1), values.get(2));
    }
}
