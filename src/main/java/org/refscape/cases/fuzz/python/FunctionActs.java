package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** Functions with locals, which release what they hold when they return. */
final class FunctionActs {
    private static final List<String> LOCALS = List.of("u1", "u2", "u3");

    private final Writing writing;
    private final Chance chance;

    FunctionActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(3, this::call);
        menu.offer(1, () -> writing.insist(new Control.Raise("boom")));
    }

    private void call() {
        List<String> locals = LOCALS.subList(0, 1 + chance.below(3));
        List<Action> body = new ArrayList<>();
        for (String name : locals) {
            Path local = Path.variable(name);
            body.add(
                    chance.once(3)
                            ? new Naming.Bind(local, writing.value(), Strength.STRONG)
                            : new Naming.Create(local, writing.fresh()));
        }
        for (int i = chance.below(3); i > 0; i--) {
            Path place = Path.variable(chance.oneOf(locals))
                    .then(new Path.Accessor.Attribute(chance.oneOf(Names.ATTRIBUTES)));
            body.add(new Naming.Bind(place, Expression.at(chance.oneOf(locals)), Strength.STRONG));
        }
        body.addAll(new BodyWriter(writing.palette, chance).function(locals, 2));
        Expression result = chance.once(2) ? null : Expression.at(chance.oneOf(locals));
        Path to = result == null ? null : writing.place();
        writing.add(new Control.CallFunction(new Body("function", body), locals, result, to));
    }
}
