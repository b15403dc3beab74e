package org.refscape.runtime.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.action.Definitions;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;

/** What the classes of the program say about their instances. */
final class Classes {
    private static final String DICT = "__dict__";
    private static final String WEAKREF = "__weakref__";

    private final Definitions definitions;
    private final Version version;
    /** What was asked for last: a great dying asks for the same class a million times. */
    private String lastName = "object";

    private ClassDefinition last = ClassDefinition.plain(lastName);

    Classes(Definitions definitions, Version version) {
        this.definitions = definitions;
        this.version = version;
    }

    /** The class of that name; the exception is Python's. */
    ClassDefinition named(String name) {
        ClassDefinition found = definitions.classNamed(name);
        if (found == null) {
            throw Errors.name(name);
        }
        return found;
    }

    /** The class of an instance; one that the program no longer defines is a plain one. */
    ClassDefinition of(HeapObject instance) {
        String name = instance.type();
        if (!name.equals(lastName)) {
            ClassDefinition found = definitions.classNamed(name);
            last = found == null ? ClassDefinition.plain(name) : found;
            lastName = name;
        }
        return last;
    }

    Base base(HeapObject object) {
        return object.kind() == Kind.INSTANCE ? of(object).base() : Base.OBJECT;
    }

    boolean isSlot(ClassDefinition type, String attribute) {
        List<String> slots = type.slots();
        return slots != null && !attribute.equals(DICT) && !attribute.equals(WEAKREF) && slots.contains(attribute);
    }

    boolean hasDictionary(ClassDefinition type) {
        List<String> slots = type.slots();
        return slots == null || slots.contains(DICT);
    }

    /** True if an instance keeps its attributes in a dictionary that the collector sees. */
    boolean hasSeparateDictionary(ClassDefinition type) {
        return version.everyInstanceHasDictionary()
                || type.base() != Base.OBJECT
                || (type.slots() != null && version.slotsForceDictionary());
    }

    boolean isWeaklyReferenceable(ClassDefinition type) {
        List<String> slots = type.slots();
        return slots == null || slots.contains(WEAKREF) || type.base() == Base.SET;
    }

    /** The body of {@code __del__}, if the object has one. */
    @Nullable
    Body finalizer(HeapObject object) {
        return object.kind() == Kind.INSTANCE ? of(object).finalizer() : null;
    }
}
