package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Collection;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;

/** How JavaScript says what other languages say: {@code WeakRef}, {@code FinalizationRegistry}, {@code WeakMap}. */
final class ScriptWords extends TracedWords {
    private static final String REGISTRY = "a FinalizationRegistry that is told in a later job comes nearest.";

    ScriptWords(Situation situation) {
        super(situation, "JavaScript", "WeakRef", Mapping.Variety.JS_MAP);
    }

    @Override
    public Said create(Naming.Create action) {
        Path to = action.to();
        String type = action.object().type();
        if (!situation().hasFinalizer(type)) {
            return Said.same(action);
        }
        String none = "JavaScript's objects have no finalizer methods";
        if (to == null) {
            return Said.partly(none + ": that of " + action.object().label() + " is left out.", action);
        }
        List<Action> actions = new ArrayList<>();
        Path registry = situation().registry(actions);
        return Said.nearest(
                        none + ": " + REGISTRY + " What the finalizer does is not played.",
                        Making.all(
                                actions,
                                action,
                                registration(
                                        registry,
                                        new Expression.At(to),
                                        action.object().label())))
                .without(action);
    }

    private static Action registration(Path registry, Expression target, String held) {
        return new Finalization.Register(registry, target, new Expression.Literal(Atom.of(held)), null);
    }

    @Override
    Said reference(Weak.MakeReference action) {
        Callback callback = action.callback();
        Weak.MakeReference silent = Making.reference(action, Weak.Variety.WEAK);
        boolean nameable = action.target() instanceof Expression.At;
        if (callback != null && nameable) {
            String name = Making.name(callback);
            return told(
                    "A WeakRef calls no function when its object goes: " + REGISTRY + " What " + name
                            + " does is not played.",
                    silent,
                    Making.firstObject(Making.held(callback), name));
        }
        if (action.queue() != null && nameable) {
            return Said.nearest(
                            "JavaScript has no reference queues: " + REGISTRY,
                            silent,
                            registration(action.queue(), action.target(), action.label()))
                    .without(silent);
        }
        return switch (action.variety()) {
            case PROXY, WEAK_METHOD -> asWeak(action);
            case SOFT ->
                Said.nearest(
                        "JavaScript has no soft references: a WeakRef comes nearest, which lets go even when memory is plenty.",
                        silent);
            case PHANTOM ->
                told(
                        "JavaScript has no phantom references: " + REGISTRY,
                        silent,
                        new Expression.Literal(Atom.of(action.label())));
            case WEAK ->
                callback == null
                        ? Said.same(silent)
                        : Said.partly("A WeakRef calls no function when its object goes: that is left out.", silent);
        };
    }

    private Said told(String sentence, Weak.MakeReference silent, Expression held) {
        List<Action> actions = new ArrayList<>();
        Path registry = situation().registry(actions);
        return Said.nearest(
                        sentence,
                        Making.all(actions, silent, new Finalization.Register(registry, silent.target(), held, null)))
                .without(silent);
    }

    @Override
    public Said makeQueue(Weak.MakeQueue action) {
        return Said.nearest(
                "JavaScript has no reference queues: a FinalizationRegistry comes nearest.",
                new Finalization.MakeRegistry(action.to(), action.label()));
    }

    @Override
    public Said drain(Weak.Drain action) {
        return Said.nearest(
                "There is no queue to poll: the registry is told when the job ends.", new Collection.EndTurn());
    }

    @Override
    public Said makeFinalizer(Finalization.MakeFinalizer action) {
        return cleanUp("weakref.finalize", action.target(), action.arguments(), action.label());
    }

    @Override
    public Said makeCleaner(Finalization.MakeCleaner action) {
        return cleanUp("Cleaner", action.target(), action.arguments(), action.label());
    }

    private Said cleanUp(String what, Expression target, List<Expression> arguments, String label) {
        List<Action> actions = new ArrayList<>();
        Path registry = situation().registry(actions);
        return Said.nearest(
                "JavaScript has no " + what + ": " + REGISTRY,
                Making.all(
                        actions,
                        new Finalization.Register(registry, target, Making.firstObject(arguments, label), null)));
    }

    @Override
    public Said makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_VALUE_DICTIONARY -> weakValues(action);
            case WEAK_KEY_DICTIONARY, WEAK_HASH_MAP ->
                Said.nearest(
                        "JavaScript's map with weak keys is WeakMap, an ephemeron table: a value counts as held only as long as its key lives, so even one that leads back to its key goes.",
                        as(action, Mapping.Variety.JS_WEAK_MAP));
            case WEAK_SET ->
                Said.nearest(
                        "JavaScript's WeakSet can be asked for a member, but neither counted nor walked through.",
                        as(action, Mapping.Variety.JS_WEAK_SET));
            case HASH_MAP, IDENTITY_HASH_MAP -> Said.same(as(action, Mapping.Variety.JS_MAP));
            default -> Said.same(action);
        };
    }

    private static Action as(Mapping.MakeMap action, Mapping.Variety variety) {
        return new Mapping.MakeMap(action.to(), variety, action.label());
    }

    @Override
    public Said collect(Collection.Collect action) {
        return betweenJobs();
    }

    @Override
    public Said collectFully(Collection.CollectFully action) {
        return betweenJobs();
    }

    @Override
    public Said collectYoung(Collection.CollectYoung action) {
        return betweenJobs();
    }

    @Override
    public Said collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return betweenJobs();
    }

    private static Said betweenJobs() {
        return Said.nearest(
                "A JavaScript program cannot call the collector: the job ends, the engine collects, and the next job begins.",
                new Collection.EndTurn(),
                new Collection.CollectFully(false),
                new Collection.EndTurn());
    }
}
