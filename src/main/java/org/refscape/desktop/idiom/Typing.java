package org.refscape.desktop.idiom;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/**
 * How a language writes values, and the acts that several languages have.
 *
 * @param nothing its words for no object
 * @param truth its word for true
 * @param untruth its word for false
 * @param quotes the marks around texts
 * @param creation what a new object looks like; the first group is its class
 */
record Typing(Set<String> nothing, String truth, String untruth, String quotes, Pattern creation) {
    static Path path(Matcher in, int group) {
        return Path.of(in.group(group));
    }

    /** {@code place = value}. */
    Action bind(Matcher in, Known known) {
        return store(path(in, 1), in.group(2), Strength.STRONG, known);
    }

    Action store(Path to, String text, Strength strength, Known known) {
        Expression value = value(text, label(to), known);
        boolean fresh = strength == Strength.STRONG && value instanceof Expression.NewObject;
        return fresh ? new Naming.Create(to, (Expression.NewObject) value) : new Naming.Bind(to, value, strength);
    }

    /** {@code Node()} alone: an object that nobody holds. */
    @Nullable
    Action temporary(Matcher in, Known known) {
        return temporary(in.group(), known);
    }

    @Nullable
    Action temporary(String creation, Known known) {
        Matcher made = this.creation.matcher(creation);
        return made.matches() && known.isClass(made.group(1))
                ? new Naming.Create(null, new Expression.NewObject(made.group(1), known.freeLabel("temporary"), null))
                : null;
    }

    /** A value: an object of the program, a new one, a number, a text or one of the words. */
    Expression value(String typed, String label, Known known) {
        String text = typed.strip();
        Matcher made = creation.matcher(text);
        if (made.matches() && known.isClass(made.group(1))) {
            return new Expression.NewObject(made.group(1), known.freeLabel(label), null);
        }
        if (nothing.contains(text)) {
            return new Expression.Literal(Atom.NONE);
        }
        if (text.equals(truth) || text.equals(untruth)) {
            return new Expression.Literal(Atom.of(text.equals(truth)));
        }
        if (text.matches("-?\\d{1,18}")) {
            return new Expression.Literal(Atom.of(Long.parseLong(text)));
        }
        boolean quoted = text.length() > 1 && quotes.indexOf(text.charAt(0)) >= 0;
        if (quoted && text.indexOf(text.charAt(0), 1) == text.length() - 1) {
            return new Expression.Literal(Atom.of(text.substring(1, text.length() - 1)));
        }
        return new Expression.At(Path.of(text));
    }

    Expression value(Matcher in, int group, Known known) {
        return value(in.group(group), "temporary", known);
    }

    /** Puts a value into a set if there is one at that place, else at the end of a list. */
    Action add(Matcher in, Known known) {
        Path to = path(in, 1);
        Expression value = value(in, 2, known);
        return isSet(to, known) ? new Container.Add(to, value) : new Container.Append(to, value);
    }

    static boolean isSet(Path place, Known known) {
        return known.kindAt(place)
                .filter(kind -> kind == Kind.SET || kind == Kind.WEAK_SET)
                .isPresent();
    }

    /** A reference object of that variety, in a place or nowhere. */
    Weak.MakeReference reference(
            @Nullable Path to, Weak.Variety variety, String target, @Nullable Path queue, Known known) {
        String label = known.freeLabel(to == null ? "a_ref" : label(to));
        return new Weak.MakeReference(to, variety, value(target, "temporary", known), null, queue, label);
    }

    /** {@code place = other()}: what a reference object gives. */
    static Action dereference(Matcher in) {
        return new Weak.Dereference(path(in, 2), path(in, 1));
    }

    static String label(Path to) {
        return to.isVariable()
                ? to.name()
                : to.toString().replaceAll("\\W+", "_").replaceAll("_$", "");
    }
}
