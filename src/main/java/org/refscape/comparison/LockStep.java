package org.refscape.comparison;

import java.util.List;
import org.refscape.timeline.Timeline;

/**
 * Where several lanes stand on one timeline. They go on together, action by action: an action takes as many ticks as the lane with the most
 * beats needs, and a lane that has fewer waits at its last. An immutable value.
 */
public final class LockStep {
    private final List<Lane> lanes;
    private final int[] begins;
    private final int cursor;

    private LockStep(List<Lane> lanes, int[] begins, int cursor) {
        this.lanes = lanes;
        this.begins = begins;
        this.cursor = cursor;
    }

    /** Lanes of one scene, where the drawing is built and nothing has happened. */
    public static LockStep of(List<Lane> lanes) {
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("nothing to be compared");
        }
        int actions = lanes.get(0).actions();
        int[] begins = new int[actions + 1];
        for (int i = 0; i < actions; i++) {
            begins[i + 1] = begins[i] + widest(lanes, i);
        }
        return new LockStep(List.copyOf(lanes), begins, 0);
    }

    private static int widest(List<Lane> lanes, int action) {
        return Math.max(
                1, lanes.stream().mapToInt(lane -> lane.beats(action)).max().orElse(1));
    }

    public List<Lane> lanes() {
        return lanes;
    }

    public int actions() {
        return begins.length - 1;
    }

    /** The number of ticks of all actions. */
    public int ticks() {
        return begins[begins.length - 1];
    }

    /** The number of ticks that have happened. */
    public int cursor() {
        return cursor;
    }

    /** The number of ticks before that action; for the number of actions, all. */
    public int tickBefore(int action) {
        return begins[action];
    }

    /** The action in which it stands, or -1 before the first. */
    public int action() {
        int action = -1;
        while (action + 1 < actions() && begins[action + 1] < cursor) {
            action++;
        }
        return action;
    }

    /** The same lanes at another tick, as near as there is one. */
    public LockStep at(int tick) {
        return new LockStep(lanes, begins, Math.max(0, Math.min(tick, ticks())));
    }

    public boolean canGoForward() {
        return cursor < ticks();
    }

    /** To the end of the action in which it stands, or of the next one if it stands at an end. */
    public LockStep actionForward() {
        int action = action();
        boolean atEnd = action < 0 || cursor == begins[action + 1];
        return at(begins[Math.min(actions(), atEnd ? action + 2 : action + 1)]);
    }

    /** To the beginning of the action in which it stands. */
    public LockStep actionBack() {
        return at(begins[Math.max(0, action())]);
    }

    /** True if that lane has something to show of this tick; false if it waits for the others. */
    public boolean isMoving(int lane) {
        int action = action();
        return action >= 0 && cursor - begins[action] <= lanes.get(lane).beats(action);
    }

    /** The timeline of that lane, standing where it stands now. */
    public Timeline timeline(int lane) {
        Lane here = lanes.get(lane);
        int action = action();
        if (action < 0) {
            return here.timeline().at(here.beatBefore(0));
        }
        int within = Math.min(cursor - begins[action], here.beats(action));
        return here.timeline().at(here.beatBefore(action) + within);
    }
}
