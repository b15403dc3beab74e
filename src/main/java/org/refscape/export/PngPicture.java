package org.refscape.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet as a PNG image, painted anew at any scale and never enlarged. */
public final class PngPicture {

    /** About 80 megapixels: 320 MB of memory while it is painted. */
    static final long MOST_PIXELS = 80_000_000;

    private PngPicture() {}

    /** A file's bytes, or why there is none. Exactly one of the two. */
    public sealed interface Result {
        <R> R match(Cases<R> cases);
    }

    /** The bytes of the file. */
    public static final class Image implements Result {
        private final byte[] bytes;
        private final int width;
        private final int height;

        Image(byte[] bytes, int width, int height) {
            this.bytes = bytes;
            this.width = width;
            this.height = height;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /** The image would be too large; a sentence says how large, and what to try. */
    public record TooLarge(String sentence) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLarge(this);
        }
    }

    /** One method for each result. */
    public interface Cases<R> {
        R image(Image image);

        R tooLarge(TooLarge refusal);
    }

    /** Paints the sheet so many pixels to its unit: 2 is right for sharp screens and for print. */
    public static Result of(Sheet sheet, double scale) {
        double width = Math.ceil(sheet.width() * scale);
        double height = Math.ceil(sheet.height() * scale);
        if (!(width * height <= MOST_PIXELS)) {
            return new TooLarge(
                    "At %sx this picture would have %.0f by %.0f pixels, and more than %d million are too many to paint at once. "
                                    .formatted(number(scale), width, height, MOST_PIXELS / 1_000_000)
                            + "Try a smaller scale, or export it as SVG, which has no limit.");
        }
        BufferedImage image = paint(sheet, scale, (int) Math.max(1, width), (int) Math.max(1, height));
        return new Image(encoded(image), image.getWidth(), image.getHeight());
    }

    private static String number(double scale) {
        return scale == Math.rint(scale) ? Long.toString((long) scale) : Double.toString(scale);
    }

    static BufferedImage paint(Sheet sheet, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(
                width, height, sheet.backdrop() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        sheet.paint(new Java2dPainter(graphics));
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a PNG could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
