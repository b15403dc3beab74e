package org.refscape.desktop.app;

import java.nio.file.Path;
import org.refscape.desktop.session.Session;

/** What stands in the header and in the window's title. */
final class Titles {
    private Titles() {}

    /** The file's name, or the scene's title if it has none yet, and whether it is saved. */
    static String document(Session session) {
        Path file = session.file();
        Path name = file == null ? null : file.getFileName();
        if (name == null) {
            return session.scene().title() + (session.history().isSaved() ? "" : "  ·  not saved");
        }
        return name + (session.history().isSaved() ? "  ·  saved" : "  ·  changed");
    }

    static String window(Session session) {
        return document(session) + "  –  Refscape";
    }
}
