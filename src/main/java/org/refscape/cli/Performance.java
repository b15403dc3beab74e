package org.refscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Program;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.scene.Compile;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneFile;
import org.refscape.scene.format.Dialect;
import org.refscape.scene.translation.Note;
import org.refscape.scene.translation.Translation;
import org.refscape.timeline.Timeline;

/**
 * A scene from a file, played to its end.
 *
 * @param built how many of the program's actions only build the drawing
 */
record Performance(Scene scene, Program program, int built, Timeline timeline, List<Note> notes) {

    /**
     * Opens the file and plays what is in it.
     *
     * @param runtime the key of another runtime than the scene's own, or null
     * @throws Complaint if that cannot be done
     */
    static Performance of(Path file, @Nullable String runtime, Surroundings surroundings) {
        Scene opened = open(file);
        Scene scene = runtime == null ? opened : opened.playedOn(runtime);
        Compile.problem(scene.drawing()).ifPresent(problem -> {
            throw new Complaint(problem);
        });
        ImitatedRuntime imitated = runtime(file, scene, surroundings);
        Translation said = Translation.of(scene, imitated);
        Program program = said.program();
        Timeline timeline = Timeline.of(imitated, program.definitions()).play(program.actions());
        return new Performance(scene, program, said.building(), timeline, said.notes());
    }

    /** The scene in a file. */
    static Scene open(Path file) {
        return SceneFile.read(file).match(new Opened.Cases<>() {
            @Override
            public Scene loaded(Opened.Loaded opened) {
                return opened.scene();
            }

            @Override
            public Scene refused(Opened.Refused opened) {
                throw new Complaint(opened.problem());
            }
        });
    }

    private static ImitatedRuntime runtime(Path file, Scene scene, Surroundings surroundings) {
        Optional<ImitatedRuntime> found = surroundings.runtimes().named(scene.playedOn());
        return found.orElseThrow(() -> new Complaint(
                file.toString(),
                "There is no runtime called \"" + scene.playedOn() + "\" here",
                "Use one of: " + String.join(", ", surroundings.runtimes().keys())));
    }

    Dialect dialect() {
        return Dialect.ofRuntime(scene.playedOn());
    }

    /** Each action as the lines of a program. */
    List<List<String>> code() {
        return new ActionCode(dialect()).of(program);
    }

    /** The sentences of a run, in order. */
    List<String> sentences(int run) {
        List<String> sentences = new ArrayList<>();
        int next = run + 1 < timeline.runs().size() ? timeline.firstBeat(run + 1) : timeline.beats();
        for (int beat = timeline.firstBeat(run) + 1; beat <= next; beat++) {
            timeline.at(beat).sentence().ifPresent(sentence -> sentences.add(sentence.toString()));
        }
        return sentences;
    }
}
