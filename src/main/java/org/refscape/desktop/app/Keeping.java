package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.work.Worker;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Recovery;

/** Keeps a copy of unsaved work every few seconds, so that a crash costs no more than that. */
final class Keeping {
    private static final Duration EVERY = Duration.seconds(3);

    private final Workbench workbench;
    private final Recovery recovery;
    private final Worker worker = new Worker();
    private final Timeline clock;
    private Scene kept = Scene.EMPTY;

    Keeping(Workbench workbench, Path folder) {
        this.workbench = workbench;
        this.recovery = new Recovery(folder.resolve("unsaved.refscape"));
        this.clock = new Timeline(new KeyFrame(EVERY, event -> keep()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Work that was left unsaved when the program last ended without saying goodbye. */
    Optional<Recovery.Recovered> left() {
        return recovery.offer();
    }

    void start() {
        clock.play();
    }

    /** The last save of a program that ends in good order: there is nothing to recover. */
    void stop() {
        clock.stop();
        worker.close();
        forget();
    }

    /** Forgets the copy: the work is saved, or given up. */
    void forget() {
        recovery.discard();
    }

    private void keep() {
        Session session = workbench.session();
        Scene scene = session.scene();
        if (!session.history().isSaved() && !scene.equals(kept)) {
            kept = scene;
            worker.start(cancelled -> recovery.save(scene, session.file()), problem -> {}, problem -> {});
        }
    }
}
