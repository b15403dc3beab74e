package org.refscape.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.scene.format.Dialect;

/** Which actions make an object of a kind, and which put a reference in its place. */
final class Making {
    private final Building building;

    Making(Building building) {
        this.building = building;
    }

    /** Makes the object in that place, with as many of its references as its kind takes from the start. */
    void make(DrawnObject object, Path to) {
        switch (object.kind()) {
            case LIST -> building.add(new Container.MakeList(to, object.name(), firstItems(object)));
            case TUPLE -> building.add(new Container.MakeTuple(to, object.name(), firstItems(object)));
            case SET -> building.add(new Container.MakeSet(to, object.name(), firstItems(object)));
            case DICT -> makeDict(object, to);
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET ->
                building.add(new Mapping.MakeMap(to, variety(object.kind()), object.name()));
            case REFERENCE, PROXY, WEAK_METHOD -> makeReference(object, to);
            case FINALIZER -> makeFinalizer(object, to);
            default -> building.add(new Naming.Create(to, building.newObject(object)));
        }
    }

    /** Java has two sorts of plain map; the one that compares by identity is made empty and then filled. */
    private void makeDict(DrawnObject object, Path to) {
        Mapping.Variety identity = Mapping.Variety.IDENTITY_HASH_MAP;
        building.add(
                object.type().equals(identity.typeName())
                        ? new Mapping.MakeMap(to, identity, object.name())
                        : new Container.MakeDict(to, object.name(), firstEntries(object)));
    }

    /** Puts one reference of an existing object in place; false if its target does not exist yet. */
    boolean place(DrawnObject object, int index) {
        DrawnReference reference = object.references().get(index);
        if (!building.exists(reference.target())) {
            return false;
        }
        boolean isGivenAtBirth =
                object.kind() == Kind.FINALIZER || object.kind().isReferenceObject();
        if (isGivenAtBirth) {
            return true;
        }
        Path holder = building.pathOf(object.name());
        switch (reference.role()) {
            case KEY -> {
                return placePair(object, index, holder);
            }
            case VALUE -> placeEntry(object, reference, holder);
            case ITEM -> placeItem(object, index, holder);
            case ATTRIBUTE ->
                assign(
                        holder.then(new Path.Accessor.Attribute(reference.label())),
                        reference,
                        object.name() + "." + reference.label());
            default -> {
                // What an object refers to by its kind was given when it was made.
            }
        }
        building.setInPlace(object.name(), index);
        return true;
    }

    /** Makes a variable, attribute or entry refer to what is drawn there. */
    void assign(Path to, DrawnReference reference, String label) {
        if (!(reference.target() instanceof DrawnTarget.Named named)) {
            building.add(new Naming.Bind(to, value(reference, label), Strength.STRONG));
            return;
        }
        Expression target = new Expression.At(building.pathOf(named.object()));
        boolean plainlyBound = reference.strength() == Strength.STRONG
                || reference.strength() == Strength.UNOWNED
                || (building.dialect() == Dialect.COUNTING
                        && reference.strength() == Strength.WEAK
                        && reference.callback().isEmpty());
        if (plainlyBound) {
            building.add(new Naming.Bind(to, target, reference.strength()));
        } else {
            building.add(new Weak.MakeReference(
                    to, variety(reference.strength()), target, callback(reference), null, building.freeLabel(label)));
        }
    }

    /** The value of a reference where no place can be assigned: a weak one needs a variable for a moment. */
    private Expression value(DrawnReference reference, String label) {
        if (reference.target() instanceof DrawnTarget.Plain plain) {
            return new Expression.Literal(plain.atom());
        }
        if (reference.strength().keepsAlive()) {
            return strongly(reference);
        }
        Path temporary = building.temporary("ref");
        assign(temporary, reference, label);
        return new Expression.At(temporary);
    }

    private Expression strongly(DrawnReference reference) {
        return reference.target().match(new DrawnTarget.Cases<>() {
            @Override
            public Expression named(DrawnTarget.Named target) {
                return new Expression.At(building.pathOf(target.object()));
            }

            @Override
            public Expression plain(DrawnTarget.Plain target) {
                return new Expression.Literal(target.atom());
            }
        });
    }

    /** The items that can be given when a list, tuple or set is made: those before the first that does not exist yet. */
    private List<Expression> firstItems(DrawnObject object) {
        List<Expression> items = new ArrayList<>();
        for (int i = 0; i < object.references().size(); i++) {
            DrawnReference reference = object.references().get(i);
            if (reference.role() != Role.ITEM || !building.exists(reference.target())) {
                break;
            }
            items.add(value(reference, itemLabel(object, i)));
            building.setInPlace(object.name(), i);
        }
        return items;
    }

    private List<Container.Entry> firstEntries(DrawnObject object) {
        List<Container.Entry> entries = new ArrayList<>();
        for (int i = 0; i < object.references().size(); i++) {
            DrawnReference reference = object.references().get(i);
            if (reference.role() != Role.VALUE
                    || !reference.strength().keepsAlive()
                    || !building.exists(reference.target())) {
                break;
            }
            entries.add(new Container.Entry(keyText(reference.label()), strongly(reference)));
            building.setInPlace(object.name(), i);
        }
        return entries;
    }

