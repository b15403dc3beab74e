package org.refscape.cases.fuzz.python;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Callback;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** Weak references, proxies and weak methods. */
final class WeakActs {
    private final Writing writing;
    private final Chance chance;

    WeakActs(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(6, () -> make(target(), null));
        menu.offer(9, () -> make(target(), callback()));
        menu.offer(4, this::dereference);
        menu.offer(3, this::deleteReference);
        menu.offer(2, this::compare);
        menu.offer(2, this::hash);
        menu.group();
        menu.offer(4, () -> makeProxy(chance.once(2) ? callback() : null));
        menu.offer(3, this::useProxy);
        menu.offer(3, this::setThroughProxy);
        menu.offer(2, this::reachThroughProxy);
        menu.group();
        menu.offer(4, this::makeMethod);
        menu.offer(2, () -> make(target(), new Callback.Method(writing.instance())));
    }

    /** Hangs a weak reference on an object. */
    void decorate(Path object) {
        make(writing.at(object), chance.once(4) ? null : callback());
    }

    private @Nullable Callback callback() {
        return writing.palette.someCallback();
    }

    private Expression target() {
        return switch (chance.below(10)) {
            case 0 -> writing.value();
            case 1 -> writing.at(writing.kind(Kind.SET, Kind.WEAK_METHOD, Kind.WEAK_SET, Kind.WEAK_VALUE_DICTIONARY));
            default -> writing.at(writing.instance());
        };
    }

    private Path reference(String prefix, int many) {
        return chance.once(5) ? writing.place() : Path.variable(prefix + (1 + chance.below(many)));
    }

    private void make(Expression target, @Nullable Callback callback) {
        Path to = chance.once(20) ? null : reference("r", 8);
        writing.add(new Weak.MakeReference(to, Weak.Variety.WEAK, target, callback, null, writing.label("r")));
    }

    private void makeProxy(@Nullable Callback callback) {
        Path to = reference("p", 3);
        writing.add(new Weak.MakeReference(to, Weak.Variety.PROXY, target(), callback, null, writing.label("p")));
    }

    private void makeMethod() {
        writing.add(new Weak.MakeReference(
                reference("m", 3),
                Weak.Variety.WEAK_METHOD,
                writing.at(writing.instance()),
                chance.once(3) ? null : callback(),
                null,
                writing.label("m")));
    }

    private Path someReference() {
        return writing.kind(Kind.REFERENCE, Kind.WEAK_METHOD);
    }

    private void dereference() {
        writing.add(new Weak.Dereference(someReference(), chance.once(3) ? writing.place() : null));
    }

    private void deleteReference() {
        writing.add(new Naming.Delete(writing.kind(Kind.REFERENCE, Kind.WEAK_METHOD, Kind.PROXY)));
    }

    private void compare() {
        writing.add(new Weak.Equal(someReference(), someReference()));
    }

    private void hash() {
        writing.add(new Weak.Hash(someReference()));
    }

    private void useProxy() {
        writing.add(new Weak.ProxyGet(writing.kind(Kind.PROXY), chance.oneOf(Names.ATTRIBUTES)));
    }

    private void setThroughProxy() {
        writing.add(new Weak.ProxySet(writing.kind(Kind.PROXY), chance.oneOf(Names.ATTRIBUTES), writing.value()));
    }

    private void reachThroughProxy() {
        Path attribute = writing.kind(Kind.PROXY).then(new Path.Accessor.Attribute(chance.oneOf(Names.ATTRIBUTES)));
        writing.add(
                chance.once(2)
                        ? new Naming.Bind(writing.variable(), writing.at(attribute), Strength.STRONG)
                        : new Naming.Delete(attribute));
    }
}
