package org.refscape.scene.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.refscape.scene.Problem;

/** What went wrong with a file, in words. */
public final class FileTrouble {
    private FileTrouble() {}

    /** Why that file could not be read. */
    public static Problem reading(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return new Problem(file.toString(), "There is no such file", "Check the name and the folder");
        }
        if (cause instanceof AccessDeniedException) {
            return new Problem(file.toString(), "You may not read this file", "Ask its owner, or copy it elsewhere");
        }
        return new Problem(
                file.toString(), "The file cannot be read: " + words(cause), "Copy it elsewhere and try again");
    }

    /** Why nothing could be written there. */
    public static Problem writing(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return new Problem(file.toString(), "There is no folder " + folder, "Make it, or save elsewhere");
        }
        if (cause instanceof AccessDeniedException) {
            return new Problem(file.toString(), "You may not write here", "Save elsewhere");
        }
        if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("space")) {
            return new Problem(file.toString(), "The disk is full", "Make room, or save elsewhere");
        }
        return new Problem(file.toString(), "The file cannot be written: " + words(cause), "Save elsewhere");
    }

    private static String words(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return message.replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }
}
