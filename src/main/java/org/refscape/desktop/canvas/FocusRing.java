package org.refscape.desktop.canvas;

import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.refscape.picture.painting.Paint;
import org.refscape.picture.painting.Theme;

/** Shows that the keyboard speaks to the canvas. */
final class FocusRing {

    private final Region region = new Region();

    FocusRing() {
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.setVisible(false);
    }

    Region node() {
        return region;
    }

    void show(boolean visible, Theme theme) {
        region.setVisible(visible);
        region.setBorder(new Border(new BorderStroke(
                FxPainter.color(theme.ink(Paint.SELECTION)),
                BorderStrokeStyle.SOLID,
                CornerRadii.EMPTY,
                new BorderWidths(2))));
    }

    void place(double width, double height) {
        region.resizeRelocate(0, 0, width, height);
    }
}
