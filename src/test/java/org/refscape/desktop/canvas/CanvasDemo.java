package org.refscape.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.gesture.CanvasListener;
import org.refscape.desktop.gesture.Tool;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Tag;
import org.refscape.picture.composition.Placement;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.shape.Point;

/**
 * A window with nothing but the canvas, to look at and to try gestures in. Page keys go from moment to moment, F6 changes the theme,
 * F7 between Sketch and Run. Every call on the listener is written to the standard output.
 */
public final class CanvasDemo extends Application implements CanvasListener {

    private final PictureCanvas canvas = new PictureCanvas(this);
    private final List<Picture> moments = List.of(TreeScene.before(), TreeScene.dying(), TreeScene.after());
    private Placement places = TreeScene.PLACES;
    private Picture picture = moments.get(1);
    private int moment = 1;
    private int made;
    private boolean dark;
    private boolean run;

    /** Starts the window from a class that does not extend Application, as the class path needs it. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(CanvasDemo.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        BorderPane pane = new BorderPane(canvas);
        Region rail = new Region();
        rail.setPrefWidth(56);
        pane.setLeft(rail);
        canvas.show(picture, places);
        canvas.fit();
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event.getCode()));
        stage.setScene(new Scene(pane, 1200, 720));
        stage.setTitle("canvas");
        stage.show();
        canvas.requestFocus();
        if (getParameters().getRaw().contains("dark")) {
            key(KeyCode.F6);
        }
    }

    private void key(KeyCode code) {
        if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            moment = Math.floorMod(moment + (code == KeyCode.PAGE_DOWN ? 1 : -1), moments.size());
            picture = moments.get(moment);
            canvas.animateTo(picture, places, duration());
        } else if (code == KeyCode.F6) {
            dark = !dark;
            canvas.setTheme(dark ? Theme.DARK : Theme.LIGHT);
        } else if (code == KeyCode.F7) {
            run = !run;
            canvas.setEditable(!run);
        } else if (code == KeyCode.F8) {
            canvas.setTool(canvas.tool().equals(Tool.SELECT) ? Tool.WEAK : Tool.SELECT);
        } else if (code == KeyCode.F9) {
            places = places.shifted(places.corners().keySet(), 0, 60).shifted(Set.of("leaf", "bytes"), 80, 0);
            canvas.animateTo(picture, places, duration());
        }
    }

    private Duration duration() {
        return Duration.millis(getParameters().getRaw().contains("slow") ? 12_000 : 900);
    }

    private void say(String what) {
        System.out.println(what);
    }

    private void show(Picture next) {
        picture = next;
        canvas.show(next, places);
    }

    @Override
    public void selected(Set<String> ids) {
        say("selected " + ids);
    }

    @Override
    public void moved(Map<String, Point> corners) {
        say("moved " + corners);
        places = places.with(corners);
        canvas.show(picture, places);
    }

    @Override
    public void createAt(Tool kind, Point corner) {
        say("create " + kind.kind() + " at " + corner);
        String id = add(kind, corner);
        canvas.setSelection(Set.of(id));
        canvas.edit(id, HEADER);
    }

    private String add(Tool kind, Point corner) {
        String id = "new" + ++made;
        places = places.with(id, corner);
        List<Card> cards = new ArrayList<>(picture.cards());
        List<Tag> tags = new ArrayList<>(picture.tags());
        if (kind.equals(Tool.VARIABLE)) {
            tags.add(Tag.variable(id, "name" + made));
        } else {
            cards.add(Card.of(id, "object" + made, "Node", Look.OBJECT));
        }
        show(new Picture(cards, tags, picture.arrows(), picture.halos()));
        return id;
    }

    @Override
    public void connect(Port from, String target, Tool kind) {
        say("connect " + from + " to " + target + " " + kind.kind());
        List<Arrow> arrows = new ArrayList<>(picture.arrows());
        arrows.add(Arrow.of("arrow" + ++made, from, target, kind.strength()).withCallback(kind.callback()));
        show(new Picture(picture.cards(), picture.tags(), arrows, picture.halos()));
    }

    @Override
    public void connectToNew(Port from, Point corner, Tool kind) {
        connect(from, add(Tool.OBJECT, corner), kind);
    }

    @Override
    public void retargetHead(String arrow, String target) {
        say("retarget " + arrow + " to " + target);
    }

    @Override
    public void retargetStart(String arrow, Port from) {
        say("retarget " + arrow + " from " + from);
    }

    @Override
    public void erase(Set<String> ids) {
        say("erase " + ids);
        canvas.toast("In this demo nothing can be erased. Press F6 for the dark theme instead.");
    }

    @Override
    public void drop(Set<String> ids) {
        say("drop " + ids);
    }

    @Override
    public boolean renamed(String id, int row, String text) {
        say("renamed " + id + " row " + row + " to " + text);
        return true;
    }

    @Override
    public void contextMenu(Set<String> ids, double screenX, double screenY) {
        say("menu " + ids + " at " + screenX + "," + screenY);
    }

    @Override
    public void hovered(@Nullable String id) {
        say("hovered " + id);
    }

    @Override
    public void activated(String id) {
        say("activated " + id);
    }

    @Override
    public void toolPutAway() {
        canvas.setTool(Tool.SELECT);
    }
}
