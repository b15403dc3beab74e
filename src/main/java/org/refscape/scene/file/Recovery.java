package org.refscape.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;

/**
 * The copy of unsaved work that survives a crash. It exists only while there is unsaved work: whoever saves or gives up the work
 * discards it.
 *
 * @param file where the copy is kept; the caller chooses a folder of the person's own
 */
public record Recovery(Path file) {

    /** Keeps the scene, instead of what was kept before. */
    public Optional<Problem> save(Scene scene) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException cause) {
            return Optional.of(FileTrouble.writing(file, cause));
        }
        return SceneFile.write(scene, file);
    }

    /** The scene that was kept, if there is one that can be opened. A damaged copy is no reason to trouble anybody. */
    public Optional<Scene> offer() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return SceneFile.read(file).match(new Opened.Cases<>() {
            @Override
            public Optional<Scene> loaded(Opened.Loaded opened) {
                return Optional.of(opened.scene());
            }

            @Override
            public Optional<Scene> refused(Opened.Refused opened) {
                return Optional.empty();
            }
        });
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
