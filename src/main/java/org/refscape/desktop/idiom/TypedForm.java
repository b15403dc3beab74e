package org.refscape.desktop.idiom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;

/**
 * A way to type what the program does next.
 *
 * @param example how it may look; empty for a variant of another form
 * @param pattern what it looks like
 * @param reading what it means
 * @param refusal why it is no act here; empty if it is one
 */
public record TypedForm(String example, Pattern pattern, Reading reading, String refusal) {
    private static final String PLACE = "[A-Za-z_$]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d{1,9}]|\\['[^'\\\\]*'])*";

    /** Makes an act of what was typed. */
    @FunctionalInterface
    public interface Reading {
        /**
         * The act, or null if this form is not meant.
         *
         * @throws IllegalArgumentException if a part of it names nothing
         */
        @Nullable
        Action read(Matcher in, Known known);
    }

    /** A form whose pattern writes places as %p and names as %n. */
    static TypedForm of(String example, String pattern, Reading reading) {
        return new TypedForm(example, compiled(pattern), reading, "");
    }

    /** A form that is known and no act. */
    static TypedForm refused(String pattern, String refusal) {
        return new TypedForm("", compiled(pattern), (in, known) -> null, refusal);
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern.replace("%p", PLACE).replace("%n", "[A-Za-z_]\\w*"));
    }
}
