package org.refscape.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Row;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class SvgPictureTest {

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String drawn(Composition composition) {
        return SvgPicture.of(Sheet.of(composition, Theme.DARK), "a title");
    }

    @Test
    void every_scene_is_well_formed_and_the_same_each_time() throws Exception {
        for (Map.Entry<String, Composition> scene : Gallery.scenes().entrySet()) {
            String svg = drawn(scene.getValue());
            assertThat(parsed(svg).getDocumentElement().getLocalName())
                    .as(scene.getKey())
                    .isEqualTo("svg");
            assertThat(drawn(scene.getValue())).isEqualTo(svg);
        }
    }

    @Test
    void names_that_look_like_markup_come_out_as_they_are() throws Exception {
        String wild = "<b a=\"1\">&amp;'\u0001]]>";
        Picture picture = new Picture(
                List.of(Card.of("x\"<", wild, "T", Look.OBJECT, Row.of("label", "'<&>'"))),
                List.of(),
                List.of(),
                List.of());
        Composition composition =
                Composition.of(picture, Placement.EMPTY.with("x\"<", Point.ORIGIN), TextMetrics.shipped());
        NodeList texts = parsed(drawn(composition)).getElementsByTagName("text");
        assertThat(texts.item(0).getTextContent()).isEqualTo("<b a=\"1\">&amp;'\ufffd]]>");
        assertThat(texts.item(3).getTextContent()).isEqualTo("'<&>'");
    }

    @Test
    void numbers_are_short_and_never_in_the_reader_s_language() {
        assertThat(List.of(0.0, -0.001, 1.0, 1.5, -2.25, 100.005, 3.07, 1e7))
                .extracting(SvgText::format)
                .containsExactly("0", "0", "1", "1.5", "-2.25", "100.01", "3.07", "10000000");
    }
}
