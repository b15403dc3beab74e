package org.refscape.desktop.panels;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Says about the selected thing what there is to say. */
public final class ExplanationPanel extends ScrollPane {
    private final VBox content = new VBox();

    /** An empty panel. */
    public ExplanationPanel() {
        getStyleClass().addAll("explanation", "edge-to-edge");
        content.setSpacing(6);
        content.setPadding(new Insets(14, 16, 16, 16));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Shows that instead of what was there. */
    public void show(Explanation explanation) {
        content.getChildren().clear();
        content.getChildren().add(title(explanation));
        if (!explanation.subtitle().isEmpty()) {
            Label subtitle = wrapped(explanation.subtitle());
            subtitle.getStyleClass().add("quiet");
            content.getChildren().add(subtitle);
        }
        for (Explanation.Section section : explanation.sections()) {
            Label heading = new Label(section.heading().toUpperCase(Locale.ROOT));
            heading.getStyleClass().add("heading");
            VBox.setMargin(heading, new Insets(10, 0, 0, 0));
            content.getChildren().add(heading);
            section.items().forEach(item -> content.getChildren().add(view(item)));
        }
    }

    /** A click on the title does that; with null it does nothing. To be said after what is shown. */
    public void setOnTitle(@Nullable Runnable act) {
        Node title = content.getChildren().get(0);
        title.setCursor(act == null ? Cursor.DEFAULT : Cursor.HAND);
        title.setOnMouseClicked(act == null ? null : event -> act.run());
        if (act != null) {
            Tooltip.install(title, new Tooltip("Change title and description"));
        }
    }

    private static TextFlow title(Explanation explanation) {
        Text name = new Text(explanation.title());
        name.getStyleClass().add("title-name");
        Text note = new Text(explanation.titleNote().isEmpty() ? "" : " : " + explanation.titleNote());
        note.getStyleClass().add("title-note");
        return new TextFlow(name, note);
    }

    private static Node view(Explanation.Item item) {
        if (item instanceof Explanation.Line line) {
            return line(line);
        }
        if (item instanceof Explanation.Box box) {
            Label text = wrapped(box.text());
            text.getStyleClass().addAll("box", style(box.tone()));
            text.setMaxWidth(Double.MAX_VALUE);
            return text;
        }
        Explanation.Offer offer = (Explanation.Offer) item;
        Button button = new Button(offer.text());
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setWrapText(true);
        button.setOnAction(event -> offer.act().run());
        return button;
    }

    private static HBox line(Explanation.Line line) {
        Label left = wrapped(line.left());
        Label right = new Label(line.right());
        right.getStyleClass().addAll("line-right", style(line.tone()));
        right.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, left, gap, right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String style(Explanation.Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
