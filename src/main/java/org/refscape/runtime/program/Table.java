package org.refscape.runtime.program;

import java.util.List;
import java.util.function.BiPredicate;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.step.Recorder;
import org.refscape.step.Step.ReferenceChanged;

/**
 * An object used as a table. An entry whose key is an object is a {@link Role#KEY} directly followed by its {@link Role#VALUE}; an
 * entry whose key is a plain value is a {@link Role#VALUE} alone, whose label is the key as text.
 *
 * <p>An entry with a weak key whose target is nothing is stale: a collector took the key.
 */
public final class Table {
    private final Recorder recorder;
    private final int id;
    private final Strength keys;
    private final BiPredicate<Value, Value> same;

    /** That object as a table that holds its keys with that strength and knows them by identity. */
    public Table(Recorder recorder, int id, Strength keys) {
        this(recorder, id, keys, Value::equals);
    }

    /**
     * That object as a table that holds its keys with that strength.
     *
     * @param same whether the first, a key that is looked for, is the second, one that is there
     */
    public Table(Recorder recorder, int id, Strength keys, BiPredicate<Value, Value> same) {
        this.recorder = recorder;
        this.id = id;
        this.keys = keys;
        this.same = same;
    }

    /** The index of the value of that key, or -1. */
    public int find(Value key) {
        List<Reference> all = references();
        if (key instanceof ObjectId) {
            for (int i = 0; i + 1 < all.size(); i++) {
                if (all.get(i).role() == Role.KEY && same.test(key, all.get(i).target())) {
                    return i + 1;
                }
            }
            return -1;
        }
        for (int i = 0; i < all.size(); i++) {
            if (isPlain(all, i) && all.get(i).label().equals(text(key))) {
                return i;
            }
        }
        return -1;
    }

    /** The value of that key; nothing if there is no such entry. */
    public Value get(Value key) {
        int at = find(key);
        return at < 0 ? Atom.NONE : references().get(at).target();
    }

    /** Replaces the value of that key, or adds an entry at the end. */
    public void put(Value key, Value value) {
        int at = find(key);
        if (at >= 0) {
            Reference old = references().get(at);
            recorder.record(new ReferenceChanged(id, at, old, old.to(value)));
            return;
        }
        TracedPlaces places = new TracedPlaces(recorder);
        if (key instanceof ObjectId) {
            places.add(id, new Reference(Role.KEY, "", key, keys));
            places.add(id, Reference.strong(Role.VALUE, "", value));
        } else {
            places.add(id, Reference.strong(Role.VALUE, text(key), value));
        }
    }

    /** Removes the entry of that key, and says whether there was one. */
    public boolean remove(Value key) {
        int at = find(key);
        if (at >= 0) {
            removeAt(at);
        }
        return at >= 0;
    }

    /** Removes all entries whose weak keys a collector took. */
    public void sweep() {
        for (int i = references().size() - 1; i > 0; i--) {
            if (isStale(references().get(i - 1))) {
                removeAt(i);
                i--;
            }
        }
    }

    /** The number of entries, stale ones included. */
    public int size() {
        return (int)
                references().stream().filter(each -> each.role() == Role.VALUE).count();
    }

    /** True for a weak key that is gone. */
    public static boolean isStale(Reference key) {
        return key.role() == Role.KEY && key.strength() == Strength.WEAK && key.target() instanceof Atom;
    }

    private void removeAt(int value) {
        TracedPlaces places = new TracedPlaces(recorder);
        boolean plain = isPlain(references(), value);
        places.cut(id, value);
        if (!plain) {
            places.cut(id, value - 1);
        }
    }

    private static boolean isPlain(List<Reference> all, int value) {
        return all.get(value).role() == Role.VALUE
                && (value == 0 || all.get(value - 1).role() != Role.KEY);
    }

    private static String text(Value key) {
        return key instanceof Atom atom && atom.type() == Atom.Type.TEXT ? atom.text() : key.toString();
    }

    private List<Reference> references() {
        HeapObject table = recorder.heap().object(id);
        return table.references();
    }
}
