package org.refscape.desktop.panels;

import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is open, which mode is on, which runtime is imitated. */
public final class HeaderBar extends HBox {
    /** A name is not shortened to less than this. */
    private static final double READABLE = 90;

    /** A runtime's name fits, if the window is too narrow for the longest of them. */
    private static final double NARROWEST = 136;

    private final Label document = new Label();
    private final Label state = new Label();
    private final ToggleButton sketch = new ToggleButton("Sketch", new FontIcon(Feather.EDIT_2));
    private final ToggleButton run = new ToggleButton("Run", new FontIcon(Feather.PLAY));
    private final ComboBox<String> runtime = new ComboBox<>();
    private boolean showing;

    /** What a person can do here. */
    public interface Acts {
        void sketch();

        void run();

        void runtime(String name);

        void samples();

        void compare();

        void export();

        void theme();
    }

    /** A bar that reports to these acts. */
    public HeaderBar(Map<String, String> runtimes, Acts acts) {
        getStyleClass().add("header-bar");
        setSpacing(10);
        setPadding(new Insets(8, 14, 8, 14));
        setAlignment(Pos.CENTER_LEFT);
        Label product = new Label("Refscape");
        product.getStyleClass().add("product");
        product.setMinWidth(Region.USE_PREF_SIZE);
        document.getStyleClass().add("quiet");
        state.getStyleClass().add("quiet");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox title = new HBox(6, document, state);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setPadding(new Insets(0, 8, 0, 0));
        Button theme = Icons.button(Feather.MOON, "Light or dark", acts::theme);
        theme.getStyleClass().add("flat");
        Button samples = labelled("Samples", Feather.GRID, acts::samples);
        Button export = labelled("Export…", Feather.SHARE, acts::export);
        getChildren()
                .addAll(
                        side(Pos.CENTER_LEFT, product, title),
                        modes(acts),
                        runtimeChoice(runtimes, acts),
                        labelled("Compare", Feather.COLUMNS, acts::compare),
                        side(Pos.CENTER_RIGHT, samples, export, theme));
    }

    /** Both sides grow alike from nothing, so that what is between them stays in the middle. */
    private static HBox side(Pos alignment, Node... nodes) {
        HBox side = new HBox(10, nodes);
        side.setAlignment(alignment);
        side.setPrefWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static Button labelled(String text, Feather icon, Runnable act) {
        Button button = new Button(text, new FontIcon(icon));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    private HBox modes(Acts acts) {
        ToggleGroup group = new ToggleGroup();
        sketch.setToggleGroup(group);
        run.setToggleGroup(group);
        Icons.name(sketch, "Sketch: edit the drawing; nothing dies (Ctrl+R changes)");
        Icons.name(run, "Run: act as the program (Ctrl+R changes)");
        sketch.getStyleClass().add("left-pill");
        run.getStyleClass().add("right-pill");
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (!showing && now == sketch) {
                acts.sketch();
            } else if (!showing) {
                acts.run();
            }
        });
        HBox both = new HBox(sketch, run);
        both.getStyleClass().add("modes");
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private ComboBox<String> runtimeChoice(Map<String, String> runtimes, Acts acts) {
        runtime.getItems().setAll(runtimes.keySet());
        runtime.setConverter(new RuntimeNames(runtimes));
        runtime.setFocusTraversable(false);
        runtime.setMinWidth(NARROWEST);
        runtime.setAccessibleText("The runtime that is imitated");
        runtime.valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                acts.runtime(now);
            }
        });
        return runtime;
    }

    /**
     * Shows what is open and what is on.
     *
     * @param what a name, shortened where there is no room
     * @param saved whether it is saved, never shortened
     */
    public void show(String what, String saved, boolean running, String imitated) {
        showing = true;
        document.setText(what);
        document.setMinWidth(Math.min(READABLE, Math.ceil(document.prefWidth(-1))));
        document.setTooltip(new Tooltip(what));
        state.setText(saved);
        (running ? run : sketch).setSelected(true);
        runtime.setValue(imitated);
        showing = false;
    }
}
