package org.refscape.desktop.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.Session;
import org.refscape.desktop.work.Worker;
import org.refscape.layout.LayeredLayout;
import org.refscape.picture.Picture;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Problem;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneFile;

/**
 * Makes a scene ready to be shown: reads it, plays it, finds places for what has none. Done in the background, so that what is open
 * stays and can be used until the next one is ready; what can't be opened leaves it as it is.
 */
final class Opening implements AutoCloseable {
    private static final int MANY_HOMELESS = 3;

    private final Function<String, ImitatedRuntime> runtimes;
    private final Worker worker = new Worker();
    private Worker.@Nullable Job current;

    Opening(Function<String, ImitatedRuntime> runtimes) {
        this.runtimes = runtimes;
    }

    /** Opens that file. Of two openings at the same time the later one counts. */
    void file(Path file, Consumer<Session> done, Consumer<Problem> refused) {
        start(() -> read(file), file.toString(), done, refused);
    }

    /** Opens that scene, as it is in that file. */
    void scene(Scene scene, @Nullable Path file, Consumer<Session> done, Consumer<Problem> refused) {
        start(() -> new Ready(ready(scene, file), null), scene.title(), done, refused);
    }

    /** What became of it: one of the two. */
    private record Ready(@Nullable Session session, @Nullable Problem problem) {}

    private interface Work {
        Ready done();
    }

    private void start(Work work, String where, Consumer<Session> done, Consumer<Problem> refused) {
        if (current != null) {
            current.cancel();
        }
        current = worker.start(
                cancelled -> work.done(),
                ready -> {
                    Optional.ofNullable(ready.problem()).ifPresent(refused);
                    Optional.ofNullable(ready.session()).ifPresent(done);
                },
                failure -> refused.accept(tooLarge(where, failure)));
    }

    static Problem tooLarge(String where, Throwable failure) {
        return new Problem(
                where, "It can't be shown: " + failure.getMessage(), "Take a part of it, or give Java more memory");
    }

    private Ready read(Path file) {
        return SceneFile.read(file).match(new Opened.Cases<>() {
            @Override
            public Ready loaded(Opened.Loaded opened) {
                return new Ready(ready(opened.scene(), file), null);
            }

            @Override
            public Ready refused(Opened.Refused opened) {
                return new Ready(null, opened.problem());
            }
        });
    }

    /** Played, and with a place for everything if a person has not placed it. */
    Session ready(Scene scene, @Nullable Path file) {
        Session session = Session.open(runtimes, scene, file);
        Picture picture = new Showing().plain(session);
        Arranging arranging = new Arranging(picture, scene.spots());
        return arranging.homeless() > MANY_HOMELESS
                ? session.placed(arranging.afresh(new LayeredLayout()), false, "")
                : session;
    }

    @Override
    public void close() {
        worker.close();
    }
}
