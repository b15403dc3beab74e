package org.refscape.desktop.app;

import java.util.concurrent.CompletableFuture;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.Session;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.picture.text.TextMetrics;
import org.refscape.runtime.Runtimes;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;

/**
 * Plays and draws the first sample once on another thread while the toolkit starts, so that the window's thread finds the classes
 * loaded. Nothing of the result is used: if it fails, the window says why when it does the same.
 */
final class WarmUp {
    private final CompletableFuture<Void> work;

    private WarmUp(CompletableFuture<Void> work) {
        this.work = work;
    }

    static WarmUp begin(Runtimes runtimes) {
        return new WarmUp(CompletableFuture.runAsync(() -> play(runtimes)));
    }

    /** Returns when it is over, however it ended. */
    void await() {
        work.exceptionally(failure -> null).join();
    }

    private static void play(Runtimes runtimes) {
        Scene scene = Gallery.first().scene();
        Session session = Session.open(
                key -> runtimes.named(key)
                        .or(() -> runtimes.named(Scene.DEFAULT_RUNTIME))
                        .orElseThrow(),
                scene,
                null);
        Picture picture = Pictures.of(session.moment(), session.timeline().beatSteps(), PictureOptions.PLAIN);
        Composition.of(picture, Arranging.placement(scene.spots()), TextMetrics.shipped());
    }
}
