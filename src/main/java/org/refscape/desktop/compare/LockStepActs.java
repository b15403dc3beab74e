package org.refscape.desktop.compare;

import org.refscape.comparison.LockStep;
import org.refscape.desktop.panels.TimelinePanel;

/** Stepping by action, jumping and playing. */
final class LockStepActs implements TimelinePanel.Acts {
    private final CompareView view;

    LockStepActs(CompareView view) {
        this.view = view;
    }

    @Override
    public void first() {
        stand(view.lockStep().at(0));
    }

    @Override
    public void back() {
        stand(view.lockStep().actionBack());
    }

    @Override
    public void playOrPause() {
        if (view.clock().isRunning()) {
            view.clock().stop();
            view.show(false);
            return;
        }
        if (!view.lockStep().canGoForward()) {
            view.goTo(view.lockStep().at(0), true);
        }
        view.clock().start();
        view.show(true);
    }

    @Override
    public void forward() {
        stand(view.lockStep().actionForward());
    }

    @Override
    public void last() {
        stand(view.lockStep().at(view.lockStep().ticks()));
    }

    @Override
    public void jump(int tick) {
        view.clock().stop();
        view.goTo(view.lockStep().at(tick), false);
    }

    @Override
    public void speed(double factor) {
        view.clock().setSpeed(factor);
    }

    private void stand(LockStep there) {
        view.clock().stop();
        view.goTo(there, true);
    }
}
