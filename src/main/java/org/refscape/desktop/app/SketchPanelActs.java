package org.refscape.desktop.app;

import java.util.Set;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.session.SketchActs;
import org.refscape.heap.Strength;

/** What the buttons of the explanation do in Sketch mode. */
final class SketchPanelActs implements SketchExplaining.Acts {
    private final Workbench workbench;

    SketchPanelActs(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void rename(String id) {
        workbench.canvas().edit(id, CanvasListener.HEADER);
    }

    @Override
    public void strengthen(String arrow, Strength strength) {
        workbench.take(new SketchActs(workbench.session()).strengthen(arrow, strength));
    }

    @Override
    public void callBack(String arrow) {
        workbench.take(new SketchActs(workbench.session())
                .callBack(arrow, workbench.session().usualCallback()));
    }

    @Override
    public void editClass(String name) {
        dialogs().editClass(name).ifPresent(workbench::take);
    }

    @Override
    public void editCallback(String arrow, String function) {
        dialogs().editCallback(arrow, function).ifPresent(workbench::take);
    }

    private DefinitionDialogs dialogs() {
        return new DefinitionDialogs(workbench.root().getScene().getWindow(), workbench.session());
    }

    @Override
    public void erase(String id) {
        workbench.take(new SketchActs(workbench.session()).erase(Set.of(id)));
    }
}
