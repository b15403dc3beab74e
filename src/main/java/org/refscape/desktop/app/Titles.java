package org.refscape.desktop.app;

import java.nio.file.Path;
import org.refscape.desktop.session.Session;
import org.refscape.scene.Scene;

/** What stands in the header and in the window's title. */
final class Titles {
    private static final String ENDING = ".refscape";

    private Titles() {}

    /** The file's name, or the scene's title if it is in none yet. */
    static String name(Session session) {
        String file = fileName(session);
        return file.isEmpty() ? title(session) : file;
    }

    /** Whether it is saved. */
    static String state(Session session) {
        boolean saved = session.history().isSaved();
        if (session.file() == null) {
            return saved ? "" : "·  not saved";
        }
        return saved ? "·  saved" : "·  changed";
    }

    static String window(Session session) {
        String state = state(session);
        return name(session) + (state.isEmpty() ? "" : "  " + state) + "  –  Refscape";
    }

    /** The title that is shown: a scene to which nobody gave one takes its file's name. */
    static String title(Session session) {
        String own = session.scene().title();
        String file = fileName(session);
        boolean named = !own.isBlank() && !own.equals(Scene.EMPTY.title());
        if (named || file.isEmpty()) {
            return own.isBlank() ? Scene.EMPTY.title() : own;
        }
        return withoutEnding(file);
    }

    /** What a file of this document is called, without an ending. */
    static String fileTitle(Session session) {
        String file = fileName(session);
        return file.isEmpty() ? title(session) : withoutEnding(file);
    }

    private static String withoutEnding(String file) {
        return file.endsWith(ENDING) && file.length() > ENDING.length()
                ? file.substring(0, file.length() - ENDING.length())
                : file;
    }

    private static String fileName(Session session) {
        Path file = session.file();
        Path name = file == null ? null : file.getFileName();
        return name == null ? "" : name.toString();
    }
}
