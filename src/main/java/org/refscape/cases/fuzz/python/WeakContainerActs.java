package org.refscape.cases.fuzz.python;

import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Weak dictionaries, weak sets and going through them. */
final class WeakContainerActs {
    private final Writing writing;
    private final Chance chance;

    WeakContainerActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(4, this::make);
        menu.offer(4, this::make);
        menu.offer(12, this::put);
        menu.offer(3, () -> writing.add(new Mapping.Get(container(), key(), null)));
        menu.offer(1, () -> writing.add(new Mapping.Get(container(), key(), writing.variable())));
        menu.offer(2, () -> writing.add(new Mapping.RemoveKey(container(), key(), null)));
        menu.offer(5, () -> writing.add(new Naming.Bind(entry(), writing.value(), Strength.STRONG)));
        menu.offer(2, () -> writing.add(new Naming.Delete(entry())));
        menu.offer(3, () -> writing.add(new Naming.Read(entry(), chance.once(2) ? null : writing.variable())));
        menu.offer(1, () -> writing.add(new Naming.Bind(writing.place(), writing.at(entry()), Strength.STRONG)));
        menu.offer(2, () -> writing.add(new Mapping.Length(container())));
        menu.offer(2, () -> writing.add(new Mapping.Contains(container(), key())));
        menu.offer(6, this::addMember);
        menu.offer(2, () -> writing.add(new Mapping.DiscardMember(kind(Kind.WEAK_SET), writing.value())));
        int walks = chance.below(2);
        menu.offer(3 * walks, this::startIteration);
        menu.offer(5 * walks, () -> writing.add(new Mapping.NextItem(iterator())));
        menu.offer(walks, () -> writing.add(new Mapping.CloseIterator(iterator())));
    }

    private void make() {
        Mapping.Variety variety = chance.either(
                Mapping.Variety.WEAK_VALUE_DICTIONARY, Mapping.Variety.WEAK_KEY_DICTIONARY, Mapping.Variety.WEAK_SET);
        Path to = chance.once(8) ? writing.place() : Path.variable("w" + (1 + chance.below(3)));
        writing.add(new Mapping.MakeMap(to, variety, writing.label("W")));
    }

    private Path kind(Kind kind) {
        return writing.kind(kind);
    }

    private Path container() {
        return writing.path(each -> each.kind().isWeakContainer());
    }

    /** A subscript of a weak container, written as a place: by a text or a number. */
    private Path entry() {
        boolean index = chance.once(4);
        return (chance.once(8) ? container() : kind(Kind.WEAK_VALUE_DICTIONARY))
                .then(
                        index
                                ? new Path.Accessor.Index(1 + chance.below(2))
                                : new Path.Accessor.Key(chance.either("p", "q", "s")));
    }

    private void put() {
        boolean byValue = chance.once(2);
        Path in = kind(byValue ? Kind.WEAK_VALUE_DICTIONARY : Kind.WEAK_KEY_DICTIONARY);
        Expression key = byValue && !chance.once(6) ? text() : writing.at(writing.instance());
        writing.add(new Mapping.Put(in, key, writing.value()));
    }

    private Expression key() {
        return chance.once(2) ? text() : writing.at(writing.instance());
    }

    private Expression text() {
        return new Expression.Literal(
                chance.once(4) ? Atom.of(1 + chance.below(2)) : Atom.of(chance.either("p", "q", "s")));
    }

    /** Not while somebody may go through the set, which must not have several members then. */
    private void addMember() {
        if (!writing.has(each -> each.kind() == Kind.ITERATOR)) {
            writing.add(new Mapping.AddMember(kind(Kind.WEAK_SET), writing.value()));
        }
    }

    private void startIteration() {
        Path in = writing.path(this::hasOrder);
        boolean set = in.equals(Path.variable("missing")) || leadsToSet(in);
        Mapping.View view = set
                ? Mapping.View.ITSELF
                : chance.either(Mapping.View.KEYS, Mapping.View.VALUES, Mapping.View.ITEMS, Mapping.View.ITSELF);
        writing.add(new Mapping.StartIteration(Path.variable("i" + (1 + chance.below(2))), in, view));
    }

    private boolean leadsToSet(Path path) {
        return writing.isAt(path, each -> each.kind() == Kind.WEAK_SET);
    }

    /** The order of a set with several members is a matter of addresses. */
    private boolean hasOrder(HeapObject object) {
        return object.kind() == Kind.WEAK_SET
                ? members(object) < 2
                : object.kind().isWeakContainer();
    }

    private int members(HeapObject set) {
        return (int) set.references().stream()
                .filter(each -> each.role() == Role.INTERNAL && each.targetIndex() >= 0)
                .map(Reference::targetIndex)
                .map(writing.heap()::object)
                .flatMap(part -> part.references().stream())
                .filter(each -> each.role() == Role.ITEM)
                .count();
    }

    private Path iterator() {
        return kind(Kind.ITERATOR);
    }
}
