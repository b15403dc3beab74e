package org.refscape.desktop.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.refscape.export.PngPicture;
import org.refscape.export.Sheet;
import org.refscape.export.SvgPicture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Theme;
import org.refscape.scene.Problem;

/** Writes pictures and programs to files. */
final class Exporting {
    private static final double PNG_SCALE = 2;

    private Exporting() {}

    /** Writes what is on the canvas: as SVG, or as PNG with two pixels for each unit. */
    static Optional<Problem> write(Composition composition, String title, boolean dark, Path target) {
        Sheet sheet = Sheet.of(composition, dark ? Theme.DARK : Theme.LIGHT);
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return writeText(SvgPicture.of(sheet, title), target);
        }
        return PngPicture.of(sheet, PNG_SCALE).match(new PngPicture.Cases<Optional<Problem>>() {
            @Override
            public Optional<Problem> image(PngPicture.Image image) {
                return writeBytes(image.bytes(), target);
            }

            @Override
            public Optional<Problem> tooLarge(PngPicture.TooLarge tooLarge) {
                return Optional.of(new Problem(target.toString(), tooLarge.sentence(), "Export it as SVG"));
            }
        });
    }

    static Optional<Problem> writeText(String text, Path target) {
        return writeBytes(text.getBytes(StandardCharsets.UTF_8), target);
    }

    private static Optional<Problem> writeBytes(byte[] bytes, Path target) {
        try {
            Files.write(target, bytes);
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(new Problem(
                    target.toString(), "The file could not be written", "Choose a folder that you may write to"));
        }
    }
}
