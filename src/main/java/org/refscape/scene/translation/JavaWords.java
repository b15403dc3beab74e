package org.refscape.scene.translation;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Weak;

/** How Java says what other languages say: {@code java.lang.ref}, {@code WeakHashMap}, {@code Cleaner}. */
final class JavaWords extends TracedWords {
    private static final String CLEANER =
            "A Cleaner's action comes nearest: it runs after the collection that finds the object unreachable.";

    JavaWords(Situation situation) {
        super(situation, "Java", "WeakReference", Mapping.Variety.HASH_MAP);
    }

    @Override
    Said reference(Weak.MakeReference action) {
        boolean plain = action.variety() != Weak.Variety.PROXY && action.variety() != Weak.Variety.WEAK_METHOD;
        Callback callback = action.callback();
        if (callback == null) {
            return plain ? Said.same(action) : asWeak(action);
        }
        String name = Making.name(callback);
        Weak.MakeReference silent = Making.reference(action, plain ? action.variety() : Weak.Variety.WEAK);
        if (!(action.target() instanceof Expression.At)) {
            return Said.partly(
                    "A Java reference calls no function when its object goes: " + name + " is left out.", silent);
        }
        return Said.nearest(
                        "A Java reference calls no function when its object goes: a Cleaner that runs " + name
                                + " after the collection comes nearest. What " + name + " does is not played.",
                        silent,
                        new Finalization.MakeCleaner(
                                null, action.target(), situation().label(name), Making.held(callback)))
                .without(silent);
    }

    @Override
    public Said makeFinalizer(Finalization.MakeFinalizer action) {
        String left = action.body().actions().isEmpty()
                ? ""
                : " What " + action.body().name() + " does is not played.";
        return Said.nearest(
                "Java has no weakref.finalize. " + CLEANER + left,
                new Finalization.MakeCleaner(action.to(), action.target(), action.label(), action.arguments()));
    }

    @Override
    public Said callFinalizer(Finalization.CallFinalizer action) {
        return Said.same(new Finalization.Clean(action.finalizer()));
    }

    @Override
    public Said makeRegistry(Finalization.MakeRegistry action) {
        return Said.nearest("Java has no FinalizationRegistry: each registration becomes one with a Cleaner.");
    }

    @Override
    public Said register(Finalization.Register action) {
        List<Expression> held = action.held() instanceof Expression.Literal ? List.of() : List.of(action.held());
        return Said.nearest(
                "Java has no FinalizationRegistry. " + CLEANER,
                new Finalization.MakeCleaner(
                        null, action.target(), situation().label("callback of " + action.registry()), held));
    }

    @Override
    public Said makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_VALUE_DICTIONARY -> weakValues(action);
            case WEAK_KEY_DICTIONARY ->
                Said.nearest(
                        "Java's map with weak keys is WeakHashMap: the value of a dead key stays until the map is used again.",
                        as(action, Mapping.Variety.WEAK_HASH_MAP));
            case JS_WEAK_MAP ->
                Said.nearest(
                        "Java has no ephemeron table: a WeakHashMap comes nearest, but it holds its values strongly, so a value that leads back to its key keeps the entry for ever.",
                        as(action, Mapping.Variety.WEAK_HASH_MAP));
            case JS_MAP -> Said.same(as(action, Mapping.Variety.HASH_MAP));
            case JS_SET -> Said.same(new Container.MakeSet(action.to(), action.label(), List.of()));
            case JS_WEAK_SET -> Said.same(as(action, Mapping.Variety.WEAK_SET));
            default -> Said.same(action);
        };
    }

    private static Action as(Mapping.MakeMap action, Mapping.Variety variety) {
        return new Mapping.MakeMap(action.to(), variety, action.label());
    }

    @Override
    public Said collect(Collection.Collect action) {
        return action.generation() == 2
                ? Said.same(new Collection.CollectFully(false))
                : Said.nearest(
                        "A Java program cannot ask for a collection of the young objects only: one that comes by itself is played instead.",
                        new Collection.CollectYoung());
    }
}
