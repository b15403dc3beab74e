package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * {@code ==} of weak containers: dictionaries compare what is alive in them with the entries of any mapping ({@code Mapping.__eq__} of
 * {@code Lib/_collections_abc.py}), a {@code WeakSet} its references with those to the members of another ({@code WeakSet.__eq__} of
 * {@code Lib/_weakrefset.py}).
 */
final class WeakEquality {
    private final Interpreter python;
    private final Memory memory;

    WeakEquality(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    private record Entry(Value key, Value value) {}

    /** Compares two different objects, at least one of which is a weak container. */
    boolean equal(HeapObject left, HeapObject right) {
        if (left.kind() == Kind.WEAK_SET || right.kind() == Kind.WEAK_SET) {
            return left.kind() == right.kind() && equalSets(left, right);
        }
        return isMapping(left) && isMapping(right) && equalEntries(entries(left), entries(right));
    }

    private boolean isMapping(HeapObject object) {
        return object.kind().isWeakContainer()
                || (object.kind() == Kind.INSTANCE && python.classes().base(object) == Base.DICT);
    }

    private boolean equalEntries(List<Entry> left, List<Entry> right) {
        return left.size() == right.size()
                && left.stream().allMatch(entry -> right.stream()
                        .filter(other -> equal(other.key(), entry.key()))
                        .findFirst()
                        .filter(other -> equal(entry.value(), other.value()))
                        .isPresent());
    }

    private boolean equalSets(HeapObject left, HeapObject right) {
        List<Integer> members = referents(left);
        List<Integer> others = referents(right);
        others.removeIf(each -> each < 0);
        return members.size() == others.size()
                && members.stream()
                        .allMatch(each -> each >= 0
                                && others.stream().anyMatch(other -> equal(new ObjectId(each), new ObjectId(other))));
    }

    /** What the references of a WeakSet lead to; -1 for those that wait to be removed. */
    private List<Integer> referents(HeapObject set) {
        List<Integer> referents = new ArrayList<>();
        for (Reference member :
                memory.object(python.weakContainers().data(set.id())).references()) {
            if (member.role() == Role.ITEM) {
                referents.add(python.weakReferences().referentOf(member.targetIndex()));
            }
        }
        return referents;
    }

    private List<Entry> entries(HeapObject mapping) {
        boolean weak = mapping.kind().isWeakContainer();
        int dict = weak ? python.weakContainers().data(mapping.id()) : mapping.id();
        List<Entry> entries = new ArrayList<>();
        int size = memory.object(dict).references().size();
        for (int at = python.dictionaries().firstEntry(dict); at < size; ) {
            Dictionaries.Entry entry = python.dictionaries().entryAt(dict, at);
            @Nullable Value key = mapping.kind() == Kind.WEAK_KEY_DICTIONARY ? referent(entry.key()) : entry.key();
            @Nullable
            Value value = mapping.kind() == Kind.WEAK_VALUE_DICTIONARY ? referent(entry.value()) : entry.value();
            if (key != null && value != null) {
                entries.add(new Entry(key, value));
            }
            at = entry.next();
        }
        return entries;
    }

    /** What that reference of a weak container leads to, or null if it is dead. */
    private @Nullable Value referent(Value reference) {
        int referent =
                reference instanceof ObjectId id ? python.weakReferences().referentOf(id.index()) : -1;
        return referent < 0 ? null : new ObjectId(referent);
    }

    private boolean equal(Value a, Value b) {
        return python.equality().equal(a, b);
    }
}
