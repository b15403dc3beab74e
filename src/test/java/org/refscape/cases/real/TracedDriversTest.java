package org.refscape.cases.real;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.runtime.jvm.JvmOptions;

/** The drivers in Java and JavaScript see what was seen when the cases were recorded. */
class TracedDriversTest {
    private static final int EVERY = 4;

    @Test
    void a_quarter_of_the_cases_of_the_jvm_gives_the_recorded_log_again() {
        int played = 0;
        try (RealRuntime java = jvm(JvmOptions.DEFAULT)) {
            for (Case each : some(RecordedCases.in("jvm-cases"))) {
                if (each.options().isEmpty()) {
                    assertSameLog(each, java);
                    played++;
                }
            }
        }
        assertThat(played).isGreaterThan(40);
    }

    @Test
    void soft_references_left_to_their_age_do_as_recorded() {
        int played = 0;
        try (RealRuntime java = jvm(new JvmOptions(true, true))) {
            for (Case each : RecordedCases.in("jvm-cases")) {
                if (each.theme().equals("soft") && each.options().containsKey("soft")) {
                    assertSameLog(each, java);
                    played++;
                }
            }
        }
        assertThat(played).isPositive();
    }

    @Test
    void a_jvm_that_ignores_requests_to_collect_does_as_recorded() {
        int played = 0;
        try (RealRuntime java = jvm(new JvmOptions(false, false))) {
            for (Case each : RecordedCases.in("jvm-cases")) {
                if (each.options().keySet().equals(Set.of("explicitGC"))) {
                    assertSameLog(each, java);
                    played++;
                }
            }
        }
        assertThat(played).isPositive();
    }

    @Test
    void a_quarter_of_the_cases_of_javascript_gives_the_recorded_log_again() {
        int played = 0;
        try (RealRuntime node = NodeHere.orSkip().open(Circumstances.USUAL)) {
            for (Case each : some(RecordedCases.in("js-cases"))) {
                assertSameLog(each, node);
                played++;
            }
        }
        assertThat(played).isEqualTo(21);
    }

    private static RealRuntime jvm(JvmOptions options) {
        Search<RealJvm> here = RealJvm.here(options);
        assertThat(here).as("the JDK that runs the tests").isInstanceOf(Search.Found.class);
        return ((Search.Found<RealJvm>) here).runtime().open(Circumstances.USUAL);
    }

    private static List<Case> some(List<Case> all) {
        List<Case> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            some.add(all.get(i));
        }
        return some;
    }

    private static void assertSameLog(Case recorded, RealRuntime real) {
        Played played = real.play(recorded.program());
        assertThat(played).as(recorded.id()).isInstanceOf(Played.Seen.class);
        assertThat(unordered(((Played.Seen) played).log())).as(recorded.id()).isEqualTo(unordered(recorded.log()));
    }

    private static List<String> unordered(List<JsonNode> log) {
        return log.stream().map(entry -> unordered(entry).toString()).toList();
    }

    /** Lists of a tracing runtime are sets, and the order of fields says nothing. */
    private static Object unordered(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(unordered(part).toString()));
            Collections.sort(parts);
            return parts;
        }
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), unordered(field.getValue())));
            return fields;
        }
        return node;
    }
}
