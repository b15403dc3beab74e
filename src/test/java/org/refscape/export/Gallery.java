package org.refscape.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refscape.picture.Scenes;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Theme;

/** Writes the test scenes as images into {@code target/gallery}, for a person to look at. */
public final class Gallery {

    private Gallery() {}

    static Map<String, Composition> scenes() {
        Map<String, Composition> scenes = new LinkedHashMap<>();
        scenes.put("tree-with-weak-parent", Scenes.treeWithWeakParent());
        scenes.put("every-arrow", Scenes.everyArrow());
        scenes.put("cycle-under-collector", Scenes.cycleUnderCollector());
        scenes.put("containers", Scenes.containers());
        scenes.put("round-obstacles", Scenes.roundObstacles());
        scenes.put("empty", Scenes.empty());
        return scenes;
    }

    static Composition scene(String name) {
        Composition scene = scenes().get(name);
        if (scene == null) {
            throw new IllegalArgumentException("no scene " + name);
        }
        return scene;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        for (Map.Entry<String, Composition> scene : scenes().entrySet()) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                Sheet sheet = Sheet.of(scene.getValue(), theme);
                for (int scale = 1; scale <= 2; scale++) {
                    String name = scene.getKey() + "-" + theme.name() + "-" + scale + "x.png";
                    Files.write(folder.resolve(name), bytes(PngPicture.of(sheet, scale)));
                }
                Path svg = folder.resolve(scene.getKey() + "-" + theme.name() + ".svg");
                Files.writeString(svg, SvgPicture.of(sheet, scene.getKey()));
            }
        }
    }

    static byte[] bytes(PngPicture.Result result) {
        return result.match(new PngPicture.Cases<>() {
            @Override
            public byte[] image(PngPicture.Image image) {
                return image.bytes();
            }

            @Override
            public byte[] tooLarge(PngPicture.TooLarge refusal) {
                throw new AssertionError(refusal.sentence());
            }
        });
    }
}
