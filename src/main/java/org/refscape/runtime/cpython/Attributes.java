package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.ClassDefinition;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Step;

/**
 * Attributes: slots in alphabetical order, then the others, in the order that the class has learnt (3.11 on) or in that of the instance.
 *
 * <p>Where the version or class wants it, the others lie in a {@code __dict__} that is an object of its own.
 */
final class Attributes {
    /** A class learns this many names ({@code SHARED_KEYS_MAX_SIZE} less one). */
    private static final int LEARNT = 29;

    static final String DICT = "__dict__";

    private final Interpreter python;
    private final Memory memory;

    Attributes(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** The holder of attributes that are no slots: the instance itself or its dictionary, which may not exist yet (-1). */
    private int dictionaryOf(HeapObject instance) {
        if (!separate(instance)) {
            return instance.id();
        }
        Reference dictionary = instance.find(Role.INTERNAL, DICT);
        return dictionary == null ? -1 : dictionary.targetIndex();
    }

    /** Weak containers are written in Python, so a program can give them attributes of its own. */
    private static boolean canHaveAttributes(HeapObject object) {
        return object.kind() == Kind.INSTANCE || object.kind().isWeakContainer();
    }

    private boolean separate(HeapObject instance) {
        return python.classes().hasSeparateDictionary(python.classes().of(instance));
    }

    /** The reference that is the attribute of an instance, or null. */
    @Nullable
    Reference find(int object, String name) {
        HeapObject instance = memory.object(object);
        if (!canHaveAttributes(instance)) {
            return null;
        }
        Reference own = instance.find(Role.ATTRIBUTE, name);
        if (own != null) {
            return own;
        }
        int dictionary = dictionaryOf(instance);
        return dictionary < 0 ? null : memory.object(dictionary).find(Role.ATTRIBUTE, name);
    }

    /** {@code value.name}. */
    Held get(Value value, String name) {
        if (!(value instanceof ObjectId id)) {
            throw Errors.noAttribute(typeOf(value), name);
        }
        int object = python.proxies().resolve(id.index());
        Reference found = find(object, name);
        if (found != null) {
            return Held.of(memory, found.target());
        }
        HeapObject holder = memory.object(object);
        if (holder.kind() == Kind.INSTANCE && (name.equals(Calls.ON_CALL) || name.equals(Calls.ON_DEAD))) {
            return python.calls().bind(object, name);
        }
        if (holder.kind() == Kind.FINALIZER && (name.equals("alive") || name.equals("atexit"))) {
            return Held.of(memory, Atom.of(python.finalizers().property(object, name)));
        }
        boolean slot = holder.kind() == Kind.INSTANCE
                && python.classes().isSlot(python.classes().of(holder), name);
        if (slot && !python.version().saysWhoseSlotIsEmpty()) {
            throw Errors.attribute(name);
        }
        throw lacks(object, name);
    }

    /** The same for an operand that may be no object. */
    PythonError lacks(Held operand, String name) {
        return operand.isObject() ? lacks(operand.id(), name) : Errors.noAttribute(typeOf(operand.value()), name);
    }

    /** The error of reading an attribute that is not there; it keeps the object. */
    PythonError lacks(int object, String name) {
        HeapObject holder = memory.object(object);
        // A bound method passes the question on to its function.
        String asked = holder.kind() == Kind.BOUND_METHOD ? "function" : Types.nameOf(holder, python.version());
        PythonError error = Errors.noAttribute(asked, name);
        return python.version().attributeErrorsKeepTheObject() ? error.about(Held.of(memory, holder.ref())) : error;
    }

    private String typeOf(Value value) {
        return Types.nameOf(value, memory.heap(), python.version());
    }

    /** {@code target.name = value}. */
    void set(Value target, String name, Value value) {
        if (!(target instanceof ObjectId id)) {
            throw cannotSet(typeOf(target), name);
        }
        // A proxy holds its referent as long as that takes (proxy_setattr), whatever the old value's end may run.
        try (Held held = python.proxies().resolve(Held.of(memory, id))) {
            set(held.id(), name, value);
        }
    }

    private void set(int object, String name, Value value) {
        HeapObject holder = memory.object(object);
        if (!canHaveAttributes(holder)) {
            throw cannotSet(holder, name);
        }
        ClassDefinition type = python.classes().of(holder);
        if (python.classes().isSlot(type, name)) {
            put(object, name, value, slotPosition(holder, type, name));
        } else if (!python.classes().hasDictionary(type)) {
            throw cannotSet(holder, name);
        } else {
            setInDictionary(object, type, name, value);
        }
    }

    private PythonError cannotSet(HeapObject holder, String name) {
        PythonError error = cannotSet(Types.nameOf(holder, python.version()), name);
        return python.version().saysWhyAttributeCannotBeSet() ? error.about(Held.of(memory, holder.ref())) : error;
    }

    private PythonError cannotSet(String type, String name) {
        String why =
                python.version().saysWhyAttributeCannotBeSet() ? " and no __dict__ for setting new attributes" : "";
        return Errors.attribute("'" + type + "' object has no attribute '" + name + "'" + why);
    }

    private void setInDictionary(int object, ClassDefinition type, String name, Value value) {
        learn(type.name(), name);
        int dictionary = dictionaryOf(memory.object(object));
        if (dictionary < 0) {
            dictionary = addDictionary(object);
        }
        python.dictionaries().watch(dictionary, Atom.NONE, value);
        put(dictionary, name, value, attributePosition(memory.object(dictionary), type, name));
    }

    private void put(int holder, String name, Value value, int position) {
        int index = memory.object(holder).indexOf(Role.ATTRIBUTE, name);
        if (index >= 0) {
            memory.replace(holder, index, value);
        } else {
            memory.insert(holder, position, Reference.strong(Role.ATTRIBUTE, name, value));
        }
    }

    private void learn(String type, String name) {
        List<String> known = memory.heap().learntAttributes(type);
        if (python.version().classesLearnAttributes() && known.size() < LEARNT && !known.contains(name)) {
            memory.record(new Step.AttributeLearnt(type, name));
        }
    }

    /** Gives an object the dictionary for its attributes, before its items. */
    private int addDictionary(int object) {
        HeapObject holder = memory.object(object);
        Birth birth = Birth.counted(holder.label() + "." + DICT, Kind.DICT, "dict", 0, Sizes.DICT)
                .asPart()
                .untracked();
        try (Held made = memory.bear(birth)) {
            int position = Layout.firstItem(memory.object(object).references());
            memory.insert(object, position, Reference.strong(Role.INTERNAL, DICT, made.value()));
            return made.id();
        }
    }

    private int slotPosition(HeapObject instance, ClassDefinition type, String name) {
        List<Reference> references = instance.references();
        int at = 0;
        while (at < references.size()
                && python.classes().isSlot(type, references.get(at).label())
                && references.get(at).role() == Role.ATTRIBUTE
                && references.get(at).label().compareTo(name) < 0) {
            at++;
        }
        return at;
    }

    private int attributePosition(HeapObject holder, ClassDefinition type, String name) {
        List<Reference> references = holder.references();
        List<String> order = memory.heap().learntAttributes(type.name());
        int rank = order.indexOf(name);
        int at = 0;
        while (at < references.size() && isAttribute(references.get(at).role())) {
            String other = references.get(at).label();
            boolean fixed = references.get(at).role() == Role.INTERNAL
                    || (holder.kind() == Kind.INSTANCE && python.classes().isSlot(type, other));
            int otherRank = order.indexOf(other);
            if (!fixed && rank >= 0 && (otherRank < 0 || otherRank > rank)) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The parts of a weak container are attributes too, the first that it gets. */
    private static boolean isAttribute(Role role) {
        return role == Role.ATTRIBUTE || role == Role.INTERNAL;
    }

    /** {@code del target.name}. */
    void delete(Value target, String name) {
        if (!(target instanceof ObjectId id)) {
            throw cannotSet(typeOf(target), name);
        }
        try (Held held = python.proxies().resolve(Held.of(memory, id))) {
            delete(held.id(), name);
        }
    }

    private void delete(int object, String name) {
        HeapObject holder = memory.object(object);
        ClassDefinition type = python.classes().of(holder);
        if (!canHaveAttributes(holder)) {
            throw cannotSet(holder, name);
        }
        if (!python.classes().isSlot(type, name) && !python.classes().hasDictionary(type)) {
            throw cannotSet(holder, name);
        }
        boolean slot = python.classes().isSlot(type, name);
        if (!slot && !separate(holder)) {
            // The class gives even the name of an attribute that is not there a place (insert_into_dictkeys).
            learn(type.name(), name);
        }
        int dictionary = slot ? object : dictionaryOf(memory.object(object));
        int index = dictionary < 0 ? -1 : memory.object(dictionary).indexOf(Role.ATTRIBUTE, name);
        if (index >= 0) {
            memory.remove(dictionary, index);
        } else if (slot || !python.version().saysWhoseAttributeIsMissing()) {
            throw Errors.attribute(name);
        } else {
            throw lacksDeleted(holder, name);
        }
    }

    /**
     * The error of deleting an attribute that is not there. It keeps the object only where a dictionary was asked
     * ({@code _PyObject_GenericSetAttrWithDict}), not where the values lie in the object ({@code _PyObject_StoreInstanceAttribute}).
     */
    private PythonError lacksDeleted(HeapObject holder, String name) {
        PythonError error = Errors.noAttribute(holder.type(), name);
        boolean keeps = python.version().failedDeletionsKeepTheObject() && separate(holder);
        return keeps ? error.about(Held.of(memory, holder.ref())) : error;
    }

    /** A part of an object of Python's own library, such as {@code data} of a weak dictionary; null if it has none. */
    @Nullable
    Value part(int object, String name) {
        HeapObject holder = memory.object(object);
        Reference own = holder.find(Role.INTERNAL, name);
        if (own == null) {
            Reference dictionary = holder.find(Role.INTERNAL, DICT);
            own = dictionary == null
                    ? null
                    : memory.object(dictionary.targetIndex()).find(Role.INTERNAL, name);
        }
        return own == null ? null : own.target();
    }

    /** The id of a part that is an object, or -1. */
    int partId(int object, String name) {
        return part(object, name) instanceof ObjectId id ? id.index() : -1;
    }

    /** Sets such a part. */
    void setPart(int object, String name, Value value) {
        int holder = object;
        if (python.version().everyInstanceHasDictionary()) {
            Reference dictionary = memory.object(object).find(Role.INTERNAL, DICT);
            holder = dictionary == null ? addDictionary(object) : dictionary.targetIndex();
            python.dictionaries().watch(holder, Atom.NONE, value);
        }
        memory.set(holder, Role.INTERNAL, name, value);
    }
}
