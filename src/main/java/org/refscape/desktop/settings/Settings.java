package org.refscape.desktop.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered.
 *
 * @param dark whether the window is dark
 * @param width the window's width
 * @param height the window's height
 * @param recent the files that were open, newest first
 */
public record Settings(boolean dark, double width, double height, List<String> recent) {
    private static final int MOST_RECENT = 8;

    public static final Settings FIRST = new Settings(false, 1440, 900, List.of());

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withDark(boolean changed) {
        return new Settings(changed, width, height, recent);
    }

    public Settings withSize(double newWidth, double newHeight) {
        return new Settings(dark, newWidth, newHeight, recent);
    }

    /** That file has been opened or saved just now. */
    public Settings withRecent(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.add(0, file);
        return new Settings(dark, width, height, files.subList(0, Math.min(files.size(), MOST_RECENT)));
    }
}
