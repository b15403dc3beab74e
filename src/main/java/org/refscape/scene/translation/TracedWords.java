package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Strength;

/** What Java and JavaScript have in common: every place is strong, weak references are objects, and no map has weak values. */
abstract class TracedWords extends WithoutCalls {
    private final String language;
    private final String weakReference;
    private final Mapping.Variety map;

    TracedWords(Situation situation, String language, String weakReference, Mapping.Variety map) {
        super(situation);
        this.language = language;
        this.weakReference = weakReference;
        this.map = map;
    }

    @Override
    public Said bind(Naming.Bind action) {
        if (action.strength() == Strength.STRONG || !situation().isObject(action.value())) {
            return Said.same(new Naming.Bind(action.to(), action.value(), Strength.STRONG));
        }
        return switch (action.strength()) {
            case UNOWNED ->
                Said.nearest(
                        "%s has no unowned references: a %s comes nearest. Once the object is gone it answers with nothing, where unowned stops the program."
                                .formatted(language, weakReference),
                        reference(action));
            default -> Said.same(reference(action));
        };
    }

    private Action reference(Naming.Bind action) {
        return Making.reference(
                action.to(), action.value(), situation().label(action.to().toString()));
    }

    @Override
    public Said read(Naming.Read action) {
        return situation().isReferenceAt(action.from())
                ? Said.same(new Weak.Dereference(action.from(), action.to()))
                : Said.same(action);
    }

    @Override
    public Said makeTuple(Container.MakeTuple action) {
        return Said.nearest(
                language + " has no tuples: a list comes nearest, though it can be changed later.",
                new Container.MakeList(action.to(), action.label(), action.items()));
    }

    @Override
    public Said makeReference(Weak.MakeReference action) {
        if (action.variety() == Weak.Variety.PROXY) {
            situation().standsForProxy(action.label());
        }
        return reference(action);
    }

    /** A reference object as this language has it. */
    abstract Said reference(Weak.MakeReference action);

    /** What is done with a proxy is done with its object. */
    @Override
    public Said proxyGet(Weak.ProxyGet action) {
        Path object = situation().variable("held");
        return Said.same(
                new Weak.Dereference(action.proxy(), object),
                new Naming.Read(object.then(new Path.Accessor.Attribute(action.attribute())), null),
                new Naming.Delete(object));
    }

    @Override
    public Said proxySet(Weak.ProxySet action) {
        Path object = situation().variable("held");
        return Said.same(
                new Weak.Dereference(action.proxy(), object),
                new Naming.Bind(
                        object.then(new Path.Accessor.Attribute(action.attribute())), action.value(), Strength.STRONG),
                new Naming.Delete(object));
    }

    /** A proxy or a weak method as a plain weak reference. */
    Said asWeak(Weak.MakeReference action) {
        boolean proxy = action.variety() == Weak.Variety.PROXY;
        String sentence = proxy
                ? "%s has no weak proxies: a %s comes nearest, and the program asks it for its object."
                : "%s has no weak references to methods: a %s to the object comes nearest.";
        return Said.nearest(sentence.formatted(language, weakReference), Making.reference(action, Weak.Variety.WEAK));
    }

    /** A map whose values are weak reference objects. */
    Said weakValues(Mapping.MakeMap action) {
        situation().standsForWeakValues(action.label());
        return Said.nearest(
                "%s has no map with weak values: a %s of %ss comes nearest. An entry stays when its value has gone, until someone removes it."
                        .formatted(language, map.typeName(), weakReference),
                new Mapping.MakeMap(action.to(), map, action.label()));
    }

    @Override
    public Said put(Mapping.Put action) {
        boolean object = !(action.value() instanceof Expression.Literal);
        if (!object || !situation().isWeakValued(action.in())) {
            return Said.same(action);
        }
        Path held = situation().variable("entry");
        String label = situation().label(action.in() + " entry");
        situation().standsForPlace(label);
        return Said.same(
                Making.reference(held, action.value(), label),
                new Mapping.Put(action.in(), action.key(), new Expression.At(held)),
                new Naming.Delete(held));
    }

    @Override
    public Said get(Mapping.Get action) {
        boolean wrapped = situation().isWeakValued(action.in()) && situation().hasEntry(action.in(), action.key());
        if (!wrapped) {
            return Said.same(action);
        }
        Path found = situation().variable("found");
        List<Action> steps = new ArrayList<>();
        steps.add(new Mapping.Get(action.in(), action.key(), found));
        steps.add(new Weak.Dereference(found, action.to()));
        steps.add(new Naming.Delete(found));
        return Said.same(Making.all(steps));
    }
}
