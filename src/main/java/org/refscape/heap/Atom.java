package org.refscape.heap;

/**
 * A value without references: none, a number, a truth value or a text.
 *
 * @param type which of them
 * @param text the value as text; empty for none
 */
public record Atom(Type type, String text) implements Value {

    /** The kinds of atoms. */
    public enum Type {
        NONE,
        NUMBER,
        TRUTH,
        TEXT
    }

    /** {@code None}, {@code null}, {@code nil}, {@code undefined}: whatever the runtime calls nothing. */
    public static final Atom NONE = new Atom(Type.NONE, "");

    /** A whole number. */
    public static Atom of(long number) {
        return new Atom(Type.NUMBER, Long.toString(number));
    }

    /** True or false. */
    public static Atom of(boolean truth) {
        return new Atom(Type.TRUTH, Boolean.toString(truth));
    }

    /** A text. */
    public static Atom of(String text) {
        return new Atom(Type.TEXT, text);
    }

    public boolean isNone() {
        return type == Type.NONE;
    }

    /** The truth value; a programming error for any other atom. */
    public boolean truth() {
        if (type != Type.TRUTH) {
            throw new IllegalStateException(this + " is no truth value");
        }
        return Boolean.parseBoolean(text);
    }

    /** The number; a programming error for any other atom. */
    public long number() {
        if (type != Type.NUMBER) {
            throw new IllegalStateException(this + " is no number");
        }
        return Long.parseLong(text);
    }

    /** As Python writes it: {@code None}, {@code 5}, {@code True}, {@code 'text'}. */
    @Override
    public String toString() {
        return switch (type) {
            case NONE -> "None";
            case NUMBER -> text;
            case TRUTH -> truth() ? "True" : "False";
            case TEXT -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        };
    }
}
