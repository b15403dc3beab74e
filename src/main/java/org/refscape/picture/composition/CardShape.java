package org.refscape.picture.composition;

import java.util.List;
import org.refscape.picture.Card;
import org.refscape.picture.Look;
import org.refscape.picture.Row;
import org.refscape.picture.text.TextMetrics;
import org.refscape.picture.text.TextStyle;

/**
 * A card's size and its texts cut to fit, wherever it stands. The size does not depend on how the object fares, so that a
 * card does not jump when it begins to die.
 *
 * @param name the name as it is written
 * @param typeName the class as it is written, with its colon
 * @param rows the rows as they are written
 * @param nameWidth how far the name reaches
 * @param keyWidth the width of the key column; 0 without columns
 */
public record CardShape(
        Card card,
        String name,
        String typeName,
        List<Row> rows,
        double nameWidth,
        double keyWidth,
        double width,
        double height) {

    public static CardShape of(Card card, TextMetrics metrics) {
        String name = metrics.fitted(card.name(), Lettering.NAME, Measures.LONGEST_NAME);
        String separator = card.name().isEmpty() || card.typeName().isEmpty() ? "" : " : ";
        String type = metrics.fitted(separator + card.typeName(), Lettering.TYPE, Measures.LONGEST_NAME);
        List<Row> rows = card.rows().stream().map(row -> fitted(row, metrics)).toList();
        double nameWidth = metrics.width(name, Lettering.NAME);
        double generation =
                card.generation().isEmpty() ? 0 : 18 + metrics.width(card.generation(), Lettering.GENERATION);
        double header = 2 * Measures.INSET + nameWidth + metrics.width(type, Lettering.TYPE) + generation + 6;
        double note = 2 * Measures.INSET + metrics.width(card.note(), Lettering.NOTE);
        double key = hasKeys(card) ? keyWidth(rows, metrics) : 0;
        double width =
                Math.max(Math.max(header, note), Math.max(rowsWidth(rows, key, metrics), Measures.CARD_MIN_WIDTH));
        return new CardShape(card, name, type, rows, nameWidth, key, Math.ceil(width), height(card));
    }

    /** A set has no keys to show; a table of nothing but weak keys has, though they are arrows. */
    private static boolean hasKeys(Card card) {
        boolean labelled = card.rows().stream().anyMatch(row -> !row.label().isEmpty());
        return card.look() == Look.WEAK_KEY_CONTAINER || (card.look().isTable() && labelled);
    }

    private static Row fitted(Row row, TextMetrics metrics) {
        return new Row(
                metrics.fitted(row.label(), Lettering.FIELD, Measures.LONGEST_FIELD),
                metrics.fitted(row.value(), Lettering.FIELD, Measures.LONGEST_FIELD),
                row.removed());
    }

    private static double keyWidth(List<Row> rows, TextMetrics metrics) {
        return Math.ceil(Math.max(Measures.COLUMN_MIN, 2 * Measures.INSET + widest(rows, metrics, Lettering.FIELD)));
    }

    private static double widest(List<Row> rows, TextMetrics metrics, TextStyle style) {
        return rows.stream()
                .mapToDouble(row -> metrics.width(row.label(), style))
                .max()
                .orElse(0);
    }

    private static double rowsWidth(List<Row> rows, double keyWidth, TextMetrics metrics) {
        double width = 0;
        for (Row row : rows) {
            double label = keyWidth > 0 ? keyWidth : Measures.INSET + metrics.width(row.label(), Lettering.FIELD);
            double value = row.value().isEmpty()
                    ? Measures.SPACE_FOR_DOT
                    : metrics.width(row.value(), Lettering.FIELD) + 2 * Measures.INSET;
            width = Math.max(width, label + Math.max(value, keyWidth > 0 ? Measures.COLUMN_MIN : 0));
        }
        return width;
    }

    private static double height(Card card) {
        int rows = card.rows().size();
        double body = card.look().isTable()
                ? rows * Measures.TABLE_ROW
                : rows * Measures.ROW + (rows > 0 ? 2 * Measures.ROWS_PADDING : 0);
        double note = card.note().isEmpty() ? 0 : Measures.NOTE + (rows > 0 ? 0 : Measures.ROWS_PADDING);
        return Measures.HEADER + Math.max(Measures.BARE_BODY, body + note);
    }

    double rowHeight() {
        return card.look().isTable() ? Measures.TABLE_ROW : Measures.ROW;
    }

    double rowTop(int row) {
        double padding = card.look().isTable() ? 0 : Measures.ROWS_PADDING;
        return Measures.HEADER + padding + row * rowHeight();
    }
}
