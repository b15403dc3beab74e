package org.refscape.picture.painting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemeTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, CARD",
        "TEXT, CANVAS",
        "TEXT, OBJECT_HEADER",
        "TEXT, CONTAINER_HEADER",
        "TEXT, WEAK_HEADER",
        "TEXT, FUNCTION_HEADER",
        "TEXT, VALUE_HEADER",
        "TEXT, AMBER_FILL",
        "TEXT, CANDIDATE_FILL",
        "TEXT, REACHED_FILL",
        "TEXT, UNREACHABLE_FILL",
        "MUTED, CARD",
        "MUTED, CANVAS",
        "MUTED, OBJECT_HEADER",
        "MUTED, CONTAINER_HEADER",
        "MUTED, WEAK_HEADER",
        "MUTED, FUNCTION_HEADER",
        "MUTED, VALUE_HEADER",
        "MUTED, AMBER_FILL",
        "MUTED, CANDIDATE_FILL",
        "MUTED, REACHED_FILL",
        "MUTED, UNREACHABLE_FILL",
        "VALUE, CARD",
        "VALUE, WEAK_HEADER",
        "PILL_TEXT, PILL",
        "TAG_TEXT, TAG",
        "TAG_TEXT, RUNTIME_TAG",
        "BADGE_TEXT, BADGE",
        "BADGE_TEXT, BADGE_CHANGING",
        "BADGE_TEXT, BADGE_ZERO",
        "DANGER_TEXT, CARD",
        "DANGER_TEXT, CANVAS",
        "DANGER_TEXT, WEAK_HEADER",
        "AMBER_TEXT, AMBER_FILL",
        "AMBER_TEXT, CANVAS",
        "CYCLE_TEXT, CYCLE_FILL"
    })
    void text_can_be_read_on_its_ground(Paint text, Paint ground) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            assertThat(theme.ink(text).contrast(theme.ink(ground)))
                    .as(theme.name())
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG, CANVAS", "WEAK, CANVAS", "SOFT, CANVAS", "PHANTOM, CANVAS", "UNOWNED, CANVAS", "CUT, CANVAS",
        "CANDIDATE, CANVAS", "REACHED, CANVAS", "UNREACHABLE, CANVAS", "DANGER, CARD", "CYCLE, CANVAS",
                "SELECTION, CANVAS"
    })
    void lines_and_signs_stand_out_from_their_ground(Paint line, Paint ground) {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            assertThat(theme.ink(line).contrast(theme.ink(ground)))
                    .as(theme.name())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @org.junit.jupiter.api.Test
    void black_on_white_has_the_contrast_the_guidelines_say() {
        assertThat(Ink.of("#000000").contrast(Ink.of("#ffffff"))).isEqualTo(21);
    }
}
