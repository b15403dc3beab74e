package org.refscape.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Where settings are kept: a small JSON file in the folder that the operating system has for such things. Settings are never worth
 * an error message: what cannot be read starts afresh, what cannot be written is forgotten.
 */
public final class SettingsFile {
    private final Path folder;

    /** The settings in that folder. */
    public SettingsFile(Path folder) {
        this.folder = folder;
    }

    /** The folder of this program for this person on this operating system. */
    public static Path usualFolder() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (os.contains("win")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Refscape");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Refscape");
        }
        String configured = System.getenv("XDG_CONFIG_HOME");
        return (configured == null || configured.isEmpty() ? home.resolve(".config") : Path.of(configured))
                .resolve("refscape");
    }

    public Path folder() {
        return folder;
    }

    /** What was kept, or what a first start has. */
    public Settings read() {
        try {
            return SettingsText.read(Files.readString(file()));
        } catch (IOException | RuntimeException nothingKept) {
            return Settings.FIRST;
        }
    }

    /** Keeps these; false if that was not possible. */
    public boolean write(Settings settings) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "settings", ".json");
            Files.writeString(fresh, SettingsText.write(settings));
            Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException | RuntimeException notKept) {
            return false;
        }
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
