package org.refscape.desktop.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The column of tools at the left; which tools there are depends on the mode. */
public final class ToolPanel extends VBox {
    private final Consumer<String> chosen;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ButtonBase> buttons = new ArrayList<>();

    /**
     * A tool or an act.
     *
     * @param id what is reported when it is chosen
     * @param key the key that does the same
     * @param what the tooltip
     * @param choices for a tool with variants: id and name of each; else empty
     */
    public record Entry(String id, Node icon, String key, String what, List<Choice> choices) {
        public Entry {
            choices = List.copyOf(choices);
        }
    }

    /** A variant of a tool. */
    public record Choice(String id, String name) {}

    /** A column that reports the ids of chosen tools. */
    public ToolPanel(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("tool-panel");
        setSpacing(5);
        setPadding(new Insets(8, 6, 8, 6));
        setAlignment(Pos.TOP_CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Offers these tools instead of the ones before. */
    public void offer(List<Entry> tools) {
        entries.clear();
        entries.addAll(tools);
        buttons.clear();
        getChildren().clear();
        for (Entry entry : tools) {
            ButtonBase button = entry.choices().isEmpty() ? plain(entry) : menu(entry);
            button.getStyleClass().add("tool");
            Icons.name(button, entry.what() + (entry.key().isEmpty() ? "" : "  (" + entry.key() + ")"));
            buttons.add(button);
            getChildren().add(button);
        }
    }

    private ButtonBase plain(Entry entry) {
        Button button = new Button(null, face(entry));
        button.setOnAction(event -> chosen.accept(entry.id()));
        return button;
    }

    private ButtonBase menu(Entry entry) {
        MenuButton button = new MenuButton(null, face(entry));
        button.setPopupSide(Side.RIGHT);
        for (Choice choice : entry.choices()) {
            MenuItem item = new MenuItem(choice.name());
            item.setOnAction(event -> chosen.accept(choice.id()));
            button.getItems().add(item);
        }
        return button;
    }

    private static Node face(Entry entry) {
        Label key = new Label(entry.key());
        key.getStyleClass().add("tool-key");
        StackPane face = new StackPane(entry.icon(), key);
        StackPane.setAlignment(key, Pos.BOTTOM_RIGHT);
        // A word is longer than a letter and must stay clear of the round corner of the mark.
        StackPane.setMargin(key, entry.key().length() > 1 ? new Insets(0, 1, -4, 0) : new Insets(0, -2, -4, 0));
        face.setMinSize(34, 30);
        face.setMaxSize(34, 30);
        return face;
    }

    /** Marks the tool in use; an id that is not among the tools marks none. */
    public void mark(String id) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean on = entry.id().equals(id)
                    || entry.choices().stream().anyMatch(choice -> choice.id().equals(id));
            buttons.get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("on"), on);
        }
    }
}
