package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.refscape.action.Action;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.Malformed;

/** Scenes as text: what stands in a file with the ending {@code .refscape}. The format is described in {@code src/docs/scene-format.md}. */
public final class SceneText {
    private SceneText() {}

    /** The scene as text, the same bytes each time. */
    public static String write(Scene scene) {
        return PrettyJson.of(SceneWriter.write(scene));
    }

    /** Reads a text. A problem names the line. */
    public static Opened read(String text) {
        try {
            JsonNode node = Json.read(text);
            return new Opened.Loaded(SceneReader.read(node));
        } catch (Malformed malformed) {
            return new Opened.Refused(
                    new Problem(where(text, malformed.place()), malformed.what(), malformed.tryThis()));
        }
    }

    /** An action as it would stand in a file, in one line. */
    public static String line(Action action) {
        JsonNode written = ShortActions.write(action);
        return written.isTextual() ? written.textValue() : written.toString();
    }

    private static String where(String text, String place) {
        int line = Json.line(text, place);
        return line > 0 ? "line " + line : place;
    }
}
