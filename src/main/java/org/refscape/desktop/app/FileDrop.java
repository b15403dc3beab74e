package org.refscape.desktop.app;

import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** A file dropped anywhere on the window is opened. */
final class FileDrop {
    FileDrop(Scene scene, Documents documents) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            boolean some = event.getDragboard().hasFiles();
            if (some) {
                File first = event.getDragboard().getFiles().get(0);
                documents.open(first.toPath());
            }
            event.setDropCompleted(some);
            event.consume();
        });
    }
}
