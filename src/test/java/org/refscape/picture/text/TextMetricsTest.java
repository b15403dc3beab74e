package org.refscape.picture.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextMetricsTest {

    private final TextMetrics metrics = TextMetrics.shipped();

    @ParameterizedTest
    @EnumSource(Face.class)
    void widths_agree_with_java2d(Face face) throws Exception {
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (String text :
                new String[] {"branch : Node", "WeakValueDictionary", "'ключ' → 2", "AVATo fi", "0123456789", ""}) {
            for (double size : new double[] {10, 12.5, 13, 40}) {
                Font font = awt(face).deriveFont((float) size);
                double awt = font.getStringBounds(text, context).getWidth();
                assertThat(metrics.width(text, new TextStyle(face, size)))
                        .as("%s at %s in %s", text, size, face)
                        .isCloseTo(awt, within(0.5));
            }
        }
    }

    private static Font awt(Face face) throws Exception {
        try (InputStream in = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    @Test
    void ascent_and_descent_agree_with_java2d() throws Exception {
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (Face face : Face.values()) {
            var line = awt(face).deriveFont(20f).getLineMetrics("x", context);
            assertThat(metrics.ascent(new TextStyle(face, 20)))
                    .as("%s", face)
                    .isCloseTo(line.getAscent(), within(0.05));
            assertThat(metrics.descent(new TextStyle(face, 20)))
                    .as("%s", face)
                    .isCloseTo(line.getDescent(), within(0.05));
        }
    }

    @Test
    void the_signs_we_write_are_in_the_fonts() {
        for (char sign : "→·…×'\"[]()".toCharArray()) {
            for (Face face : Face.values()) {
                assertThat(metrics.canShow(sign, face))
                        .as("%s in %s", sign, face)
                        .isTrue();
            }
        }
        assertThat(metrics.canShow('\u3042', Face.REGULAR)).isFalse();
    }

    @Test
    void a_text_that_fits_is_left_alone_and_a_longer_one_ends_in_an_ellipsis() {
        TextStyle style = new TextStyle(Face.REGULAR, 13);
        assertThat(metrics.fitted("short", style, 100)).isEqualTo("short");
        String cut = metrics.fitted("a text that is much too long for its room", style, 100);
        assertThat(cut).startsWith("a text").endsWith("…");
        assertThat(metrics.width(cut, style)).isBetween(70.0, 100.0);
    }

    @Test
    void a_character_outside_the_first_plane_is_never_cut_in_two() {
        TextStyle style = new TextStyle(Face.REGULAR, 13);
        for (double room = 0; room < 120; room += 3) {
            String cut = metrics.fitted("😀😀😀😀😀😀", style, room);
            assertThat(cut.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff).count())
                    .isZero();
        }
    }
}
