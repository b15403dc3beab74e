package org.refscape.desktop.panels;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A quiet line below the program: an offer to ask the real Python, and its answer. */
public final class AgreementLine extends HBox {
    private static final String OFFER = "Ask the Python on this computer";
    private static final String AGAIN = "Ask again";

    private final Hyperlink ask = new Hyperlink(OFFER);
    private final Label answer = new Label();

    /** A line whose link does that. */
    public AgreementLine(Runnable asking) {
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(2, 14, 4, 12));
        getStyleClass().add("agreement");
        ask.setId("ask-python");
        ask.setOnAction(event -> {
            ask.setVisited(false);
            asking.run();
        });
        answer.setId("agreement");
        answer.setWrapText(true);
        answer.getStyleClass().add("quiet");
        HBox.setHgrow(answer, Priority.SOMETIMES);
        ask.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(answer, ask);
        say("");
    }

    /** Shows that in place of the offer, for as long as nothing can be asked; an empty text brings the offer back. */
    public void say(String text) {
        ask.setText(OFFER);
        tell(text);
        show(ask, text.isEmpty());
    }

    /** Shows that answer, and offers to ask again. */
    public void answer(String text) {
        ask.setText(AGAIN);
        tell(text);
        show(ask, true);
    }

    private void tell(String text) {
        answer.setText(text);
        answer.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        show(answer, !text.isEmpty());
    }

    /** Nothing is offered where there is no Python to compare with. */
    public void setOffered(boolean offered) {
        show(this, offered);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
