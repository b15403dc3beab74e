package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.runtime.counting.Counting;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.Scene;

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

    @Test
    void what_another_runtime_says_otherwise_has_never_lived_and_is_not_gone() {
        Drawing weak = Sessions.family()
                .withObject(new DrawnObject(
                        "shared",
                        Kind.REFERENCE,
                        "ReferenceType",
                        List.of(DrawnReference.weak(Role.REFERENT, "", "parent"))))
                .withVariable(DrawnReference.variable("w", "shared"));
        Scene scene = Scene.EMPTY.withDrawing(weak).playedOn("swift-5");
        Session asSwift = Session.open(key -> new Counting(), scene, null);

        assertThat(asSwift.at(asSwift.stage().built()).moment().labelled("shared"))
                .isNull();
        assertThat(DiedAtOnce.names(asSwift)).isEmpty();
    }
}
