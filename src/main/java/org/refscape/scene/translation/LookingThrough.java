package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;

/**
 * An action whose paths go through places that refer weakly by themselves (Swift's weak and unowned ones, Python's proxies), in a language
 * where a reference object stands in such a place: the object is fetched into a variable first, which the rest of the path starts from, and
 * which goes when the action is done.
 */
final class LookingThrough {
    private final Situation situation;
    /** The variables in which what those places lead to is, by the places. */
    private final Map<String, Path> fetched = new LinkedHashMap<>();

    private final List<Action> before = new ArrayList<>();

    private LookingThrough(Situation situation) {
        this.situation = situation;
    }

    /** The action in those words. */
    static Said said(Action action, Situation situation, SameWords words) {
        boolean hasItsOwnNames = action instanceof Control.CallFunction;
        if (hasItsOwnNames || !situation.hasStandIns()) {
            return action.match(words);
        }
        LookingThrough through = new LookingThrough(situation);
        Action direct = through.direct(action);
        return direct.match(words).between(through.before, through.after());
    }

    private Action direct(Action action) {
        boolean usesObjects = action instanceof Container || action instanceof Mapping;
        Optional<Path> filled = PathsOf.filled(action);
        return PathsOf.changedOutsideBodies(
                action,
                place -> usesObjects && !filled.equals(Optional.of(place)) ? object(place) : started(place),
                this::value);
    }

    /** The path to the same place, with no weak place before its last part. */
    private Path started(Path path) {
        Path here = Path.variable(path.name());
        for (Path.Accessor accessor : path.accessors()) {
            here = (situation.isStandInAt(here) ? fetched(here) : here).then(accessor);
        }
        return here;
    }

    /** The path to what is there to the program: what a weak place leads to. A proxy itself can be passed on. */
    private Path value(Path path) {
        Path place = started(path);
        return situation.isPlaceAt(place) ? fetched(place) : place;
    }

    /** The path to the object that something is done with: proxies do that for their objects. */
    private Path object(Path path) {
        Path place = started(path);
        return situation.isStandInAt(place) ? fetched(place) : place;
    }

    private Path fetched(Path place) {
        return fetched.computeIfAbsent(place.toString(), text -> {
            Path variable = situation.variable("held");
            situation.leadsLike(variable, place);
            before.add(new Weak.Dereference(place, variable));
            return variable;
        });
    }

    private List<Action> after() {
        List<Action> gone = new ArrayList<>();
        fetched.values().forEach(variable -> gone.add(new Naming.Delete(variable)));
        return gone;
    }
}
