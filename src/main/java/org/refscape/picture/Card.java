package org.refscape.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object, as a card with a header and rows.
 *
 * @param id stays the same for as long as the object exists
 * @param name what people call it; may be empty
 * @param typeName the name of its class
 * @param badge its count, or null in a runtime that does not count
 * @param generation which of the collector's generations it is in, in few words; empty to leave it out
 * @param reason why it fares as it does, in few words, such as {@code dying · count is 0}; empty for none
 * @param note a short remark at the foot of the card; empty for none
 * @param mark what a collector in progress thinks of it, or null
 * @param active true while the runtime is doing something with it, such as running its callback
 */
public record Card(
        String id,
        String name,
        String typeName,
        Look look,
        List<Row> rows,
        @Nullable Badge badge,
        String generation,
        Fate fate,
        String reason,
        String note,
        @Nullable CollectorMark mark,
        boolean active) {

    public Card {
        rows = List.copyOf(rows);
    }

    public static Card of(String id, String name, String typeName, Look look, Row... rows) {
        return new Card(id, name, typeName, look, List.of(rows), null, "", Fate.LIVE, "", "", null, false);
    }

    public Card withRows(List<Row> changed) {
        return new Card(id, name, typeName, look, changed, badge, generation, fate, reason, note, mark, active);
    }

    public Card withBadge(@Nullable Badge changed) {
        return new Card(id, name, typeName, look, rows, changed, generation, fate, reason, note, mark, active);
    }

    public Card withGeneration(String changed) {
        return new Card(id, name, typeName, look, rows, badge, changed, fate, reason, note, mark, active);
    }

    public Card withFate(Fate changed, String why) {
        return new Card(id, name, typeName, look, rows, badge, generation, changed, why, note, mark, active);
    }

    public Card withNote(String changed) {
        return new Card(id, name, typeName, look, rows, badge, generation, fate, reason, changed, mark, active);
    }

    public Card withMark(@Nullable CollectorMark changed) {
        return new Card(id, name, typeName, look, rows, badge, generation, fate, reason, note, changed, active);
    }

    public Card withActive(boolean changed) {
        return new Card(id, name, typeName, look, rows, badge, generation, fate, reason, note, mark, changed);
    }
}
