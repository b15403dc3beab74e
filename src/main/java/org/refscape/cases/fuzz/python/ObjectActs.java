package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

/** Objects, names and attributes. */
final class ObjectActs {
    private final Writing writing;
    private final Chance chance;

    ObjectActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.put(14, this::create);
        menu.put(10, this::bind);
        menu.put(9, this::delete);
        menu.group();
        menu.offer(4, this::ring);
        menu.offer(4, this::tree);
        menu.group();
        menu.offer(3, this::forget);
        menu.offer(3, this::bindToItself);
        menu.offer(3, this::bindSaved);
        menu.offer(2, this::bindPlain);
        menu.offer(2, this::read);
        menu.offer(1, this::createForNobody);
    }

    private void create() {
        writing.add(new Naming.Create(writing.place(), writing.fresh()));
    }

    private void createForNobody() {
        writing.add(new Naming.Create(null, writing.fresh()));
    }

    private void bind() {
        writing.add(new Naming.Bind(writing.place(), writing.value(), Strength.STRONG));
    }

    private void bindToItself() {
        Path object = writing.instance();
        writing.add(new Naming.Bind(attribute(object), writing.at(object), Strength.STRONG));
    }

    private void bindPlain() {
        Path place = chance.once(2) ? Path.variable("lit" + chance.below(3)) : writing.place();
        writing.add(new Naming.Bind(place, writing.literal(), Strength.STRONG));
    }

    /** Takes over what a finalizer has saved, or lets go of it. */
    private void bindSaved() {
        Path saved = Path.variable(chance.either("saved", "spare"));
        writing.add(
                chance.once(2)
                        ? new Naming.Bind(writing.variable(), writing.at(saved), Strength.STRONG)
                        : new Naming.Bind(saved, writing.literal(), Strength.STRONG));
    }

    private void read() {
        writing.add(new Naming.Read(writing.path(each -> true), chance.once(3) ? writing.place() : null));
    }

    private void delete() {
        writing.add(new Naming.Delete(writing.path(each -> true)));
    }

    private void forget() {
        writing.add(new Naming.Bind(
                writing.path(each -> true), chance.once(2) ? writing.literal() : writing.fresh(), Strength.STRONG));
    }

    private void ring() {
        List<Path> members = grow(true);
        Path last = members.get(members.size() - 1);
        Path back = chance.once(4) ? chance.oneOf(members) : members.get(0);
        writing.add(new Naming.Bind(last.then(new Path.Accessor.Attribute("next")), writing.at(back), Strength.STRONG));
        giveAway(members);
    }

    private void tree() {
        giveAway(grow(false));
    }

    /** Objects that hang on the variable {@code t}, some with a weak reference. */
    private List<Path> grow(boolean chain) {
        List<Path> members = new ArrayList<>();
        members.add(Path.variable("t"));
        writing.add(new Naming.Create(members.get(0), writing.fresh()));
        for (int i = 1 + chance.below(4); i > 0; i--) {
            Path holder = chain ? members.get(members.size() - 1) : chance.oneOf(members);
            Path place = chain ? holder.then(new Path.Accessor.Attribute("x")) : attribute(holder);
            if (!members.contains(place)) {
                writing.add(new Naming.Create(place, writing.fresh()));
                members.add(place);
            }
        }
        WeakActs weak = new WeakActs(writing);
        members.stream().filter(each -> chance.once(3)).forEach(weak::decorate);
        return members;
    }

    private void giveAway(List<Path> members) {
        if (chance.once(3)) {
            writing.add(new Naming.Bind(writing.variable(), writing.at(chance.oneOf(members)), Strength.STRONG));
        }
        writing.insist(new Naming.Delete(Path.variable("t")));
    }

    private Path attribute(Path object) {
        return object.then(new Path.Accessor.Attribute(chance.oneOf(Names.ATTRIBUTES)));
    }
}
