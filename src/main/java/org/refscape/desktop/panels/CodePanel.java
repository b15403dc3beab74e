package org.refscape.desktop.panels;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.kordamp.ikonli.feather.Feather;

/** The scene and its actions as a program, with the current lines set apart. Read only. */
public final class CodePanel extends BorderPane {
    private static final Lines NOTHING = new Lines(-1, -1);

    private final CodeArea area = new CodeArea();
    private final Label footer = new Label();
    private final Label title = new Label();
    private final LanguageChoice languages;
    private String shown = "";
    private Lines marked = NOTHING;

    /** Lines by index; none if the first is negative. */
    private record Lines(int first, int last) {}

    /** What a person can do here. */
    public interface Acts {
        void language(String title);

        void copyProgram();

        void saveProgram();
    }

    /** A panel that reports to these acts. */
    public CodePanel(Acts acts) {
        getStyleClass().add("code-panel");
        area.setEditable(false);
        area.setParagraphGraphicFactory(LineNumberFactory.get(area));
        area.setFocusTraversable(false);
        area.setAccessibleText("The program");
        languages = new LanguageChoice(acts::language);
        title.getStyleClass().add("quiet");
        footer.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                4,
                title,
                gap,
                languages,
                Icons.button(Feather.COPY, "Copy the program", acts::copyProgram),
                Icons.button(Feather.SAVE, "Save the program…", acts::saveProgram));
        bar.getChildren().forEach(node -> node.getStyleClass().add("flat"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(4, 6, 2, 14));
        setTop(bar);
        setCenter(new VirtualizedScrollPane<>(area));
        BorderPane.setMargin(footer, new Insets(4, 14, 6, 14));
        setBottom(footer);
        setMinWidth(0);
    }

    /** Says which language the listing is in, and offers the others if there are any. */
    public void speak(List<String> titles, String current) {
        title.setText("The same as a " + current + " program");
        languages.show(titles, current);
    }

    /** What stands at the very bottom. */
    public void setFoot(Node foot) {
        setBottom(new VBox(footer, foot));
    }

    /** Shows the listing and scrolls to the current lines. */
    public void show(CodeListing listing) {
        footer.setText(listing.footer());
        footer.setManaged(!listing.footer().isEmpty());
        String text = text(listing.lines());
        if (!text.equals(shown)) {
            area.replaceText(text);
            if (!text.isEmpty()) {
                area.setStyleSpans(0, spans(listing.lines()));
            }
            shown = text;
            marked = NOTHING;
        }
        Lines current = new Lines(listing.firstCurrent(), listing.lastCurrent());
        if (!current.equals(marked)) {
            style(marked, List.of());
            style(current, List.of("current-line"));
            marked = current;
            if (current.first() >= 0) {
                Platform.runLater(() -> area.showParagraphAtCenter(
                        Math.min(current.first(), area.getParagraphs().size() - 1)));
            }
        }
    }

    private void style(Lines lines, Collection<String> styles) {
        for (int i = Math.max(0, lines.first());
                i <= Math.min(lines.last(), area.getParagraphs().size() - 1);
                i++) {
            area.setParagraphStyle(i, styles);
        }
    }

    private static String text(List<List<CodeListing.Piece>> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            lines.get(i).forEach(piece -> text.append(piece.text()));
        }
        return text.toString();
    }

    private static StyleSpans<Collection<String>> spans(List<List<CodeListing.Piece>> lines) {
        StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                builder.add(Collections.emptyList(), 1);
            }
            for (CodeListing.Piece piece : lines.get(i)) {
                builder.add(List.of(piece.style()), piece.text().length());
            }
        }
        return builder.create();
    }
}
