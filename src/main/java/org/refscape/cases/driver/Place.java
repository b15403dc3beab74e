package org.refscape.cases.driver;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of a program such as {@code a.x[0]['k']}: how one gets to the holder, and which part of it is meant. What Java throws on the way is
 * thrown.
 *
 * @param holder the path of the holder; empty for a variable
 * @param part {@code x}, {@code .x}, {@code [0]} or {@code ['k']}
 */
record Place(String holder, String part) {
    private static final Pattern LAST = Pattern.compile("(?<holder>.*)(?<part>\\.\\w+|\\[\\d+]|\\['[^']*'])");

    static Place of(String path) {
        Matcher last = LAST.matcher(path);
        return last.matches() ? new Place(last.group("holder"), last.group("part")) : new Place("", path);
    }

    boolean isVariable() {
        return holder.isEmpty();
    }

    @Nullable
    Object read(@Nullable Object from) {
        return isField()
                ? fields(from).get(name())
                : isItem() ? list(from).get(index()) : map(from).get(name());
    }

    void store(@Nullable Object into, @Nullable Object value) {
        if (isField()) {
            fields(into).put(name(), value);
        } else if (isItem()) {
            list(into).set(index(), value);
        } else {
            map(into).put(name(), value);
        }
    }

    void empty(@Nullable Object of) {
        if (isField()) {
            World.empty(fields(of), name());
        } else if (isItem()) {
            list(of).remove(index());
        } else {
            map(of).remove(name());
        }
    }

    private boolean isField() {
        return part.startsWith(".");
    }

    private boolean isItem() {
        return !part.endsWith("']") && part.endsWith("]");
    }

    /** Texts are the same object wherever they stand in a program, as literals are. */
    private String name() {
        return (isField() ? part.substring(1) : part.substring(2, part.length() - 2)).intern();
    }

    private int index() {
        return Integer.parseInt(part.substring(1, part.length() - 1));
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object holder) {
        return World.existing(holder, Things.Plain.class).fields;
    }

    private static List<@Nullable Object> list(@Nullable Object holder) {
        return World.existing(holder, Things.ListHolder.class).list();
    }

    private static Map<@Nullable Object, @Nullable Object> map(@Nullable Object holder) {
        return World.existing(holder, Things.MapHolder.class).map();
    }
}
