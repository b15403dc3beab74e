package org.refscape.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a program: a name, followed by any number of attributes, list indices and dict keys, as in
 * {@code a.kids[1].up['k']}.
 *
 * @param name the variable it starts from
 * @param accessors how it goes on from there
 */
public record Path(String name, List<Accessor> accessors) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern ACCESSOR =
            Pattern.compile("\\.(?<attribute>[A-Za-z_]\\w*)|\\[(?<index>\\d{1,9})]|\\['(?<key>[^'\\\\]*)']");

    public Path {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name");
        }
        accessors = List.copyOf(accessors);
    }

    /** One step along a path. */
    public sealed interface Accessor {

        <R> R match(Cases<R> cases);

        /** {@code .name}. */
        record Attribute(String name) implements Accessor {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.attribute(this);
            }

            @Override
            public String toString() {
                return "." + name;
            }
        }

        /** {@code [index]}. */
        record Index(int index) implements Accessor {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.index(this);
            }

            @Override
            public String toString() {
                return "[" + index + "]";
            }
        }

        /** {@code ['text']}. */
        record Key(String text) implements Accessor {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.key(this);
            }

            @Override
            public String toString() {
                return "['" + text + "']";
            }
        }

        /** One method for each accessor. */
        interface Cases<R> {
            R attribute(Attribute accessor);

            R index(Index accessor);

            R key(Key accessor);
        }
    }

    /** The variable of that name. */
    public static Path variable(String name) {
        return new Path(name, List.of());
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException with a sentence naming the place, if the text is no path
     */
    public static Path of(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt()) {
            throw new IllegalArgumentException("'" + text + "' does not begin with a name");
        }
        List<Accessor> accessors = new ArrayList<>();
        Matcher accessor = ACCESSOR.matcher(text);
        int at = name.end();
        while (at < text.length()) {
            if (!accessor.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException("'" + text + "' is no path: see character " + (at + 1));
            }
            accessors.add(accessor(accessor));
            at = accessor.end();
        }
        return new Path(name.group(), accessors);
    }

    private static Accessor accessor(Matcher found) {
        if (found.group("attribute") != null) {
            return new Accessor.Attribute(found.group("attribute"));
        }
        if (found.group("index") != null) {
            return new Accessor.Index(Integer.parseInt(found.group("index")));
        }
        return new Accessor.Key(found.group("key"));
    }

    public boolean isVariable() {
        return accessors.isEmpty();
    }

    /** The place that holds the last part; a programming error for a variable. */
    public Path holder() {
        return new Path(name, accessors.subList(0, accessors.size() - 1));
    }

    /** The last part; a programming error for a variable. */
    public Accessor last() {
        return accessors.get(accessors.size() - 1);
    }

    /** The place reached from here by one more accessor. */
    public Path then(Accessor accessor) {
        List<Accessor> longer = new ArrayList<>(accessors);
        longer.add(accessor);
        return new Path(name, longer);
    }

    @Override
    public String toString() {
        return name + accessors.stream().map(Accessor::toString).collect(Collectors.joining());
    }
}
