package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.refscape.action.Action;
import org.refscape.action.Control;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** What the runtimes have in common in which calls of functions are not imitated: what a function does is done in place. */
abstract class WithoutCalls extends SameWords {
    private final Situation situation;

    WithoutCalls(Situation situation) {
        this.situation = situation;
    }

    Situation situation() {
        return situation;
    }

    @Override
    public Said callFunction(Control.CallFunction action) {
        Map<String, Path> locals = new HashMap<>();
        action.locals().forEach(name -> locals.put(name, situation.variable(name)));
        List<Action> inPlace = new ArrayList<>();
        action.body().actions().forEach(each -> inPlace.add(renamed(each, locals)));
        if (action.to() != null && action.result() != null) {
            inPlace.add(renamed(new Naming.Bind(action.to(), action.result(), Strength.STRONG), locals));
        }
        return Said.inPlace(
                "Calls of functions are not imitated here: what "
                        + action.body().name() + " does is done in place, and its local variables go at the end.",
                inPlace,
                action.locals().stream().map(locals::get).toList());
    }

    private static Action renamed(Action action, Map<String, Path> locals) {
        return PathsOf.changed(action, path -> {
            Path local = locals.get(path.name());
            return local == null ? path : new Path(local.name(), path.accessors());
        });
    }
}
