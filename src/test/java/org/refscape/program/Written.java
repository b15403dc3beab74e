package org.refscape.program;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.refscape.action.Program;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.ProgramFormat;

/** Programs as tests write them: the file format, with single quotes and bare keys. */
public final class Written {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES)
            .enable(JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private Written() {}

    /** The program with those actions, one a line. */
    public static Program program(String actions) {
        return program("{}", "{}", actions);
    }

    /** The program with those classes, callbacks and actions; actions stand one a line. */
    public static Program program(String classes, String callbacks, String actions) {
        String operations = String.join(",", actions.strip().split("\n"));
        String text = "{classes: " + classes + ", callbacks: " + callbacks + ", ops: [" + operations + "]}";
        try {
            return ProgramFormat.read(new Fields(JSON.readTree(text), ""));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
