package org.refscape.desktop.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Callback;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Strength;
import org.refscape.scene.ItemId;

/** What an arrow drawn in Run mode does: the program stores a reference, strong or weak, where the arrow begins. */
public final class RunArrows {
    private final RunActs run;
    private final Session session;
    private final Heap heap;
    private final Strength strength;
    private final String callback;

    /**
     * Arrows of that strength.
     *
     * @param callback the function that a weak one calls; empty for none
     */
    public RunArrows(Session session, Strength strength, String callback) {
        this.session = session;
        this.run = new RunActs(session);
        this.heap = run.heap();
        this.strength = strength;
        this.callback = callback;
    }

    /** The reference at that position of its holder now leads there: {@code place = target}. */
    public Turn assign(int holder, int index, String targetId) {
        Optional<Path> to = run.addresses().ofReference(holder, index);
        return to.isEmpty() ? run.unnameable(holder) : store(to.get(), targetId);
    }

    /** One more reference of an object: a new attribute, item, member or entry. */
    public Turn add(int holder, String targetId) {
        Optional<Path> path = run.addresses().of(holder);
        if (path.isEmpty()) {
            return run.unnameable(holder);
        }
        HeapObject object = heap.object(holder);
        String name = ItemId.isObject(targetId) ? ItemId.name(targetId) : "value";
        return switch (object.kind()) {
            case DICT -> store(path.get().then(new Path.Accessor.Key(name)), targetId);
            case LIST -> put(targetId, value -> new Container.Append(path.get(), value));
            case SET -> put(targetId, value -> new Container.Add(path.get(), value));
            case WEAK_SET -> put(targetId, value -> new Mapping.AddMember(path.get(), value));
            case WEAK_VALUE_DICTIONARY ->
                put(targetId, value -> new Mapping.Put(path.get(), new Expression.Literal(Atom.of(name)), value));
            case WEAK_KEY_DICTIONARY ->
                put(
                        targetId,
                        value -> new Mapping.Put(path.get(), value, new Expression.Literal(Atom.of("about " + name))));
            default -> store(path.get().then(new Path.Accessor.Attribute(attribute(object, name))), targetId);
        };
    }

    private static String attribute(HeapObject holder, String wish) {
        String plain = wish.replaceAll("\\W", "_");
        String name = plain;
        for (int number = 2; isTaken(holder, name); number++) {
            name = plain + number;
        }
        return name;
    }

    private static boolean isTaken(HeapObject holder, String name) {
        return holder.references().stream().map(Reference::label).anyMatch(name::equals);
    }

    /** Makes of a value the action that stores it. */
    private interface Putting {
        Action of(Expression value);
    }

    /** A strong arrow stores the object; there is no place to store a new weak reference in. */
    private Turn put(String targetId, Putting putting) {
        if (!strength.keepsAlive()) {
            return Turn.refused(
                    session,
                    "",
                    "the program has no statement that makes a weak reference and puts it into a container",
                    "Draw the weak reference from a variable first, then add that");
        }
        return located(targetId, target -> run.perform(putting.of(new Expression.At(target))));
    }

    private Turn store(Path to, String targetId) {
        return located(targetId, target -> run.perform(stored(to, new Expression.At(target), targetId)));
    }

    private Action stored(Path to, Expression target, String targetId) {
        if (strength.keepsAlive() || (strength == Strength.UNOWNED) || isBoundWeakly()) {
            return new Naming.Bind(to, target, strength);
        }
        Weak.Variety variety =
                switch (strength) {
                    case SOFT -> Weak.Variety.SOFT;
                    case PHANTOM -> Weak.Variety.PHANTOM;
                    default -> Weak.Variety.WEAK;
                };
        String label = run.freeLabel(to.isVariable() ? to.name() : ItemId.name(targetId) + "_ref");
        return new Weak.MakeReference(to, variety, target, function(), null, label);
    }

    /** Counting runtimes have no reference objects: their places are weak themselves. */
    private boolean isBoundWeakly() {
        String refusal = session.timeline()
                .runtime()
                .refusal(new Naming.Bind(Path.variable("x"), new Expression.Literal(Atom.NONE), Strength.WEAK));
        return strength == Strength.WEAK && refusal.isEmpty();
    }

    private @Nullable Callback function() {
        return callback.isEmpty() ? null : new Callback.Function(callback);
    }

    /** Does something with the place of the target. */
    private interface Located {
        Turn with(Path target);
    }

    private Turn located(String targetId, Located located) {
        if (!ItemId.isObject(targetId)) {
            return Turn.refused(session, "", "a reference leads to an object", "Drop it on a card");
        }
        HeapObject target = heap.labelled(ItemId.name(targetId));
        if (target == null || target.kind() == Kind.ROOT) {
            return Turn.refused(session, ItemId.name(targetId), "this object is gone", "Step back to before it died");
        }
        return run.addresses().of(target.id()).map(located::with).orElseGet(() -> run.unnameable(target.id()));
    }
}
