package org.refscape.desktop.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Which file to open, which to write. They begin where the last one ended. */
final class FileDialogs {
    private static final FileChooser.ExtensionFilter SCENES =
            new FileChooser.ExtensionFilter("Refscape scenes", "*.refscape");

    private final Stage stage;
    private final Predicate<Path> mayReplace;
    private @Nullable Path folder;

    /** @param mayReplace asks whether that file may be replaced */
    FileDialogs(Stage stage, Predicate<Path> mayReplace) {
        this.stage = stage;
        this.mayReplace = mayReplace;
    }

    /** That file is open: its folder is the one to begin in. */
    void startAt(Path file) {
        folder = file.toAbsolutePath().getParent();
    }

    Optional<Path> scene() {
        FileChooser chooser = chooser("Open a scene");
        chooser.getExtensionFilters().setAll(SCENES, new FileChooser.ExtensionFilter("All files", "*"));
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        chosen.ifPresent(this::startAt);
        return chosen;
    }

    Optional<Path> picture(String title) {
        FileChooser chooser = chooser("Export the picture");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("SVG picture", "*.svg"),
                        new FileChooser.ExtensionFilter("PNG picture", "*.png"));
        return target(chooser, title, List.of("svg", "png"));
    }

    Optional<Path> target(String title, String kind, String ending) {
        FileChooser chooser = chooser("Save");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return target(chooser, title, List.of(ending));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    /** Asks until a file is chosen that is new or may be replaced. */
    private Optional<Path> target(FileChooser chooser, String title, List<String> endings) {
        chooser.setInitialFileName(Target.proposed(title, endings.get(0)));
        while (true) {
            File chosen = chooser.showSaveDialog(stage);
            if (chosen == null) {
                return Optional.empty();
            }
            Target target = Target.of(chosen.toPath(), endings, wanted(chooser, endings));
            startAt(target.file());
            if (!target.replacesUnasked() || mayReplace.test(target.file())) {
                return Optional.of(target.file());
            }
            chooser.setInitialDirectory(chosen.getParentFile());
            chooser.setInitialFileName(String.valueOf(target.file().getFileName()));
        }
    }

    private static String wanted(FileChooser chooser, List<String> endings) {
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return filter == null ? endings.get(0) : filter.getExtensions().get(0).substring("*.".length());
    }
}
