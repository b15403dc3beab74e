package org.refscape.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.refscape.action.Program;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.ProgramFormat;

/** A recorded case: a program and what a real runtime did with it. */
public record RecordedCase(String id, Program program, JsonNode recorded) {
    private static final Path ORACLE = Path.of("src/test/resources/oracle");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All cases in that folder, in the order of the files. */
    public static List<RecordedCase> in(String folder) {
        List<RecordedCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(ORACLE.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        cases.add(of((ObjectNode) JSON.readTree(line)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static RecordedCase of(ObjectNode recorded) {
        JsonNode scenario = recorded.has("scenario")
                ? recorded.get("scenario")
                : recorded.deepCopy().retain(Set.of("classes", "callbacks", "ops"));
        return new RecordedCase(recorded.get("id").asText(), ProgramFormat.read(new Fields(scenario, "")), recorded);
    }

    /** The records of that version, one for each action. */
    public List<JsonNode> log(String version) {
        List<JsonNode> log = new ArrayList<>();
        recorded.get("log").forEach(log::add);
        recorded.path("differs")
                .path(version)
                .properties()
                .forEach(each -> log.set(Integer.parseInt(each.getKey()), each.getValue()));
        return log;
    }

    @Override
    public String toString() {
        return id;
    }
}
