package org.refscape.cases.driver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Plays programs on the JVM in which it runs. Each line of the input is a program, each line of the output answers one with
 * {@code {"log": [entry for each operation]}} or {@code {"error": "why it cannot be played"}}. The first line of the output tells the
 * version.
 */
public final class JvmDriver {
    /** What the first line calls it. */
    public static final String IMPLEMENTATION = "hotspot";
    /** Soft references follow the JVM's own rule. */
    public static final String BY_AGE = "by-age";
    /** A collection says whether memory is short. */
    public static final String AS_TOLD = "as-told";

    private static final int ATTEMPTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Machine machine = new Machine();
    private final boolean byAge;

    private JvmDriver(boolean byAge) {
        this.byAge = byAge;
    }

    /**
     * Plays until the input ends.
     *
     * @param arguments {@link #BY_AGE} or {@link #AS_TOLD}
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        JvmDriver driver = new JvmDriver(arguments.length > 0 && arguments[0].equals(BY_AGE));
        out.println(JsonNodeFactory.instance
                .objectNode()
                .put("implementation", IMPLEMENTATION)
                .put("version", System.getProperty("java.version")));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(driver.answer(line));
        }
    }

    private JsonNode answer(String line) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try {
            answer.set("log", log(JSON.readTree(line)));
        } catch (JsonProcessingException wrong) {
            answer.put("error", "this is no JSON");
        } catch (Unplayable | Disturbed why) {
            answer.put("error", why.getMessage());
        }
        return answer;
    }

    /** Once more if the JVM has collected in between, up to a few times. */
    private JsonNode log(JsonNode program) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return play(program);
            } catch (Disturbed again) {
                Machine.tick();
            }
        }
        return play(program);
    }

    private ArrayNode play(JsonNode program) {
        machine.makeRoom();
        World world = new World();
        Operations operations = new Operations(world, program.path("classes"), new Collecting(world, machine, byAge));
        ArrayNode log = JsonNodeFactory.instance.arrayNode();
        try {
            for (JsonNode operation : program.path("ops")) {
                long before = machine.collections();
                log.add(operations.perform(operation).written());
                if (!isCollection(operation) && machine.collections() != before) {
                    throw new Disturbed();
                }
            }
        } finally {
            world.threads.values().forEach(Worker::end);
        }
        return log;
    }

    private static boolean isCollection(JsonNode operation) {
        String name = operation.path("op").asText();
        return name.equals("gc") || name.equals("young") || name.equals("collect");
    }
}
