package org.refscape.scene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Definitions;

/**
 * The document. An immutable value.
 *
 * @param title a name for people
 * @param about one line on what it shows
 * @param runtime the runtime in whose words it is drawn: {@code cpython-3.13}
 * @param definitions the classes and functions that drawing and actions speak of
 * @param actions what the program does with the drawing
 * @param spots where things stand, by item id ({@link ItemId}); things without one are placed by a layout
 * @param notes anything the author wants to say
 * @param outcome what must come of it on its own runtime, or null if nobody said
 * @param playedAs which runtime it is played as
 */
public record Scene(
        String title,
        String about,
        String runtime,
        Definitions definitions,
        Drawing drawing,
        List<Action> actions,
        Map<String, Spot> spots,
        String notes,
        @Nullable Outcome outcome,
        PlayedAs playedAs) {

    /** A scene that is played as what it is. */
    public Scene(
            String title,
            String about,
            String runtime,
            Definitions definitions,
            Drawing drawing,
            List<Action> actions,
            Map<String, Spot> spots,
            String notes,
            @Nullable Outcome outcome) {
        this(title, about, runtime, definitions, drawing, actions, spots, notes, outcome, PlayedAs.ITSELF);
    }

    /** The runtime of a new scene. */
    public static final String DEFAULT_RUNTIME = "cpython-3.13";

    public static final Scene EMPTY = new Scene(
            "Untitled",
            "",
            DEFAULT_RUNTIME,
            Definitions.NONE,
            Drawing.EMPTY,
            List.of(),
            Map.of(),
            "",
            null,
            PlayedAs.ITSELF);

    public Scene {
        actions = List.copyOf(actions);
        spots = Collections.unmodifiableMap(new TreeMap<>(spots));
    }

    /** The key of the runtime that it is played as: another one, or its own. */
    public String playedOn() {
        return playedAs.runtime().isEmpty() ? runtime : playedAs.runtime();
    }

    /** Played as that runtime; what is drawn stays as it is. */
    public Scene playedOn(String key) {
        return playedAs(key.equals(runtime) ? PlayedAs.ITSELF : new PlayedAs(key, Set.of()));
    }

    public Scene playedAs(PlayedAs changed) {
        return new Scene(title, about, runtime, definitions, drawing, actions, spots, notes, outcome, changed);
    }

    public Scene withRuntime(String changed) {
        return new Scene(title, about, changed, definitions, drawing, actions, spots, notes, outcome, playedAs);
    }

    public Scene withDefinitions(Definitions changed) {
        return new Scene(title, about, runtime, changed, drawing, actions, spots, notes, outcome, playedAs);
    }

    public Scene withDrawing(Drawing changed) {
        return new Scene(title, about, runtime, definitions, changed, actions, spots, notes, outcome, playedAs);
    }

    public Scene withActions(List<Action> changed) {
        return new Scene(title, about, runtime, definitions, drawing, changed, spots, notes, outcome, playedAs);
    }

    public Scene withSpots(Map<String, Spot> changed) {
        return new Scene(title, about, runtime, definitions, drawing, actions, changed, notes, outcome, playedAs);
    }

    public Scene withOutcome(@Nullable Outcome changed) {
        return new Scene(title, about, runtime, definitions, drawing, actions, spots, notes, changed, playedAs);
    }

    /** With that title and that description. */
    public Scene described(String name, String description) {
        return new Scene(name, description, runtime, definitions, drawing, actions, spots, notes, outcome, playedAs);
    }

    public Scene withTitle(String changed) {
        return new Scene(changed, about, runtime, definitions, drawing, actions, spots, notes, outcome, playedAs);
    }
}
