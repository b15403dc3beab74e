package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/** What lies in lists, tuples, sets and dicts: the methods of lists and sets; access by index or key is {@link Subscripts}. */
final class Items {
    private final Interpreter python;
    private final Memory memory;

    Items(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    boolean isList(HeapObject object) {
        return object.kind() == Kind.LIST || python.classes().base(object) == Base.LIST;
    }

    boolean isDict(HeapObject object) {
        return object.kind() == Kind.DICT || python.classes().base(object) == Base.DICT;
    }

    boolean isSet(HeapObject object) {
        return object.kind() == Kind.SET || python.classes().base(object) == Base.SET;
    }

    /** The list behind an operand, for one of its methods. */
    private int list(Held operand, String method) {
        HeapObject holder = methodHolder(operand, method);
        if (!isList(holder)) {
            throw python.attributes().lacks(holder.id(), method);
        }
        return holder.id();
    }

    private HeapObject methodHolder(Held operand, String method) {
        if (operand.value() instanceof ObjectId id) {
            return memory.object(python.proxies().resolve(id.index()));
        }
        throw Errors.noAttribute(Types.nameOf(operand.value(), memory.heap(), python.version()), method);
    }

    /** Checks that the operand has that method of lists or sets; the exception is Python's. */
    void requireMethod(Held operand, String method) {
        boolean ofBoth = method.equals("remove") && isSet(methodHolder(operand, method));
        if (ofBoth || method.equals("add") || method.equals("discard")) {
            set(operand, method);
        } else {
            list(operand, method);
        }
    }

    void append(Held operand, Value value) {
        memory.append(list(operand, "append"), Reference.strong(Role.ITEM, "", value));
    }

    void insert(Held operand, int index, Value value) {
        int list = list(operand, "insert");
        int first = Layout.firstItem(memory.object(list));
        int size = memory.object(list).references().size() - first;
        int at = index < 0 ? Math.max(0, index + size) : Math.min(index, size);
        memory.insert(list, first + at, Reference.strong(Role.ITEM, "", value));
    }

    /** Removes the first item that is the value or equals it. */
    void remove(Held operand, Value value) {
        if (isSet(methodHolder(operand, "remove"))) {
            removeFromSet(set(operand, "remove"), value);
            return;
        }
        int list = list(operand, "remove");
        int found = indexOf(list, value);
        if (found < 0) {
            throw Errors.value("list.remove(x): x not in list");
        }
        memory.remove(list, found);
    }

    private void removeFromSet(int set, Value value) {
        python.equality().requireHashable(value);
        int found = indexOf(set, value);
        if (found < 0) {
            throw Errors.key(python.answers().representation(value));
        }
        memory.remove(set, found);
    }

    /** The position of the first equal item among the references of a list, tuple or set, or -1. */
    int indexOf(int holder, Value value) {
        List<Reference> references = memory.object(holder).references();
        for (int i = Layout.firstItem(memory.object(holder)); i < references.size(); i++) {
            if (python.equality().equal(references.get(i).target(), value)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes an item out; the caller holds it. */
    Held pop(Held operand, @Nullable Integer index) {
        HeapObject holder = methodHolder(operand, "pop");
        if (isSet(holder)) {
            return popMember(holder, index);
        }
        if (isDict(holder)) {
            // Only texts are keys in the programs of this world, so a number is never found.
            throw index == null ? Errors.type("pop expected at least 1 argument, got 0") : Errors.key(index.toString());
        }
        int list = list(operand, "pop");
        int first = Layout.firstItem(memory.object(list));
        int size = memory.object(list).references().size() - first;
        if (size == 0) {
            throw Errors.index("pop from empty list");
        }
        int at = index == null ? size - 1 : index < 0 ? index + size : index;
        if (at < 0 || at >= size) {
            throw Errors.index("pop index out of range");
        }
        Held popped =
                Held.of(memory, memory.object(list).references().get(first + at).target());
        memory.remove(list, first + at);
        return popped;
    }

    /** Any member of a set: which one is a matter of hashes. */
    private Held popMember(HeapObject set, @Nullable Integer index) {
        if (index != null) {
            throw Errors.type("set.pop() takes no arguments (1 given)");
        }
        int first = Layout.firstItem(set);
        if (first == set.references().size()) {
            throw Errors.key("'pop from an empty set'");
        }
        Held popped = Held.of(memory, set.references().get(first).target());
        memory.remove(set.id(), first);
        return popped;
    }

    /** Empties a list (its items go from the last to the first), a dict or a set. */
    void clear(Held operand) {
        HeapObject holder = methodHolder(operand, "clear");
        if (isList(holder)) {
            clearBackwards(holder.id());
        } else if (isDict(holder) || isSet(holder)) {
            python.dictionaries().clear(holder.id());
        } else {
            throw python.attributes().lacks(holder.id(), "clear");
        }
    }

    /** {@code list_clear}: the list is empty before the first item is given up. */
    void clearBackwards(int list) {
        List<Reference> cut = new java.util.ArrayList<>();
        int first = Layout.firstItem(memory.object(list));
        for (int i = memory.object(list).references().size() - 1; i >= first; i--) {
            cut.add(memory.cut(list, i));
        }
        cut.forEach(memory::lose);
    }

    /** The set behind an operand, for one of its methods. */
    private int set(Held operand, String method) {
        HeapObject holder = methodHolder(operand, method);
        if (!isSet(holder)) {
            throw python.attributes().lacks(holder.id(), method);
        }
        return holder.id();
    }

    void add(Held operand, Value value) {
        addTo(set(operand, "add"), value);
    }

    /** An equal element that is there already stays. */
    void addTo(int set, Value value) {
        python.equality().requireHashable(value);
        if (indexOf(set, value) < 0) {
            memory.append(set, Reference.strong(Role.ITEM, "", value));
        }
    }

    void discard(Held operand, Value value) {
        int set = set(operand, "discard");
        if (value instanceof ObjectId id && isSet(memory.object(id.index()))) {
            // A set is looked for as a frozenset, and none is in here.
            return;
        }
        python.equality().requireHashable(value);
        int found = indexOf(set, value);
        if (found >= 0) {
            memory.remove(set, found);
        }
    }
}
