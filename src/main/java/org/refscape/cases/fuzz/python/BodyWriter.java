package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Strength;

/** Bodies of {@code __del__}, callbacks, finalizers and functions. Nobody knows when they run, so their paths are guesses. */
final class BodyWriter {
    private static final int LONGEST = 3;

    private final Palette palette;
    private final Chance chance;
    /** Places with a meaning in the body that is written: itself, its parameter, its locals. */
    private List<String> local = List.of("self");

    private final List<Action> written = new ArrayList<>();
    private int depth;
    private int suffix;

    BodyWriter(Palette palette, Chance chance) {
        this.palette = palette;
        this.chance = chance;
    }

    /** A body in which {@code self} and {@code ref} may appear; one of them is not there and raises a NameError. */
    List<Action> body(int number) {
        suffix = number;
        local = chance.once(8) ? List.of("self", "ref") : List.of(chance.either("self", "ref"));
        return write(LONGEST);
    }

    /** A function of those local names, the first of which exist from the start. */
    List<Action> function(List<String> names, int longest) {
        local = names;
        return write(longest);
    }

    private List<Action> write(int longest) {
        written.clear();
        for (int i = chance.below(longest + 1); i > 0; i--) {
            act();
        }
        return List.copyOf(written);
    }

    private void act() {
        switch (chance.below(24)) {
            case 0, 1, 2 -> written.add(new Naming.Bind(to(), value(), Strength.STRONG));
            case 3, 4 -> written.add(new Naming.Create(to(), fresh()));
            case 5, 6 -> written.add(new Naming.Delete(to()));
            case 7 -> written.add(new Container.Append(Path.variable("pool"), value()));
            case 8 -> written.add(new Container.Pop(Path.variable("pool"), null));
            case 9 -> written.add(new Container.Clear(Path.variable(chance.either("pool", "box"))));
            case 10, 11 -> written.add(new Weak.Dereference(reference(), chance.once(3) ? to() : null));
            case 12, 13 -> written.add(weak());
            case 14 -> written.add(new Collection.Collect(chance.below(3)));
            case 15 -> written.add(new Control.Raise("boom " + chance.below(3)));
            case 16 -> call();
            case 17 -> finalizer();
            case 18, 19 -> weakContainer();
            case 20 ->
                written.add(new Finalization.MakeFinalizer(
                        to(), at(), "late" + suffix, List.of(), new Body("late" + suffix, List.of())));
            case 21 -> written.add(new Mapping.NextItem(Path.variable("i1")));
            case 22 -> written.add(new Collection.EnableCollector(chance.once(2)));
            default -> written.add(new Naming.Read(path(), null));
        }
    }

    private Weak.MakeReference weak() {
        Weak.Variety variety = chance.once(4) ? Weak.Variety.PROXY : Weak.Variety.WEAK;
        String label = "woven" + suffix + chance.below(2);
        return new Weak.MakeReference(
                chance.once(6) ? null : to(),
                variety,
                at(),
                chance.once(2) ? null : palette.someCallback(),
                null,
                label);
    }

    private void call() {
        if (depth > 0) {
            return;
        }
        BodyWriter inner = new BodyWriter(palette, chance);
        inner.depth = depth + 1;
        inner.suffix = suffix;
        List<String> names = List.of("u1", "u2");
        List<Action> body = new ArrayList<>();
        body.add(new Naming.Create(Path.variable("u1"), fresh()));
        // A local that is nowhere bound would be a global in Python, or an error, depending on the rest of the body.
        body.add(new Naming.Bind(Path.variable("u2"), Expression.at("u1"), Strength.STRONG));
        body.addAll(inner.function(List.of("u1", "u2", local.get(0)), 2));
        Expression result = chance.once(2) ? Expression.at("u1") : null;
        written.add(new Control.CallFunction(new Body("inner", body), names, result, chance.once(2) ? to() : null));
    }

    private void finalizer() {
        Path finalizer = Path.variable("f" + (1 + chance.below(3)));
        written.add(chance.either(
                new Finalization.CallFinalizer(finalizer),
                new Finalization.PeekFinalizer(finalizer),
                new Finalization.DetachFinalizer(finalizer)));
    }

    private void weakContainer() {
        Path container = Path.variable("w" + (1 + chance.below(3)));
        String key = chance.either("p", "q");
        Expression text = new Expression.Literal(Atom.of(key));
        Path entry = container.then(new Path.Accessor.Key(key));
        written.add(chance.either(
                new Naming.Bind(entry, chance.once(3) ? fresh() : at(), Strength.STRONG),
                new Naming.Delete(entry),
                new Naming.Read(entry, chance.once(2) ? to() : null),
                new Mapping.Put(container, chance.once(2) ? text : at(), at()),
                new Mapping.Get(container, chance.once(2) ? text : at(), null),
                new Mapping.RemoveKey(container, text, null),
                new Mapping.DiscardMember(container, at()),
                new Mapping.Length(container)));
    }

    private Path to() {
        return switch (chance.below(4)) {
            case 0 -> Path.variable(chance.oneOf(Names.VARIABLES));
            case 1 -> Path.variable(chance.either("saved", "spare"));
            case 2 -> Path.of(chance.oneOf(local)).then(attribute());
            default -> local.size() > 1 ? Path.of(chance.oneOf(local)) : Path.variable("saved");
        };
    }

    private Path path() {
        Path start = Path.of(chance.once(2) ? chance.oneOf(local) : chance.oneOf(Names.ALL));
        return chance.once(3) ? start.then(attribute()) : start;
    }

    private Path reference() {
        return Path.variable(local.contains("ref") && chance.once(2) ? "ref" : "r" + (1 + chance.below(4)));
    }

    private Path.Accessor attribute() {
        return new Path.Accessor.Attribute(chance.oneOf(Names.ATTRIBUTES));
    }

    private Expression at() {
        return new Expression.At(path());
    }

    private Expression value() {
        return switch (chance.below(8)) {
            case 0 -> new Expression.Literal(Atom.NONE);
            case 1 -> fresh();
            default -> at();
        };
    }

    private Expression.NewObject fresh() {
        return Names.fresh(palette.someClass(), "made" + suffix + chance.below(2), chance);
    }
}
