package org.refscape.desktop.app;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.refscape.heap.Kind;

/** Single keys of the whole window; they rest while a text is being typed. */
final class Keys {
    private final Map<KeyCode, Runnable> sketch = new TreeMap<>();
    private final Map<KeyCode, Runnable> run = new TreeMap<>();
    private final Workbench workbench;
    private final ToolActs tools;
    private final Runnable help;

    Keys(Workbench workbench, TimelineActs timeline, ToolActs tools, Runnable help) {
        this.workbench = workbench;
        this.tools = tools;
        this.help = help;
        both(KeyCode.P, timeline::playOrPause);
        both(KeyCode.Y, () -> tools.choose("cycles"));
        both(KeyCode.K, tools::flip);
        both(KeyCode.F, () -> workbench.canvas().fit());
        sketch.put(KeyCode.D, () -> tools.chooseContainer(Kind.DICT));
        sketch.put(
                KeyCode.X,
                () -> workbench.canvas().toast("In Sketch, Delete erases; X is an act of the program: switch to Run."));
        sketch.put(KeyCode.G, () -> workbench
                .canvas()
                .toast("In Sketch nothing runs yet: Ctrl+R starts the program, then G calls the collector."));
        run.put(KeyCode.G, () -> tools.choose("collect"));
        run.put(KeyCode.X, () -> tools.choose("del"));
        run.put(KeyCode.R, () -> tools.choose("call"));
        run.put(KeyCode.PAGE_DOWN, timeline::forward);
        run.put(KeyCode.PAGE_UP, timeline::back);
        run.put(KeyCode.HOME, timeline::first);
        run.put(KeyCode.END, timeline::last);
        run.put(KeyCode.PERIOD, timeline::forward);
        run.put(KeyCode.COMMA, timeline::back);
    }

    private void both(KeyCode key, Runnable act) {
        sketch.put(key, act);
        run.put(key, act);
    }

    /** Does what the key stands for, if it stands for anything now. */
    void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        Map<KeyCode, Runnable> keys = workbench.session().isRunning() ? run : sketch;
        Runnable act = keys.get(event.getCode());
        if (typing || modified) {
            return;
        }
        if (act != null) {
            act.run();
            event.consume();
        } else if (tools.chooseArrow(event.getCode().getName())) {
            event.consume();
        } else {
            stepping(event);
        }
    }

    /** The question mark lies under another key on every keyboard; only what is typed tells. */
    void typed(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            help.run();
        }
    }

    /** In Run, arrows and space step through the timeline. */
    private void stepping(KeyEvent event) {
        boolean free = workbench.session().isRunning();
        if (free && (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.SPACE)) {
            run.getOrDefault(KeyCode.PERIOD, () -> {}).run();
            event.consume();
        } else if (free && event.getCode() == KeyCode.LEFT) {
            run.getOrDefault(KeyCode.COMMA, () -> {}).run();
            event.consume();
        }
    }
}
