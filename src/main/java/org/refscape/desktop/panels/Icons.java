package org.refscape.desktop.panels;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with an icon, a tooltip and a text for screen readers. */
final class Icons {
    private Icons() {}

    static Button button(Ikon icon, String what, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        name(button, what);
        button.setOnAction(event -> action.run());
        return button;
    }

    static void name(ButtonBase button, String what) {
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setFocusTraversable(false);
    }
}
