package org.refscape.desktop.app;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.refscape.desktop.canvas.Thumbnail;
import org.refscape.desktop.session.Arranging;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.text.TextMetrics;
import org.refscape.scene.SketchPicture;
import org.refscape.scene.Spot;
import org.refscape.scene.file.Gallery;

/** All samples to choose from: name, one line, and a small picture that is drawn from the sample itself. */
final class GalleryWindow {
    private static final double WIDTH = 276;
    private static final double HEIGHT = 150;

    private final Stage stage = new Stage();

    GalleryWindow(Stage owner, boolean dark, Consumer<org.refscape.scene.Scene> chosen) {
        VBox groups = new VBox(10);
        groups.setPadding(new Insets(18));
        for (Gallery.Group group : Gallery.GROUPS) {
            Label heading = new Label(group.title());
            heading.getStyleClass().add("gallery-group");
            FlowPane cards = new FlowPane(14, 14);
            VBox.setMargin(cards, new Insets(0, 0, 12, 0));
            for (Gallery.Sample each : group.samples()) {
                cards.getChildren().add(card(each.scene(), dark ? Theme.DARK : Theme.LIGHT, chosen));
            }
            groups.getChildren().addAll(heading, cards);
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.getStyleClass().addAll("gallery", "edge-to-edge");
        scroll.setFitToWidth(true);
        Label title = new Label("Samples");
        title.getStyleClass().add("title-name");
        Label hint = new Label("Each is ready to play: open it and press P.");
        hint.getStyleClass().add("quiet");
        VBox root = new VBox(head(new VBox(2, title, hint)), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        Scene scene = new Scene(root, 980, 660);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.setScene(scene);
        stage.setTitle("Samples  –  Refscape");
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
    }

    private HBox head(VBox title) {
        Button close = new Button("Close");
        close.setCancelButton(true);
        close.setOnAction(event -> stage.close());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, close);
        head.setPadding(new Insets(14, 18, 8, 18));
        return head;
    }

    void show() {
        stage.show();
    }

    private Button card(org.refscape.scene.Scene sample, Theme theme, Consumer<org.refscape.scene.Scene> chosen) {
        Label title = new Label(sample.title());
        title.getStyleClass().add("gallery-title");
        Label about = new Label(sample.about());
        about.getStyleClass().add("quiet");
        about.setWrapText(true);
        about.setPrefHeight(52);
        about.setMaxWidth(WIDTH);
        title.setMaxWidth(WIDTH);
        VBox content = new VBox(6, new Thumbnail(composition(sample), theme, WIDTH, HEIGHT), title, about);
        Button card = new Button(null, content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.getStyleClass().add("gallery-card");
        card.setAccessibleText(sample.title() + ". " + sample.about());
        card.setOnAction(event -> {
            stage.close();
            chosen.accept(sample);
        });
        return card;
    }

    private static Composition composition(org.refscape.scene.Scene sample) {
        Picture picture = SketchPicture.of(sample.drawing()).picture();
        Map<String, Spot> spots = new TreeMap<>(sample.spots());
        spots.putAll(new Arranging(picture, spots).newcomers());
        return Composition.of(picture, Arranging.placement(spots), TextMetrics.shipped());
    }
}
