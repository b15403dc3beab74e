package org.refscape.desktop.panels;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice of languages, where a runtime goes with more than one. Where there is nothing to choose, there is nothing to see. */
final class LanguageChoice extends HBox {
    private final Consumer<String> chosen;
    private List<String> offered = List.of();

    LanguageChoice(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("modes");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    void show(List<String> titles, String current) {
        if (!titles.equals(offered)) {
            offered = List.copyOf(titles);
            offer();
        }
        getChildren().forEach(node -> {
            if (node instanceof ToggleButton button) {
                button.setSelected(button.getText().equals(current));
            }
        });
    }

    private void offer() {
        setVisible(offered.size() > 1);
        setManaged(offered.size() > 1);
        ToggleGroup group = new ToggleGroup();
        getChildren().setAll(offered.stream().map(title -> button(title, group)).toList());
    }

    private ToggleButton button(String title, ToggleGroup group) {
        ToggleButton button = new ToggleButton(title);
        button.setToggleGroup(group);
        Icons.name(button, "The program in " + title);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(title);
        });
        return button;
    }
}
