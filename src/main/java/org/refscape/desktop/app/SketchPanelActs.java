package org.refscape.desktop.app;

import java.util.Set;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.session.SketchActs;
import org.refscape.desktop.session.Turn;
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

    /** The new row is at the end, and its name and value are typed at once. */
    @Override
    public void addRow(String id) {
        Turn turn = new SketchActs(workbench.session()).addRow(id);
        workbench.take(turn);
        if (turn.problem().isEmpty()) {
            workbench.picture().cards().stream()
                    .filter(card -> card.id().equals(id))
                    .findFirst()
                    .ifPresent(card -> workbench.canvas().edit(id, card.rows().size() - 1));
        }
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
