package org.refscape.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refscape.action.Program;

/**
 * A program and what a real runtime was seen to do with it.
 *
 * @param runtime {@code cpython}, {@code jvm}, {@code js} or {@code rc}
 * @param options how the runtime was started, by the names of the recordings
 * @param tags remarks such as {@code engine-dependent}
 * @param log one record for each action
 * @param same the versions that gave exactly this log; empty if the recording does not tell versions apart
 * @param differs for other versions the records that differ, by the index of the action
 */
public record Case(
        String id,
        String theme,
        String title,
        String runtime,
        Map<String, JsonNode> options,
        List<String> tags,
        Program program,
        List<JsonNode> log,
        List<String> same,
        Map<String, Map<Integer, JsonNode>> differs) {

    public Case {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        tags = List.copyOf(tags);
        log = List.copyOf(log);
        same = List.copyOf(same);
        differs = Collections.unmodifiableMap(new LinkedHashMap<>(differs));
    }

    /** The versions it was recorded on; empty if the recording does not tell versions apart. */
    public List<String> versions() {
        List<String> all = new ArrayList<>(same);
        all.addAll(differs.keySet());
        return all;
    }

    /** The log of that version, or nothing if it was not recorded there. */
    public Optional<List<JsonNode>> log(String version) {
        if (same.contains(version) || versions().isEmpty()) {
            return Optional.of(log);
        }
        Map<Integer, JsonNode> others = differs.get(version);
        if (others == null) {
            return Optional.empty();
        }
        List<JsonNode> replaced = new ArrayList<>(log);
        others.forEach(replaced::set);
        return Optional.of(List.copyOf(replaced));
    }
}
