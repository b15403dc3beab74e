package org.refscape.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.format.Fields;
import org.refscape.scene.format.Json;
import org.refscape.scene.format.Malformed;

/**
 * The copy of unsaved work that survives a crash. It exists only while there is unsaved work: whoever saves or gives up the work
 * discards it.
 *
 * @param file where the copy is kept; the caller chooses a folder of the person's own
 */
public record Recovery(Path file) {
    private static final String ORIGINAL = "file";
    private static final String SCENE = "scene";

    /**
     * Work that was not saved.
     *
     * @param original the file it belongs to; nothing if it never had one
     */
    public record Recovered(Scene scene, Optional<Path> original) {}

    /** Keeps the scene, instead of what was kept before. */
    public Optional<Problem> save(Scene scene, @Nullable Path original) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        if (original != null) {
            kept.put(ORIGINAL, original.toString());
        }
        kept.set(SCENE, SceneWriter.write(scene));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            SceneFile.replace(file, PrettyJson.of(kept));
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(FileTrouble.writing(file, cause));
        }
    }

    /** The work that was kept, if there is any that can be opened. A damaged copy is no reason to trouble anybody. */
    public Optional<Recovered> offer() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > 2 * Limits.MOST_BYTES) {
                return Optional.empty();
            }
            JsonNode kept = Json.read(Files.readString(file));
            Fields in = new Fields(kept, "");
            String original = in.optionalText(ORIGINAL);
            Scene scene = SceneReader.read(in.get(SCENE));
            return Optional.of(
                    new Recovered(scene, original == null ? Optional.empty() : Optional.of(Path.of(original))));
        } catch (IOException | Malformed | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    /** Forgets the copy. */
    public Optional<Problem> discard() {
        try {
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(FileTrouble.writing(file, cause));
        }
    }
}
