package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Lists, tuples, dicts and sets, and the subclasses of a program. */
final class ContainerActs {
    private final Writing writing;
    private final Chance chance;

    ContainerActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(3, this::makeList);
        menu.offer(6, this::append);
        menu.offer(2, this::insert);
        menu.offer(3, this::pop);
        menu.offer(2, this::remove);
        menu.offer(2, this::clear);
        menu.group();
        menu.offer(3, this::makeDict);
        menu.offer(5, this::putEntry);
        menu.offer(2, this::deleteEntry);
        menu.group();
        menu.offer(3, this::makeTuple);
        menu.offer(2, this::makeSet);
        menu.offer(3, this::addToSet);
        menu.offer(2, this::discard);
    }

    private void makeList() {
        writing.add(new Container.MakeList(target(), writing.label("L"), writing.values(3)));
    }

    private void makeTuple() {
        List<Expression> items = new ArrayList<>(writing.values(2));
        items.add(writing.value());
        writing.add(new Container.MakeTuple(target(), writing.label("T"), items));
    }

    private void makeDict() {
        List<Container.Entry> entries = new ArrayList<>();
        Names.KEYS.stream()
                .filter(key -> chance.once(3))
                .forEach(key -> entries.add(new Container.Entry(key, writing.value())));
        writing.add(new Container.MakeDict(target(), writing.label("D"), entries));
    }

    /** At most one member, because the order of several is a matter of addresses. */
    private void makeSet() {
        writing.add(new Container.MakeSet(target(), writing.label("S"), writing.values(1)));
    }

    private Path target() {
        return chance.once(4) ? writing.place() : writing.variable();
    }

    private Path list() {
        return writing.path(each -> each.kind() == Kind.LIST || isBasedOn(each, ClassDefinition.Base.LIST));
    }

    private boolean isBasedOn(HeapObject object, ClassDefinition.Base base) {
        ClassDefinition type = writing.palette.named(object.type());
        return object.kind() == Kind.INSTANCE && type != null && type.base() == base;
    }

    private void append() {
        writing.add(new Container.Append(list(), writing.value()));
    }

    private void insert() {
        writing.add(new Container.Insert(list(), chance.below(4), writing.value()));
    }

    private void pop() {
        writing.add(new Container.Pop(list(), chance.once(2) ? null : chance.below(3)));
    }

    private void remove() {
        writing.add(new Container.Remove(list(), writing.value()));
    }

    private void clear() {
        writing.add(new Container.Clear(writing.path(each -> each.kind() == Kind.LIST
                || each.kind() == Kind.DICT
                || isBasedOn(each, ClassDefinition.Base.LIST)
                || isBasedOn(each, ClassDefinition.Base.DICT))));
    }

    private Path entry() {
        Path dict = writing.path(each -> each.kind() == Kind.DICT || isBasedOn(each, ClassDefinition.Base.DICT));
        return dict.then(new Path.Accessor.Key(chance.oneOf(Names.KEYS)));
    }

    private void putEntry() {
        writing.add(new Naming.Bind(entry(), writing.value(), Strength.STRONG));
    }

    private void deleteEntry() {
        writing.add(new Naming.Delete(entry()));
    }

    private void addToSet() {
        Path empty = writing.path(
                each -> isSet(each) && each.references().stream().noneMatch(member -> member.role() == Role.ITEM));
        writing.add(new Container.Add(empty, writing.value()));
    }

    private void discard() {
        writing.add(new Container.Discard(writing.path(this::isSet), writing.value()));
    }

    private boolean isSet(HeapObject object) {
        return object.kind() == Kind.SET || isBasedOn(object, ClassDefinition.Base.SET);
    }
}
