package org.refscape.cases.fuzz.python;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Container;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** What raises: names that do not exist, weak references to what cannot have one, methods of another type. */
final class Mistakes {
    private final Writing writing;
    private final Chance chance;

    Mistakes(Writing writing) {
        this.writing = writing;
        chance = writing.chance;
    }

    void offer(Menu menu) {
        menu.group();
        menu.offer(2, () -> writing.insist(mistake()));
        menu.offer(
                3,
                () -> writing.insist(new Weak.MakeReference(
                        Path.variable("bad"),
                        chance.either(Weak.Variety.WEAK, Weak.Variety.PROXY),
                        chance.once(2) ? writing.literal() : writing.at(writing.path(each -> true)),
                        null,
                        null,
                        writing.label("q"))));
    }

    private Action mistake() {
        Path any = writing.path(each -> true);
        return switch (chance.below(12)) {
            case 0 -> new Naming.Delete(Path.variable("missing"));
            case 1 ->
                new Naming.Bind(Path.variable("got"), writing.at(any.then(attribute("missing"))), Strength.STRONG);
            case 2 -> new Naming.Delete(writing.instance().then(attribute("missing")));
            case 3 -> new Naming.Bind(writing.instance().then(attribute("q")), writing.value(), Strength.STRONG);
            case 4 -> new Weak.Dereference(Path.variable("missing"), null);
            case 5 ->
                new Naming.Bind(
                        writing.kind(Kind.TUPLE, Kind.LIST).then(new Path.Accessor.Index(chance.below(9))),
                        writing.value(),
                        Strength.STRONG);
            case 6 ->
                new Naming.Delete(
                        writing.kind(Kind.TUPLE, Kind.LIST, Kind.DICT).then(new Path.Accessor.Index(chance.below(9))));
            case 7 ->
                new Finalization.MakeFinalizer(
                        Path.variable("bad"),
                        writing.literal(),
                        writing.label("f"),
                        List.of(),
                        new Body("f", List.of()));
            case 8 -> new Mapping.Put(writing.kind(Kind.WEAK_VALUE_DICTIONARY), writing.literal(), writing.literal());
            case 9 -> new Mapping.Put(writing.kind(Kind.WEAK_KEY_DICTIONARY), writing.literal(), writing.literal());
            case 10 -> new Mapping.AddMember(writing.kind(Kind.WEAK_SET), writing.literal());
            default -> new Container.Remove(writing.kind(Kind.LIST), writing.literal());
        };
    }

    private static Path.Accessor attribute(String name) {
        return new Path.Accessor.Attribute(name);
    }
}
