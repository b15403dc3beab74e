package org.refscape.scene.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refscape.cases.Case;
import org.refscape.cases.RecordedCases;
import org.refscape.scene.Compile;
import org.refscape.scene.Drawing;
import org.refscape.scene.PlayedAs;
import org.refscape.scene.RandomScenes;
import org.refscape.scene.Scene;
import org.refscape.scene.file.Gallery;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;

/** What holds for every translation. */
class TranslationLawsTest {
    private static final Map<String, String> FOLDERS = Map.of(
            "cpython-3.13", "cpython-cases", "jvm-17", "jvm-cases", "javascript", "js-cases", "swift-5", "rc-cases");

    @Test
    void what_a_runtime_can_say_itself_is_not_changed() {
        FOLDERS.forEach((key, folder) -> RecordedCases.in(folder).forEach(recorded -> {
            Translation said = Played.said(scene(recorded, key), key);
            assertThat(said.program().actions())
                    .as(recorded.id())
                    .isEqualTo(recorded.program().actions());
            assertThat(said.notes()).as(recorded.id()).isEmpty();
        }));
    }

    @Test
    void every_recorded_program_can_be_played_as_any_other_runtime_and_nothing_is_dropped_in_silence() {
        FOLDERS.forEach((from, folder) -> RecordedCases.in(folder)
                .forEach(recorded -> FOLDERS.keySet().forEach(to -> check(scene(recorded, from), to, recorded.id()))));
    }

    @Test
    void every_random_scene_can_be_played_as_any_runtime() {
        for (long seed = 0; seed < 400; seed++) {
            Scene scene = RandomScenes.any(seed);
            if (Compile.problem(scene.drawing()).isEmpty()) {
                for (String to : FOLDERS.keySet()) {
                    check(scene, to, "seed " + seed);
                }
            }
        }
    }

    private static void check(Scene scene, String to, String name) {
        Translation said = Played.said(scene, to);
        List<Integer> noted = said.notes().stream().map(Note::actionIndex).toList();
        for (int i = 0; i < scene.actions().size(); i++) {
            boolean done = said.begin(i) < said.ends().get(i);
            assertThat(done || noted.contains(i))
                    .as("%s as %s: action %s", name, to, i)
                    .isTrue();
        }
        assertThat(said.program().actions())
                .as("%s as %s", name, to)
                .allMatch(action -> Played.runtime(to).refusal(action).isEmpty());
        assertThat(Played.runs(said, to)).hasSize(said.program().actions().size());
    }

    @Test
    void going_there_and_back_gives_the_same_scene() {
        for (Gallery.Sample sample : Gallery.samples()) {
            for (String other : FOLDERS.keySet()) {
                Scene there = sample.scene().playedOn(other);
                assertThat(there.playedOn(sample.scene().runtime())).isEqualTo(sample.scene());
            }
        }
        for (long seed = 0; seed < 300; seed++) {
            Scene scene = RandomScenes.any(seed);
            Scene there = scene.playedOn("swift-5").playedAs(new PlayedAs("swift-5", java.util.Set.of("o:x")));
            assertThat(there.playedOn("jvm-17").playedOn(scene.runtime())).isEqualTo(scene);
        }
    }

    @Test
    void what_a_scene_is_played_as_is_kept_in_its_file() {
        Scene scene = Gallery.first().scene().playedAs(new PlayedAs("jvm-17", java.util.Set.of("o:leaf", "a:2")));
        Opened opened = SceneText.read(SceneText.write(scene));
        assertThat(opened).isInstanceOfSatisfying(Opened.Loaded.class, loaded -> assertThat(loaded.scene())
                .isEqualTo(scene));
        assertThat(SceneText.write(scene.playedOn(scene.runtime())))
                .isEqualTo(SceneText.write(Gallery.first().scene()));
    }

    private static Scene scene(Case recorded, String key) {
        return Played.scene(
                key,
                recorded.program().definitions(),
                Drawing.EMPTY,
                recorded.program().actions());
    }
}
