package org.refscape.desktop.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;

/**
 * What a small function does, as a person chooses it.
 *
 * @param deed which of the usual things
 * @param place the place that it is about: what is dropped, or the variable that gets something; empty where there is none
 */
public record BodySketch(Deed deed, String place) {

    /** The usual things. */
    public enum Deed {
        /** Its being called is told, and that is all. */
        TELLS("is told in the log, does nothing else", ""),
        DROPS("drops", "self.child"),
        /** Stores {@code self}: a resurrection. */
        SAVES("saves the object in the variable", "saved"),
        /** Calls the weak reference that it is given. */
        ASKS("asks the dead reference, and stores the None in", "found"),
        COLLECTS("calls gc.collect()", ""),
        RAISES("raises an exception", ""),
        /** Anything else; only a file can say what. */
        OTHER("something else, from the file", "");

        private final String words;
        private final String example;

        Deed(String words, String example) {
            this.words = words;
            this.example = example;
        }

        public String words() {
            return words;
        }

        /** A place that fits; empty if it needs none. */
        public String example() {
            return example;
        }

        public boolean needsPlace() {
            return !example.isEmpty();
        }
    }

    private static final String MESSAGE = "boom";

    /** What that function does; {@link Deed#OTHER} if it is none of the usual things. */
    public static BodySketch of(Body body) {
        for (Deed deed : Deed.values()) {
            String place = deed.needsPlace() ? placeIn(body) : "";
            BodySketch guess = new BodySketch(deed, place);
            if (deed != Deed.OTHER && guess.isPlaced() && guess.actions().equals(body.actions())) {
                return guess;
            }
        }
        return new BodySketch(Deed.OTHER, "");
    }

    private boolean isPlaced() {
        return !deed.needsPlace() || !place.isEmpty();
    }

    private static String placeIn(Body body) {
        Action only = body.actions().size() == 1 ? body.actions().get(0) : null;
        if (only instanceof Naming.Delete delete) {
            return delete.target().toString();
        }
        if (only instanceof Naming.Bind bind) {
            return bind.to().toString();
        }
        return only instanceof Weak.Dereference asked && asked.to() != null
                ? asked.to().toString()
                : "";
    }

    /** In a few words or a statement. */
    public String brief() {
        return switch (deed) {
            case TELLS -> "is told";
            case DROPS -> "del " + place;
            case SAVES -> place + " = self";
            case ASKS -> place + " = ref()";
            case COLLECTS -> "gc.collect()";
            case RAISES -> "raises";
            case OTHER -> "from the file";
        };
    }

    /** Why it cannot be, in words; null if it can. */
    public @Nullable String problem() {
        if (!deed.needsPlace()) {
            return null;
        }
        try {
            Path.of(place);
            return null;
        } catch (IllegalArgumentException noPath) {
            return "'" + place + "' is no place in a program";
        }
    }

    /** The function; {@link Deed#OTHER} keeps what there was. */
    Body body(String name, @Nullable Body before) {
        return deed == Deed.OTHER && before != null ? new Body(name, before.actions()) : new Body(name, actions());
    }

    private List<Action> actions() {
        return switch (deed) {
            case TELLS, OTHER -> List.of();
            case DROPS -> List.of(new Naming.Delete(Path.of(place)));
            case SAVES -> List.of(new Naming.Bind(Path.of(place), Expression.at("self"), Strength.STRONG));
            case ASKS -> List.of(new Weak.Dereference(Path.variable("ref"), Path.of(place)));
            case COLLECTS -> List.of(new Collection.Collect(2));
            case RAISES -> List.of(new Control.Raise(MESSAGE));
        };
    }
}
