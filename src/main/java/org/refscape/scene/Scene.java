package org.refscape.scene;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Definitions;

/**
 * The document. An immutable value.
 *
 * @param title a name for people
 * @param about one line on what it shows
 * @param runtime which runtime it is played on: {@code cpython-3.13}
 * @param definitions the classes and functions that drawing and actions speak of
 * @param actions what the program does with the drawing
 * @param spots where things stand, by item id ({@link ItemId}); things without one are placed by a layout
 * @param notes anything the author wants to say
 * @param outcome what must come of it, or null if nobody said
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
        @Nullable Outcome outcome) {

    /** The runtime of a new scene. */
    public static final String DEFAULT_RUNTIME = "cpython-3.13";

    public static final Scene EMPTY =
            new Scene("Untitled", "", DEFAULT_RUNTIME, Definitions.NONE, Drawing.EMPTY, List.of(), Map.of(), "", null);

    public Scene {
        actions = List.copyOf(actions);
        spots = Collections.unmodifiableMap(new TreeMap<>(spots));
    }

    public Scene withRuntime(String changed) {
        return new Scene(title, about, changed, definitions, drawing, actions, spots, notes, outcome);
    }

    public Scene withDefinitions(Definitions changed) {
        return new Scene(title, about, runtime, changed, drawing, actions, spots, notes, outcome);
    }

    public Scene withDrawing(Drawing changed) {
        return new Scene(title, about, runtime, definitions, changed, actions, spots, notes, outcome);
    }

    public Scene withActions(List<Action> changed) {
        return new Scene(title, about, runtime, definitions, drawing, changed, spots, notes, outcome);
    }

    public Scene withSpots(Map<String, Spot> changed) {
        return new Scene(title, about, runtime, definitions, drawing, actions, changed, notes, outcome);
    }

    public Scene withOutcome(@Nullable Outcome changed) {
        return new Scene(title, about, runtime, definitions, drawing, actions, spots, notes, changed);
    }

    public Scene withTitle(String changed) {
        return new Scene(changed, about, runtime, definitions, drawing, actions, spots, notes, outcome);
    }
}
