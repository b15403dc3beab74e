package org.refscape.desktop.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.refscape.desktop.session.BodySketch;
import org.refscape.desktop.session.BodySketch.Deed;

/** The choice of what a small function does, with the place that it is about beside it if it needs one. */
final class DeedChoice extends HBox {
    private final ComboBox<@Nullable Deed> deeds = new ComboBox<>();
    private final TextField place = new TextField();

    /** @param none what no function at all is called; empty if there must be one */
    DeedChoice(List<Deed> offered, @Nullable BodySketch now, String none) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        deeds.setId("deed");
        place.setId("deed-place");
        place.getStyleClass().add("act-code");
        deeds.setConverter(new Words(none));
        if (!none.isEmpty()) {
            deeds.getItems().add(null);
        }
        deeds.getItems().addAll(offered);
        if (now != null && !offered.contains(now.deed())) {
            deeds.getItems().add(now.deed());
        }
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setPrefColumnCount(12);
        deeds.valueProperty().addListener((property, before, after) -> choose(after));
        show(now);
        getChildren().setAll(deeds, place);
    }

    /** Chooses that. */
    void show(@Nullable BodySketch now) {
        deeds.setValue(now == null ? null : now.deed());
        choose(deeds.getValue());
        if (now != null) {
            place.setText(now.place());
        }
    }

    private void choose(@Nullable Deed deed) {
        boolean needed = deed != null && deed.needsPlace();
        place.setVisible(needed);
        place.setManaged(needed);
        place.setText(deed == null ? "" : deed.example());
    }

    /** What is chosen; null for no function. */
    @Nullable
    BodySketch chosen() {
        Deed deed = deeds.getValue();
        return deed == null
                ? null
                : new BodySketch(deed, deed.needsPlace() ? place.getText().strip() : "");
    }

    private static final class Words extends StringConverter<@Nullable Deed> {
        private final String none;

        Words(String none) {
            this.none = none;
        }

        @Override
        public String toString(@Nullable Deed deed) {
            return deed == null ? none : deed.words();
        }

        @Override
        public @Nullable Deed fromString(String text) {
            return null;
        }
    }
}
