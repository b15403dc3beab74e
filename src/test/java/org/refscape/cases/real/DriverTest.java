package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;

/** The driver sees what was seen when the cases were recorded. */
class DriverTest {
    private static final int EVERY = 7;

    @Test
    void a_seventh_of_the_recorded_cases_gives_the_recorded_log_again() {
        RealPython python = PythonHere.orSkip();
        List<Case> cases = RecordedCases.in("cpython-cases");
        int played = 0;
        try (RealRuntime runtime = python.open(Circumstances.USUAL)) {
            for (int i = 0; i < cases.size(); i += EVERY) {
                Case each = cases.get(i);
                Optional<List<JsonNode>> recorded = each.log(python.line());
                if (recorded.isPresent()) {
                    assertThat(sorted(log(runtime.play(each.program()))))
                            .as(each.id())
                            .isEqualTo(sorted(recorded.get()));
                    played++;
                }
            }
        }
        assertThat(played).isIn(0, 1 + (cases.size() - 1) / EVERY);
    }

    private static List<JsonNode> log(Played played) {
        assertThat(played).isInstanceOf(Played.Seen.class);
        return ((Played.Seen) played).log();
    }

    /** The fields in the order of their names; what is a set by its elements. */
    private static List<String> sorted(List<JsonNode> log) {
        List<String> records = new ArrayList<>();
        for (JsonNode record : log) {
            TreeSet<String> fields = new TreeSet<>();
            record.properties()
                    .forEach(field -> fields.add(field.getKey() + " " + value(field.getKey(), field.getValue())));
            records.add(fields.toString());
        }
        return records;
    }

    private static String value(String key, JsonNode value) {
        TreeSet<String> parts = new TreeSet<>();
        if (value.isObject() && !key.equals("r")) {
            value.properties().forEach(part -> parts.add(part.toString()));
            return parts.toString();
        }
        if (key.equals("born") || key.equals("died") || key.equals("saved")) {
            value.forEach(part -> parts.add(part.toString()));
            return parts.toString();
        }
        return value.toString();
    }
}
