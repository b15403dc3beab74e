package org.refscape.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.refscape.desktop.session.Arranging;
import org.refscape.desktop.session.Stage;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.folding.PictureOptions;
import org.refscape.picture.folding.Pictures;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.text.TextMetrics;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Scene;
import org.refscape.scene.Spot;

/** Plays the sample scenes and writes every beat as an image into {@code target/reel}, for a person to look at. */
public final class Reel {

    private Reel() {}

    /** Every beat of the scene from where its drawing is built, with places for all that appears. */
    static Map<Integer, Composition> beats(Scene scene, PictureOptions options) {
        Stage stage = Stage.of(scene, new CPython(Version.V3_13));
        Map<String, Spot> spots = new TreeMap<>(scene.spots());
        Map<Integer, Composition> beats = new LinkedHashMap<>();
        for (int beat = stage.built(); beat <= stage.timeline().beats(); beat++) {
            var timeline = stage.at(beat).timeline();
            Picture picture = Pictures.of(timeline.moment(), timeline.beatSteps(), options);
            spots.putAll(new Arranging(picture, spots).newcomers());
            beats.put(beat, Composition.of(picture, Arranging.placement(spots), TextMetrics.shipped()));
        }
        return beats;
    }

    public static void main(String[] names) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reel"));
        for (var sample : org.refscape.scene.file.Gallery.samples()) {
            if (names.length > 0 && !java.util.List.of(names).contains(sample.name())) {
                continue;
            }
            for (var beat : beats(sample.scene(), PictureOptions.PLAIN).entrySet()) {
                Path file = folder.resolve("%s-%02d.png".formatted(sample.name(), beat.getKey()));
                Sheet sheet = Sheet.of(beat.getValue(), Theme.LIGHT);
                Files.write(file, Gallery.bytes(PngPicture.of(sheet, 1)));
            }
        }
    }
}
