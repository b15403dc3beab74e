package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/** What lies in lists, tuples, sets and dicts: access by index or key, and their methods. */
final class Items {
    private static final String CANNOT_DELETE = "' object does not support item deletion";

    private final Interpreter python;
    private final Memory memory;

    Items(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code value[index]}. */
    Held get(Value value, int index) {
        HeapObject holder = holder(value, "' object is not subscriptable");
        if (isList(holder) || holder.kind() == Kind.TUPLE) {
            int at = Layout.firstItem(holder) + index;
            if (at >= holder.references().size()) {
                throw Errors.index(
                        holder.kind() == Kind.TUPLE ? "tuple index out of range" : "list index out of range");
            }
            return Held.of(memory, holder.references().get(at).target());
        }
        return get(value, Atom.of(index));
    }

    /** {@code value[key]}. */
    Held get(Value value, Atom key) {
        HeapObject holder = holder(value, "' object is not subscriptable");
        if (!isDict(holder)) {
            throw wrongIndex(holder, "' object is not subscriptable");
        }
        int found = python.dictionaries().find(holder.id(), key);
        if (found < 0) {
            throw Errors.key(key.toString());
        }
        return Held.of(memory, python.dictionaries().entryAt(holder.id(), found).value());
    }

    /** {@code target[index] = value}. */
    void set(Value target, int index, Value value) {
        HeapObject holder = holder(target, "' object does not support item assignment");
        if (isList(holder)) {
            memory.replace(holder.id(), assigned(holder, index), value);
        } else {
            set(target, Atom.of(index), value);
        }
    }

    /** {@code target[key] = value}. */
    void set(Value target, Atom key, Value value) {
        HeapObject holder = holder(target, "' object does not support item assignment");
        if (!isDict(holder)) {
            throw wrongIndex(holder, "' object does not support item assignment");
        }
        python.dictionaries().put(holder.id(), key, value);
    }

    /** {@code del target[index]}. */
    void delete(Value target, int index) {
        if (target instanceof ObjectId id
                && isList(memory.object(python.proxies().resolve(id.index())))) {
            HeapObject list = memory.object(python.proxies().resolve(id.index()));
            memory.remove(list.id(), assigned(list, index));
        } else {
            delete(target, Atom.of(index));
        }
    }

    /** {@code del target[key]}. */
    void delete(Value target, Atom key) {
        if (!(target instanceof ObjectId id)) {
            throw cannotDelete(target, key);
        }
        HeapObject holder = memory.object(python.proxies().resolve(id.index()));
        if (isList(holder)) {
            throw wrongIndex(holder, CANNOT_DELETE);
        }
        if (!isDict(holder)) {
            throw cannotDelete(holder.ref(), key);
        }
        int found = python.dictionaries().find(holder.id(), key);
        if (found < 0) {
            throw Errors.key(key.toString());
        }
        python.dictionaries().removeAt(holder.id(), found);
    }

    /** Why {@code del holder[key]} fails for what is no dict: sequences that cannot be changed say it in other words. */
    PythonError cannotDelete(Value holder, Value key) {
        boolean index = key instanceof Atom atom && (atom.type() == Atom.Type.NUMBER || atom.type() == Atom.Type.TRUTH);
        boolean sequence = index && Types.mayBeSequence(holder, memory.heap());
        String complaint = sequence ? "' object doesn't support item deletion" : CANNOT_DELETE;
        return Errors.type("'" + Types.nameOf(holder, memory.heap(), python.version()) + complaint);
    }

    private static int assigned(HeapObject list, int index) {
        int at = Layout.firstItem(list) + index;
        if (at >= list.references().size()) {
            throw Errors.index("list assignment index out of range");
        }
        return at;
    }

    private HeapObject holder(Value value, String complaint) {
        if (value instanceof ObjectId id) {
            return memory.object(python.proxies().resolve(id.index()));
        }
        throw Errors.type("'" + Types.nameOf(value, memory.heap(), python.version()) + complaint);
    }

    private PythonError wrongIndex(HeapObject holder, String complaint) {
        if (isList(holder)) {
            return Errors.type("list indices must be integers or slices, not str");
        }
        return Errors.type("'" + Types.nameOf(holder, python.version()) + complaint);
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
