package org.refscape.cases.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.action.Finalization;
import org.refscape.action.Program;
import org.refscape.action.Weak;

/** All programs that are one part smaller than another. Not all of them make sense; a runtime refuses those that do not. */
final class Parts {
    private Parts() {}

    static Stream<Program> without(Program program) {
        Definitions definitions = program.definitions();
        Stream<Program> actions = lists(program.actions()).map(smaller -> new Program(definitions, smaller));
        Stream<Program> others = Stream.concat(classes(definitions), callbacks(definitions))
                .map(smaller -> new Program(smaller, program.actions()));
        return Stream.concat(actions, others);
    }

    /** Lists of actions that lack one, and those in which one is simpler. */
    private static Stream<List<Action>> lists(List<Action> actions) {
        Stream<List<Action>> simpler = Stream.iterate(0, at -> at < actions.size(), at -> at + 1)
                .flatMap(at -> simpler(actions.get(at)).map(other -> {
                    List<Action> changed = new ArrayList<>(actions);
                    changed.set(at, other);
                    return changed;
                }));
        return Stream.concat(Shrinking.lackingOne(actions), simpler);
    }

    private static Stream<Body> bodies(Body body) {
        return lists(body.actions()).map(smaller -> new Body(body.name(), smaller));
    }

    /** Ways to say less with an action. Those that hold no others and have no optional part cannot. */
    private static Stream<? extends Action> simpler(Action action) {
        if (action instanceof Control.CallFunction call) {
            return simpler(call);
        }
        if (action instanceof Finalization.MakeFinalizer made) {
            return simpler(made);
        }
        if (action instanceof Weak.MakeReference made && made.callback() != null) {
            return Stream.of(
                    new Weak.MakeReference(made.to(), made.variety(), made.target(), null, made.queue(), made.label()));
        }
        if (action instanceof Container.MakeList made) {
            return Shrinking.lackingOne(made.items())
                    .map(items -> new Container.MakeList(made.to(), made.label(), items));
        }
        if (action instanceof Container.MakeTuple made) {
            return Shrinking.lackingOne(made.items())
                    .map(items -> new Container.MakeTuple(made.to(), made.label(), items));
        }
        if (action instanceof Container.MakeDict made) {
            return Shrinking.lackingOne(made.entries())
                    .map(entries -> new Container.MakeDict(made.to(), made.label(), entries));
        }
        return Stream.of();
    }

    private static Stream<Action> simpler(Control.CallFunction call) {
        Stream<Action> bodies = bodies(call.body())
                .map(body -> new Control.CallFunction(body, call.locals(), call.result(), call.to()));
        Stream<Action> locals = Shrinking.lackingOne(call.locals())
                .map(names -> new Control.CallFunction(call.body(), names, call.result(), call.to()));
        Stream<Action> results = call.result() == null
                ? Stream.of()
                : Stream.of(new Control.CallFunction(call.body(), call.locals(), null, null));
        return Stream.of(bodies, locals, results).flatMap(Function.identity());
    }

    private static Stream<Action> simpler(Finalization.MakeFinalizer made) {
        Stream<Action> bodies = bodies(made.body())
                .map(body ->
                        new Finalization.MakeFinalizer(made.to(), made.target(), made.label(), made.arguments(), body));
        Stream<Action> arguments = Shrinking.lackingOne(made.arguments())
                .map(rest -> new Finalization.MakeFinalizer(made.to(), made.target(), made.label(), rest, made.body()));
        return Stream.concat(bodies, arguments);
    }

    private static Stream<Definitions> callbacks(Definitions definitions) {
        return definitions.callbacks().entrySet().stream().flatMap(each -> {
            Stream<Body> smaller = bodies(each.getValue());
            return Stream.concat(
                    Stream.of(
                            new Definitions(definitions.classes(), with(definitions.callbacks(), each.getKey(), null))),
                    smaller.map(body -> new Definitions(
                            definitions.classes(), with(definitions.callbacks(), each.getKey(), body))));
        });
    }

    private static Stream<Definitions> classes(Definitions definitions) {
        return definitions.classes().entrySet().stream().flatMap(each -> {
            Stream<ClassDefinition> smaller = plainer(each.getValue());
            return Stream.concat(
                    Stream.of(
                            new Definitions(with(definitions.classes(), each.getKey(), null), definitions.callbacks())),
                    smaller.map(type -> new Definitions(
                            with(definitions.classes(), each.getKey(), type), definitions.callbacks())));
        });
    }

    private static Stream<ClassDefinition> plainer(ClassDefinition type) {
        Stream<ClassDefinition> some = Stream.of(
                        ClassDefinition.plain(type.name()),
                        changed(type, null),
                        new ClassDefinition(
                                type.name(), type.base(), null, type.comparesByKey(), type.finalizer(), type.fields()),
                        new ClassDefinition(
                                type.name(), type.base(), type.slots(), false, type.finalizer(), type.fields()))
                .filter(each -> !each.equals(type));
        Body finalizer = type.finalizer();
        return finalizer == null ? some : Stream.concat(some, bodies(finalizer).map(body -> changed(type, body)));
    }

    private static ClassDefinition changed(ClassDefinition type, @Nullable Body finalizer) {
        return new ClassDefinition(
                type.name(), type.base(), type.slots(), type.comparesByKey(), finalizer, type.fields());
    }

    /** The same with another value for that key, or without the key. */
    private static <T> Map<String, T> with(Map<String, T> all, String key, @Nullable T value) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
