package org.refscape.desktop.app;

import org.refscape.desktop.session.SketchActs;
import org.refscape.heap.Strength;
import org.refscape.picture.Arrow;
import org.refscape.scene.SketchPicture;

/** Makes drawn references weak or strong. */
final class Flipping {
    private final Workbench workbench;

    Flipping(Workbench workbench) {
        this.workbench = workbench;
    }

    void flip(String arrowId) {
        SketchPicture.of(workbench.session().drawing()).picture().arrows().stream()
                .filter(each -> each.id().equals(arrowId))
                .findFirst()
                .ifPresentOrElse(this::flip, () -> workbench.canvas().toast(ToolActs.NO_REFERENCE));
    }

    private void flip(Arrow arrow) {
        Strength other = arrow.strength().keepsAlive() ? Strength.WEAK : Strength.STRONG;
        workbench.take(new SketchActs(workbench.session()).strengthen(arrow.id(), other));
    }
}
