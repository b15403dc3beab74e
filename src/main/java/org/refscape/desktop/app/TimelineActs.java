package org.refscape.desktop.app;

import org.refscape.desktop.panels.TimelinePanel;
import org.refscape.desktop.session.Mode;
import org.refscape.desktop.session.Session;

/** Stepping, jumping and playing. */
final class TimelineActs implements TimelinePanel.Acts {
    private final Workbench workbench;
    private final Playing playing;

    TimelineActs(Workbench workbench, Playing playing) {
        this.workbench = workbench;
        this.playing = playing;
    }

    /** To where the drawing is built; from there or before, to the very beginning. */
    @Override
    public void first() {
        int built = session().stage().built();
        workbench.goTo(session().timeline().cursor() > built ? built : 0, true);
    }

    @Override
    public void back() {
        workbench.goTo(Math.max(0, session().timeline().cursor() - 1), true);
    }

    @Override
    public void playOrPause() {
        if (playing.isPlaying()) {
            playing.pause();
            workbench.show(session(), false);
            return;
        }
        workbench.setMode(Mode.RUN);
        if (!session().timeline().canGoForward()) {
            workbench.goTo(session().stage().built(), true);
        }
        playing.playUntil(session().timeline().beats());
        workbench.show(session(), true);
    }

    @Override
    public void forward() {
        workbench.goTo(
                Math.min(session().timeline().beats(), session().timeline().cursor() + 1), true);
    }

    @Override
    public void last() {
        workbench.goTo(session().timeline().beats(), true);
    }

    @Override
    public void jump(int beat) {
        workbench.goTo(beat, false);
    }

    @Override
    public void speed(double factor) {
        playing.setSpeed(factor);
    }

    private Session session() {
        return workbench.session();
    }
}
