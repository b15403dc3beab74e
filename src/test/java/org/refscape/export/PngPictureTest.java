package org.refscape.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Scenes;
import org.refscape.picture.painting.Theme;

final class PngPictureTest {

    private final Sheet sheet = Sheet.of(Scenes.treeWithWeakParent(), Theme.LIGHT);

    @Test
    void at_twice_the_scale_it_has_twice_the_pixels_each_way() throws Exception {
        BufferedImage once = image(PngPicture.of(sheet, 1));
        BufferedImage twice = image(PngPicture.of(sheet, 2));
        assertThat(twice.getWidth()).isEqualTo(2 * once.getWidth());
        assertThat(twice.getHeight()).isEqualTo(2 * once.getHeight());
    }

    @Test
    void the_canvas_and_a_tag_have_the_colours_of_the_theme() throws Exception {
        BufferedImage image = image(PngPicture.of(sheet, 1));
        assertThat(image.getRGB(3, 3) & 0xffffff).isEqualTo(0xfbfcfd);
        var tag = java.util.Objects.requireNonNull(sheet.composition().tag("tree"));
        var spot = sheet.view().toScreen(tag.rect().corner().plus(6, 17));
        assertThat(image.getRGB((int) spot.x(), (int) spot.y()) & 0xffffff).isEqualTo(0x1f3a5f);
    }

    @Test
    void a_thumbnail_fits_its_room_and_has_no_ground() throws Exception {
        Sheet small = Sheet.thumbnail(Scenes.treeWithWeakParent(), Theme.LIGHT, 240, 150);
        BufferedImage image = image(PngPicture.of(small, 1));
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(150);
        assertThat(image.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void too_many_pixels_are_refused_with_a_sentence() {
        String sentence = PngPicture.of(sheet, 100).match(new PngPicture.Cases<>() {
            @Override
            public String image(PngPicture.Image image) {
                return "painted";
            }

            @Override
            public String tooLarge(PngPicture.TooLarge refusal) {
                return refusal.sentence();
            }
        });
        assertThat(sentence).startsWith("At 100x this picture would have ").contains("Try a smaller scale");
    }

    private static BufferedImage image(PngPicture.Result result) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(Gallery.bytes(result)));
    }
}