    private void placeItem(DrawnObject object, int index, Path holder) {
        DrawnReference reference = object.references().get(index);
        if (object.kind() == Kind.WEAK_SET) {
            building.add(new Mapping.AddMember(holder, strongly(reference)));
            return;
        }
        Expression value = value(reference, itemLabel(object, index));
        ClassDefinition definition = building.definitions().classNamed(object.type());
        boolean isSet =
                object.kind() == Kind.SET || (definition != null && definition.base() == ClassDefinition.Base.SET);
        building.add(isSet ? new Container.Add(holder, value) : new Container.Append(holder, value));
    }

    private void placeEntry(DrawnObject object, DrawnReference reference, Path holder) {
        if (object.kind() == Kind.WEAK_VALUE_DICTIONARY) {
            building.add(new Mapping.Put(holder, key(reference.label()), strongly(reference)));
        } else if (object.kind() == Kind.WEAK_KEY_DICTIONARY) {
            building.add(new Mapping.Put(
                    holder, key(reference.label()), value(reference, object.name() + "[" + reference.label() + "]")));
        } else {
            String key = keyText(reference.label());
            assign(holder.then(new Path.Accessor.Key(key)), reference, object.name() + "['" + key + "']");
        }
    }

    /** A key that is an object, and the value that directly follows it. */
    private boolean placePair(DrawnObject object, int index, Path holder) {
        List<DrawnReference> all = object.references();
        boolean hasValue = index + 1 < all.size() && all.get(index + 1).role() == Role.VALUE;
        if (hasValue && !building.exists(all.get(index + 1).target())) {
            return false;
        }
        Expression value =
                hasValue ? value(all.get(index + 1), object.name() + "[…]") : new Expression.Literal(Atom.NONE);
        building.add(new Mapping.Put(holder, strongly(all.get(index)), value));
        building.setInPlace(object.name(), index);
        if (hasValue) {
            building.setInPlace(object.name(), index + 1);
        }
        return true;
    }

    private void makeReference(DrawnObject object, Path to) {
        DrawnReference referent = referent(object);
        Weak.Variety variety =
                switch (object.kind()) {
                    case PROXY -> Weak.Variety.PROXY;
                    case WEAK_METHOD -> Weak.Variety.WEAK_METHOD;
                    default -> variety(referent.strength());
                };
        building.add(new Weak.MakeReference(to, variety, strongly(referent), callback(referent), null, object.name()));
    }

    private void makeFinalizer(DrawnObject object, Path to) {
        DrawnReference referent = referent(object);
        List<Expression> arguments =
                object.references().stream().skip(1).map(this::strongly).toList();
        if (building.dialect() == Dialect.JVM) {
            building.add(new Finalization.MakeCleaner(to, strongly(referent), object.name(), arguments));
            return;
        }
        String function = referent.callback();
        Body defined = building.definitions().callbacks().get(function);
        Body body = defined != null
                ? defined
                : new Body(function.isEmpty() ? "clean_up_" + object.name() : function, List.of());
        building.add(new Finalization.MakeFinalizer(to, strongly(referent), object.name(), arguments, body));
    }

    /** What a reference object or finalizer points at: its first reference; nothing if it has none. */
    private static DrawnReference referent(DrawnObject object) {
        return object.references().isEmpty()
                ? new DrawnReference(Role.REFERENT, "", DrawnTarget.nothing(), Strength.WEAK, "")
                : object.references().get(0);
    }

    private static @Nullable Callback callback(DrawnReference reference) {
        return reference.callback().isEmpty() ? null : new Callback.Function(reference.callback());
    }

    private static Weak.Variety variety(Strength strength) {
        return switch (strength) {
            case SOFT -> Weak.Variety.SOFT;
            case PHANTOM -> Weak.Variety.PHANTOM;
            default -> Weak.Variety.WEAK;
        };
    }

    /** The class that comes nearest in the runtime's own library; where there is none the runtime says so. */
    private Mapping.Variety variety(Kind kind) {
        boolean script = building.dialect() == Dialect.JAVASCRIPT;
        return switch (kind) {
            case WEAK_KEY_DICTIONARY ->
                script
                        ? Mapping.Variety.JS_WEAK_MAP
                        : building.dialect() == Dialect.JVM
                                ? Mapping.Variety.WEAK_HASH_MAP
                                : Mapping.Variety.WEAK_KEY_DICTIONARY;
            case WEAK_SET -> script ? Mapping.Variety.JS_WEAK_SET : Mapping.Variety.WEAK_SET;
            default -> Mapping.Variety.WEAK_VALUE_DICTIONARY;
        };
    }

    private static String itemLabel(DrawnObject object, int index) {
        return object.name() + "[" + index + "]";
    }

    /** A key as people write it: a number is a number, all else is a text, with or without quotes. */
    private static Expression key(String label) {
        boolean number = label.matches("-?\\d{1,18}");
        return new Expression.Literal(number ? Atom.of(Long.parseLong(label)) : Atom.of(keyText(label)));
    }

    static String keyText(String label) {
        boolean quoted = label.length() >= 2 && label.startsWith("'") && label.endsWith("'");
        return quoted ? label.substring(1, label.length() - 1) : label;
    }

    static boolean isSmallNumber(Atom atom) {
        return atom.type() == Atom.Type.NUMBER && (int) atom.number() == atom.number();
    }
}
