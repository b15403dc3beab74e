package org.refscape.desktop.app;

import java.util.Set;
import org.refscape.desktop.session.RunActs;
import org.refscape.heap.Strength;

/** What the buttons of the explanation do in Run mode. */
final class RunPanelActs implements Explaining.Offers {
    private final Workbench workbench;

    RunPanelActs(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public void weaken(String holder, String label, boolean weakNow) {
        workbench.turn(holder, label, weakNow ? Strength.STRONG : Strength.WEAK);
    }

    @Override
    public void drop(int holder, int index) {
        workbench.takeAndPlay(new RunActs(workbench.session()).delete(holder, index));
    }

    @Override
    public void call(int holder, int index) {
        workbench.takeAndPlay(new RunActs(workbench.session()).call(holder, index));
    }

    @Override
    public void select(String id) {
        workbench.select(Set.of(id));
        workbench.canvas().reveal(id);
    }

    @Override
    public void goTo(int beat) {
        workbench.goTo(beat, true);
    }
}
