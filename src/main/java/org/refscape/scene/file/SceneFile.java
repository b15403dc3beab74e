package org.refscape.scene.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;

/** Scenes in files. */
public final class SceneFile {
    private SceneFile() {}

    /** Opens a file, whatever is in it. */
    public static Opened read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return refused(file, "", "This is a folder, not a scene", "Open a file in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused(file, "", "This is not an ordinary file", "Open a file that Refscape has saved");
            }
            long bytes = Files.size(file);
            if (bytes > Limits.MOST_BYTES) {
                return refused(
                        file,
                        "",
                        "This file has " + bytes / (1024 * 1024) + " MB; a scene has at most "
                                + Limits.MOST_BYTES / (1024 * 1024),
                        "Open a file that Refscape has saved");
            }
            return named(file, SceneText.read(text(file)));
        } catch (CharacterCodingException binary) {
            return refused(file, "", "This is not a text", "Open a file that Refscape has saved");
        } catch (IOException cause) {
            return new Opened.Refused(FileTrouble.reading(file, cause));
        }
    }

    /** The text of the file; a byte order mark, which some editors put in front, is not part of it. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Opened named(Path file, Opened opened) {
        return opened.match(new Opened.Cases<>() {
            @Override
            public Opened loaded(Opened.Loaded loaded) {
                return loaded;
            }

            @Override
            public Opened refused(Opened.Refused refused) {
                Problem problem = refused.problem();
                return SceneFile.refused(file, problem.where(), problem.what(), problem.tryThis());
            }
        });
    }

    private static Opened refused(Path file, String where, String what, String tryThis) {
        return new Opened.Refused(new Problem(where.isEmpty() ? file.toString() : file + ", " + where, what, tryThis));
    }

    /**
     * Saves the scene. Either the file holds the whole new scene afterwards, or it is as it was and the problem is returned.
     *
     * <p>The text is written to another file in the same folder, forced to the disk, and then moved over the old one in one step.
     * Before that it is read back: what could not be opened again is not saved.
     */
    public static Optional<Problem> write(Scene scene, Path file) {
        String text = SceneText.write(scene);
        if (!SceneText.read(text).equals(new Opened.Loaded(scene))) {
            return Optional.of(notTheSame(file, SceneText.read(text)));
        }
        try {
            replace(file, text);
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(FileTrouble.writing(file, cause));
        } catch (UncheckedIOException wrapped) {
            return Optional.of(FileTrouble.writing(file, new IOException(wrapped)));
        }
    }

    private static Problem notTheSame(Path file, Opened opened) {
        return opened.match(new Opened.Cases<>() {
            @Override
            public Problem loaded(Opened.Loaded loaded) {
                return new Problem(
                        file.toString(),
                        "Some of this scene would be lost in a file",
                        "Undo the last change, and report it");
            }

            @Override
            public Problem refused(Opened.Refused refused) {
                Problem problem = refused.problem();
                return new Problem(
                        file.toString(), "It could not be opened again: " + problem.what(), problem.tryThis());
            }
        });
    }

    static void replace(Path file, String text) throws IOException {
        // A link is followed, so that the file it leads to is replaced and not the link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".saving");
        try {
            try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            keepPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A temporary file is private; a new scene should be as open as any new file, a saved one as it was. */
    private static void keepPermissions(Path target, Path temporary) throws IOException {
        if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        } else {
            Path example = Files.createFile(temporary.resolveSibling(temporary.getFileName() + "-new"));
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(example));
            Files.delete(example);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException network) {
            // Some network drives cannot; the text is safe on the disk already, so an ordinary move is the best that is
            // left.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
