package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.work.Worker;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.file.RecoveryFolder;

/**
 * Keeps a copy of unsaved work every few seconds, so that a crash costs no more than that. Each running program keeps its own copy and
 * deletes no other.
 */
final class Keeping {
    private static final Duration EVERY = Duration.seconds(3);

    private final Workbench workbench;
    private final RecoveryFolder folder;
    private final Worker worker = new Worker();
    private final Timeline clock;
    private Worker.@Nullable Job writing;
    private @Nullable Scene kept;

    Keeping(Workbench workbench, Path folder) {
        this.workbench = workbench;
        this.folder = RecoveryFolder.open(folder);
        this.clock = new Timeline(new KeyFrame(EVERY, event -> keep()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Work that was left unsaved by programs that ended without saying goodbye, the newest first. */
    List<RecoveryFolder.Left> left() {
        return folder.left();
    }

    void start() {
        clock.play();
    }

    /** The last act of a program that ends in good order: there is nothing of its own to recover. */
    void stop() {
        clock.stop();
        forget();
        worker.close();
        folder.close();
    }

    /** Forgets the own copy: the work is saved, or given up. */
    void forget() {
        if (writing != null) {
            writing.cancel();
        }
        kept = null;
        synchronized (folder) {
            folder.own().discard();
        }
    }

    /** Makes the work that somebody left the own one: only when it is kept here too, the copy that was left goes. */
    void takeOver(RecoveryFolder.Left left) {
        Session session = workbench.session();
        kept = session.scene();
        synchronized (folder) {
            if (folder.own().save(session.scene(), session.file()).isEmpty()) {
                left.discard();
            }
        }
    }

    private void keep() {
        Session session = workbench.session();
        Scene scene = session.scene();
        if (session.history().isSaved()) {
            if (kept != null) {
                forget();
            }
        } else if (!scene.equals(kept)) {
            kept = scene;
            writing = worker.start(cancelled -> write(session, cancelled), problem -> {}, problem -> {});
        }
    }

    /** Not after the copy has been forgotten: it would be offered as work that was never saved. */
    private Optional<Problem> write(Session session, BooleanSupplier cancelled) {
        synchronized (folder) {
            return cancelled.getAsBoolean() ? Optional.empty() : folder.own().save(session.scene(), session.file());
        }
    }
}
