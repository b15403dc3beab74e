package org.refscape.scene.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar loses nothing: every recorded program comes out as it went in. */
class RecordedProgramsTest {
    private static final Path ORACLE = Path.of("src/test/resources/oracle");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "cpython-cases, CPYTHON, 474",
        "jvm-cases, JVM, 225",
        "js-cases, JAVASCRIPT, 81",
        "rc-cases, COUNTING, 50"
    })
    void every_recorded_program_comes_out_as_it_went_in(String folder, Dialect dialect, int count) throws IOException {
        List<JsonNode> cases = casesIn(ORACLE.resolve(folder));

        assertThat(cases).hasSize(count);
        for (JsonNode each : cases) {
            ObjectNode scenario = scenarioOf(each);
            JsonNode written = ProgramFormat.write(ProgramFormat.read(new Fields(scenario, "")), dialect);
            assertThat(written).as(each.get("id").asText()).isEqualTo(withoutEmptyMaps(scenario));
        }
    }

    private static ObjectNode scenarioOf(JsonNode recorded) {
        ObjectNode whole = (ObjectNode) recorded.path("scenario");
        return whole;
    }

    private static List<JsonNode> casesIn(Path folder) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    cases.add(normal((ObjectNode) JSON.readTree(line)));
                }
            }
        }
        return cases;
    }

    /** The cases of CPython wrap their program in {@code scenario}; the others do not. */
    private static JsonNode normal(ObjectNode recorded) {
        if (!recorded.has("scenario")) {
            recorded.set("scenario", recorded.deepCopy().retain(Set.of("classes", "callbacks", "ops")));
        }
        return recorded;
    }

    private static JsonNode withoutEmptyMaps(ObjectNode scenario) {
        for (String name : List.of("classes", "callbacks")) {
            if (scenario.path(name).isEmpty()) {
                scenario.remove(name);
            }
        }
        return scenario;
    }
}
