package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;

final class DiedAtOnceTest {
    @Test
    void of_a_family_that_a_variable_holds_nothing_is_gone() {
        assertThat(DiedAtOnce.sentence(Sessions.of(Sessions.family()))).isEqualTo(Optional.empty());
    }

    @Test
    void an_object_that_nothing_holds_is_gone_when_the_drawing_is_built() {
        Drawing lonely = Sessions.family().withObject(DrawnObject.instance("stray", "Node"));

        assertThat(DiedAtOnce.names(Sessions.of(lonely))).isEqualTo(List.of("stray"));
        assertThat(DiedAtOnce.sentence(Sessions.of(lonely)).orElseThrow()).startsWith("stray is gone already");
    }
}
