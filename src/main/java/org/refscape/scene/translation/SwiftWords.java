package org.refscape.scene.translation;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** How pure reference counting says what other languages say: weak and unowned places, and no collector. */
final class SwiftWords extends WithoutCalls {
    private static final String HOLDS_STRONGLY = "A container holds strongly here: a weak reference in it is left out.";

    SwiftWords(Situation situation) {
        super(situation);
    }

    /** Assigning what a weak place gives makes a weak place again, as copying a reference object does elsewhere. */
    @Override
    public Said bind(Naming.Bind action) {
        boolean plain = action.strength() == Strength.STRONG;
        return plain && action.value() instanceof Expression.At at
                ? Said.same(new Naming.Bind(action.to(), at, situation().strengthAt(at.path())))
                : Said.same(action);
    }

    @Override
    public Said makeReference(Weak.MakeReference action) {
        Path to = action.to();
        if (to == null) {
            return Said.leftOut("A weak reference is a place here, and this one has none: it is left out.");
        }
        Action weak = new Naming.Bind(to, action.target(), Strength.WEAK);
        if (action.callback() != null) {
            return Said.partly(
                    "A weak variable tells nobody when its object goes: the call of " + Making.name(action.callback())
                            + " is left out.",
                    weak);
        }
        if (action.queue() != null) {
            return Said.partly("A weak variable tells nobody when its object goes: the queue is left out.", weak);
        }
        return switch (action.variety()) {
            case WEAK -> Said.same(weak);
            case PROXY ->
                Said.nearest(
                        "Swift has no weak proxies: an unowned variable comes nearest. Using it after its object's death stops the program.",
                        new Naming.Bind(to, action.target(), Strength.UNOWNED));
            case WEAK_METHOD ->
                Said.nearest(
                        "A weak reference to a method is a closure with [weak self]: its capture is played.", weak);
            case SOFT ->
                Said.nearest(
                        "Swift has no soft references: a weak variable comes nearest, which lets go even when memory is plenty.",
                        weak);
            case PHANTOM ->
                Said.nearest(
                        "Swift has no phantom references: a weak variable comes nearest, which tells nobody.", weak);
        };
    }

    @Override
    public Said dereference(Weak.Dereference action) {
        return Said.same(new Naming.Read(action.reference(), action.to()));
    }

    @Override
    public Said proxyGet(Weak.ProxyGet action) {
        return Said.same(new Naming.Read(action.proxy().then(new Path.Accessor.Attribute(action.attribute())), null));
    }

    @Override
    public Said proxySet(Weak.ProxySet action) {
        return Said.same(new Naming.Bind(
                action.proxy().then(new Path.Accessor.Attribute(action.attribute())), action.value(), Strength.STRONG));
    }

    @Override
    public Said makeTuple(Container.MakeTuple action) {
        return Said.nearest(
                "Swift's tuples are values, not objects: a list comes nearest, though it can be changed later.",
                new Container.MakeList(action.to(), action.label(), strong(action.items())));
    }

    @Override
    public Said makeList(Container.MakeList action) {
        Action made = new Container.MakeList(action.to(), action.label(), strong(action.items()));
        return made.equals(action) ? Said.same(action) : Said.partly(HOLDS_STRONGLY, made);
    }

    @Override
    public Said makeSet(Container.MakeSet action) {
        Action made = new Container.MakeSet(action.to(), action.label(), strong(action.items()));
        return made.equals(action) ? Said.same(action) : Said.partly(HOLDS_STRONGLY, made);
    }

    private List<Expression> strong(List<Expression> items) {
        return items.stream().filter(each -> !isWeak(each)).toList();
    }

    private boolean isWeak(Expression value) {
        return value instanceof Expression.At at && situation().isReferenceAt(at.path());
    }

    @Override
    public Said append(Container.Append action) {
        return isWeak(action.value()) ? Said.leftOut(HOLDS_STRONGLY) : Said.same(action);
    }

    @Override
    public Said insert(Container.Insert action) {
        return isWeak(action.value()) ? Said.leftOut(HOLDS_STRONGLY) : Said.same(action);
    }

    @Override
    public Said add(Container.Add action) {
        return isWeak(action.value()) ? Said.leftOut(HOLDS_STRONGLY) : Said.same(action);
    }

    @Override
    public Said makeMap(Mapping.MakeMap action) {
        Action dict = new Container.MakeDict(action.to(), action.label(), List.of());
        return switch (action.variety()) {
            case WEAK_VALUE_DICTIONARY -> {
                situation().standsForWeakValues(action.label());
                yield Said.nearest(
                        "Swift has no dictionary with weak values: one whose entries are weak boxes comes nearest. An entry stays when its value has gone.",
                        dict);
            }
            case HASH_MAP, IDENTITY_HASH_MAP, JS_MAP -> Said.same(dict);
            case JS_SET -> Said.same(new Container.MakeSet(action.to(), action.label(), List.of()));
            default ->
                Said.leftOut("Swift has no %s in the language: it is left out, and nothing is attached to its keys."
                        .formatted(action.variety().typeName()));
        };
    }

    @Override
    public Said put(Mapping.Put action) {
        Path.Accessor key = Making.key(action.key());
        boolean weak = situation().isWeakValued(action.in()) && !(action.value() instanceof Expression.Literal);
        return key == null
                ? Said.leftOut("A dictionary has only plain keys here: this entry is left out.")
                : Said.same(
                        new Naming.Bind(action.in().then(key), action.value(), weak ? Strength.WEAK : Strength.STRONG));
    }

    @Override
    public Said get(Mapping.Get action) {
        Path.Accessor key = Making.key(action.key());
        return key == null
                ? Said.same(action)
                : Said.same(new Naming.Read(action.in().then(key), action.to()));
    }

    @Override
    public Said removeKey(Mapping.RemoveKey action) {
        Path.Accessor key = Making.key(action.key());
        return key == null || action.to() != null
                ? Said.same(action)
                : Said.same(new Naming.Delete(action.in().then(key)));
    }

    @Override
    public Said addMember(Mapping.AddMember action) {
        return isSet(action.in()) ? Said.same(new Container.Add(action.in(), action.value())) : Said.same(action);
    }

    @Override
    public Said discardMember(Mapping.DiscardMember action) {
        return isSet(action.in()) ? Said.same(new Container.Discard(action.in(), action.value())) : Said.same(action);
    }

    private boolean isSet(Path path) {
        return situation().at(path).filter(each -> each.kind() == Kind.SET).isPresent();
    }

    @Override
    public Said collect(Collection.Collect action) {
        return noCollector(action);
    }

    @Override
    public Said collectFully(Collection.CollectFully action) {
        return noCollector(action);
    }

    @Override
    public Said collectYoung(Collection.CollectYoung action) {
        return noCollector(action);
    }

    @Override
    public Said collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return noCollector(action);
    }

    private static Said noCollector(Action action) {
        return Said.partly(
                "There is no collector to call: nothing happens, and a cycle that nobody holds stays.", action);
    }
}
