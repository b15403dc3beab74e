package org.refscape.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.picture.shape.Rect;

final class ToastPlaceTest {
    private static Rect place(Rect... about) {
        return Toast.place(300, 40, List.of(about), 1000, 600);
    }

    @Test
    void a_sentence_stands_in_the_middle_of_the_lower_edge() {
        assertThat(place()).isEqualTo(new Rect(350, 544, 300, 40));
    }

    @Test
    void what_it_is_about_is_not_covered() {
        Rect card = new Rect(400, 500, 200, 90);
        assertThat(place(card)).isEqualTo(new Rect(350, 16, 300, 40));
        Rect column = new Rect(400, 0, 200, 600);
        assertThat(place(column)).matches(at -> !at.overlaps(column));
    }

    @Test
    void where_everything_is_covered_it_is_told_all_the_same() {
        assertThat(place(new Rect(0, 0, 1000, 600))).isEqualTo(place());
    }
}
