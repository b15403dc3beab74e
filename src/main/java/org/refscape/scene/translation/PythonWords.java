package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;

/** How Python says what other languages say: {@code weakref} and {@code gc}. */
final class PythonWords extends SameWords {
    private static final int OLDEST = 2;

    private final Situation situation;

    PythonWords(Situation situation) {
        this.situation = situation;
    }

    @Override
    public Said bind(Naming.Bind action) {
        if (action.strength() == Strength.STRONG || !situation.isObject(action.value())) {
            return Said.same(new Naming.Bind(action.to(), action.value(), Strength.STRONG));
        }
        Action reference = Making.reference(
                action.to(), action.value(), situation.label(action.to().toString()));
        return action.strength() == Strength.UNOWNED
                ? Said.nearest(
                        "Python has no unowned references: a weakref.ref comes nearest. Once the object is gone it answers None, where unowned stops the program.",
                        reference)
                : Said.same(reference);
    }

    @Override
    public Said read(Naming.Read action) {
        return situation.isReferenceAt(action.from())
                ? Said.same(new Weak.Dereference(action.from(), action.to()))
                : Said.same(action);
    }

    @Override
    public Said makeReference(Weak.MakeReference action) {
        Weak.MakeReference silent = Making.reference(action, Weak.Variety.WEAK);
        Path queue = action.queue();
        if (queue != null) {
            Action append = new Container.Append(queue, new Expression.At(Path.variable("ref")));
            String function = situation.function("into_" + queue.name(), List.of(append));
            return Said.nearest(
                            "Python has no reference queues: a callback that appends the reference to a list comes nearest. It is called at once.",
                            calling(silent, function))
                    .without(silent);
        }
        return switch (action.variety()) {
            case SOFT ->
                Said.nearest(
                        "Python has no soft references: a weakref.ref comes nearest, which lets go even when memory is plenty.",
                        silent);
            case PHANTOM ->
                Said.nearest(
                                "Python has no phantom references: a weakref.ref with a callback comes nearest.",
                                calling(silent, situation.function("on_gone", List.of())))
                        .without(silent);
            default -> Said.same(action);
        };
    }

    private static Action calling(Weak.MakeReference silent, String function) {
        return new Weak.MakeReference(
                silent.to(), Weak.Variety.WEAK, silent.target(), new Callback.Function(function), null, silent.label());
    }

    @Override
    public Said makeQueue(Weak.MakeQueue action) {
        return Said.nearest(
                "Python has no reference queues: a list that callbacks append to comes nearest.",
                new Container.MakeList(action.to(), action.label(), List.of()));
    }

    @Override
    public Said drain(Weak.Drain action) {
        return Said.nearest("There is no queue to poll: the list is emptied.", new Container.Clear(action.queue()));
    }

    @Override
    public Said makeCleaner(Finalization.MakeCleaner action) {
        return Said.nearest(
                "Python has no Cleaner: weakref.finalize comes nearest. It runs as soon as the object dies.",
                new Finalization.MakeFinalizer(
                        action.to(),
                        action.target(),
                        action.label(),
                        action.arguments(),
                        new Body("clean_up", List.of())));
    }

    @Override
    public Said clean(Finalization.Clean action) {
        return Said.same(new Finalization.CallFinalizer(action.cleanable()));
    }

    @Override
    public Said makeRegistry(Finalization.MakeRegistry action) {
        return Said.nearest("Python has no FinalizationRegistry: each registration becomes a weakref.finalize.");
    }

    @Override
    public Said register(Finalization.Register action) {
        List<Expression> held = action.held() instanceof Expression.Literal ? List.of() : List.of(action.held());
        return Said.nearest(
                "Python has no FinalizationRegistry: weakref.finalize comes nearest. It runs as soon as the object dies.",
                new Finalization.MakeFinalizer(
                        null,
                        action.target(),
                        situation.label("callback of " + action.registry()),
                        held,
                        new Body("callback", List.of())));
    }

    @Override
    public Said makeMap(Mapping.MakeMap action) {
        return switch (action.variety()) {
            case WEAK_HASH_MAP -> Said.same(as(action, Mapping.Variety.WEAK_KEY_DICTIONARY));
            case JS_WEAK_MAP ->
                Said.nearest(
                        "Python has no ephemeron table: a WeakKeyDictionary comes nearest, but it holds its values strongly, so a value that leads back to its key keeps the entry for ever.",
                        as(action, Mapping.Variety.WEAK_KEY_DICTIONARY));
            case JS_WEAK_SET -> Said.same(as(action, Mapping.Variety.WEAK_SET));
            case HASH_MAP, IDENTITY_HASH_MAP, JS_MAP ->
                Said.same(new Container.MakeDict(action.to(), action.label(), List.of()));
            case JS_SET -> Said.same(new Container.MakeSet(action.to(), action.label(), List.of()));
            default -> Said.same(action);
        };
    }

    private static Action as(Mapping.MakeMap action, Mapping.Variety variety) {
        return new Mapping.MakeMap(action.to(), variety, action.label());
    }

    /** {@code del} has no result: the value is taken before. */
    @Override
    public Said removeKey(Mapping.RemoveKey action) {
        if (action.to() == null) {
            return Said.same(action);
        }
        List<Action> both = new ArrayList<>();
        both.add(new Mapping.Get(action.in(), action.key(), action.to()));
        both.add(new Mapping.RemoveKey(action.in(), action.key(), null));
        return Said.same(Making.all(both));
    }

    @Override
    public Said collectFully(Collection.CollectFully action) {
        return full(action.pressure());
    }

    @Override
    public Said collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return full(action.pressure());
    }

    private static Said full(boolean pressure) {
        Action collect = new Collection.Collect(OLDEST);
        return pressure
                ? Said.nearest("Python's collector knows no memory pressure: gc.collect() comes nearest.", collect)
                : Said.same(collect);
    }

    @Override
    public Said collectYoung(Collection.CollectYoung action) {
        return Said.nearest("gc.collect(0) comes nearest to a young collection.", new Collection.Collect(0));
    }
}
