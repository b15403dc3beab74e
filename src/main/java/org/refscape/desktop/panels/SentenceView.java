package org.refscape.desktop.panels;

import java.util.Optional;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.refscape.step.Sentence;

/** A sentence with its names and endings set apart. */
public final class SentenceView extends TextFlow {

    /** An empty line. */
    public SentenceView() {
        getStyleClass().add("sentence");
    }

    /** Shows the sentence, or the other text if there is none. */
    public void show(Optional<Sentence> sentence, String otherwise) {
        getChildren().clear();
        if (sentence.isEmpty()) {
            add(otherwise, "quiet");
            setAccessibleText(otherwise);
            return;
        }
        for (Sentence.Piece piece : sentence.get().pieces()) {
            add(piece.text(), styleOf(piece.tone()));
        }
        setAccessibleText(sentence.get().toString());
    }

    /** Puts a piece of the program in front of the sentence. */
    public void lead(String code) {
        Text lead = new Text(code + "  —  ");
        lead.getStyleClass().add("name");
        getChildren().add(0, lead);
    }

    private void add(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        getChildren().add(piece);
    }

    private static String styleOf(Sentence.Tone tone) {
        return switch (tone) {
            case PLAIN -> "plain";
            case NAME -> "name";
            case END -> "end";
        };
    }
}
