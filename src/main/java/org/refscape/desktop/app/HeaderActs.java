package org.refscape.desktop.app;

import javafx.application.Platform;
import org.refscape.desktop.panels.HeaderBar;
import org.refscape.desktop.session.Mode;

/** What the header's buttons do. */
final class HeaderActs implements HeaderBar.Acts {
    private final Workbench workbench;
    private final DocumentActs documents;

    HeaderActs(Workbench workbench, DocumentActs documents) {
        this.workbench = workbench;
        this.documents = documents;
    }

    @Override
    public void sketch() {
        workbench.setMode(Mode.SKETCH);
    }

    @Override
    public void run() {
        workbench.setMode(Mode.RUN);
    }

    @Override
    public void runtime(String key) {
        workbench.show(workbench.session().on(key), true);
        Platform.runLater(workbench.canvas()::requestFocus); // after the list has closed and taken the focus back
    }

    @Override
    public void samples() {
        documents.samples();
    }

    @Override
    public void compare() {
        documents.compare();
    }

    @Override
    public void export() {
        documents.export();
    }

    @Override
    public void theme() {
        documents.theme();
    }
}
