package org.refscape.desktop.app;

import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.refscape.desktop.canvas.LegendView;
import org.refscape.desktop.canvas.PictureCanvas;

/** The canvas with what lies over it: the legend and the zoom buttons. */
final class CanvasFrame extends StackPane {
    private static final double LEAST_LEGEND = 180;
    private static final double MOST_LEGEND = 900;
    private static final double BESIDE = 14;
    private static final double BELOW = 12;
    /** The margin of the drawing is added to this. */
    private static final double ABOVE_OVERLAYS = -8;

    private final Label zoom = new Label();

    private final PictureCanvas canvas;

    CanvasFrame(PictureCanvas canvas) {
        this.canvas = canvas;
        setMinSize(200, 160);
        getChildren().add(canvas);
    }

    /** Adds what lies over the canvas. */
    void addOverlays(LegendView legend) {
        HBox zoomBox = zoomBox(canvas);
        getChildren().addAll(legend, zoomBox);
        InvalidationListener fitting = changed ->
                legend.setWidest(Math.max(LEAST_LEGEND, Math.min(MOST_LEGEND, getWidth() - zoomBox.getWidth() - 44)));
        widthProperty().addListener(fitting);
        zoomBox.widthProperty().addListener(fitting);
        InvalidationListener covering = changed ->
                canvas.setCoveredBelow(Math.max(legend.getHeight(), zoomBox.getHeight()) + BELOW + ABOVE_OVERLAYS);
        legend.heightProperty().addListener(covering);
        zoomBox.heightProperty().addListener(covering);
        setAlignment(legend, Pos.BOTTOM_LEFT);
        setMargin(legend, new Insets(0, 0, BELOW, BESIDE));
        canvas.zoomProperty().addListener((property, before, now) -> showZoom(now.doubleValue()));
        showZoom(canvas.zoomProperty().get());
    }

    private void showZoom(double scale) {
        zoom.setText(Math.round(scale * 100) + " %");
    }

    private HBox zoomBox(PictureCanvas canvas) {
        zoom.setMinWidth(46);
        zoom.setAlignment(Pos.CENTER);
        HBox box = new HBox(
                4,
                button("−", "Zoom out (Ctrl −)", canvas::zoomOut),
                zoom,
                button("+", "Zoom in (Ctrl +)", canvas::zoomIn),
                button("Fit", "Show everything (Ctrl 0)", canvas::fit));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("overlay-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.BOTTOM_RIGHT);
        setMargin(box, new Insets(0, BESIDE, BELOW, 0));
        return box;
    }

    private static Button button(String text, String what, Runnable act) {
        Button button = new Button(text);
        button.setTooltip(new javafx.scene.control.Tooltip(what));
        button.setAccessibleText(what);
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.run());
        return button;
    }
}
