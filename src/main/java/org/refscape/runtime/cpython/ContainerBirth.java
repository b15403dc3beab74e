package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/**
 * The making of a weak container with all its parts, in the order of {@code __init__} in {@code Lib/weakref.py} and
 * {@code Lib/_weakrefset.py}.
 */
final class ContainerBirth {
    private final Interpreter python;
    private final Memory memory;

    ContainerBirth(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    Held make(Kind kind, String type, String label) {
        String name = memory.fresh(label);
        Held made = memory.bear(Birth.counted(name, kind, type, 0, Sizes.INSTANCE));
        switch (kind) {
            case WEAK_VALUE_DICTIONARY -> {
                removal(made, name, PartCode.REMOVE_VALUE);
                pending(made, name);
                data(made, name, Kind.DICT);
            }
            case WEAK_KEY_DICTIONARY -> {
                data(made, name, Kind.DICT);
                removal(made, name, PartCode.REMOVE_KEY);
                pending(made, name);
                python.attributes().setPart(made.id(), WeakContainers.DIRTY, Atom.of(false));
            }
            case WEAK_SET -> {
                data(made, name, Kind.SET);
                removal(made, name, PartCode.REMOVE_MEMBER);
                pending(made, name);
            }
            default -> throw new IllegalArgumentException(kind + " is no weak container");
        }
        return made;
    }

    private void data(Held container, String name, Kind kind) {
        Birth birth = kind == Kind.DICT
                ? Birth.counted(name + ".data", Kind.DICT, "dict", 0, Sizes.DICT)
                        .untracked()
                : Birth.counted(name + ".data", Kind.SET, "set", 0, Sizes.SET);
        setPart(container, WeakContainers.DATA, memory.bear(birth.asPart()));
    }

    /** The function that all of the container's references call; it refers to the container weakly, by a default argument. */
    private void removal(Held container, String name, PartCode code) {
        try (Held self = python.weakReferences().makePart(name + ".selfref", container.id());
                Held defaults = memory.bear(Birth.counted(name + ".defaults", Kind.TUPLE, "tuple", 0, Sizes.TUPLE)
                        .asPart()
                        .holding(List.of(Reference.strong(Role.ITEM, "", self.value()))))) {
            Birth function = Birth.counted(name + ".remove", Kind.FUNCTION, "function", 0, Sizes.FUNCTION)
                    .asPart()
                    .doing(code)
                    .holding(List.of(Reference.strong(Role.INTERNAL, Removals.DEFAULTS, defaults.value())));
            setPart(container, WeakContainers.REMOVE, memory.bear(function));
        }
    }

    private void pending(Held container, String name) {
        Birth list = Birth.counted(name + ".pending", Kind.LIST, "list", 0, Sizes.LIST);
        setPart(container, WeakContainers.PENDING, memory.bear(list.asPart()));
        Birth set = Birth.counted(name + ".iterating", Kind.SET, "set", 0, Sizes.SET);
        setPart(container, WeakContainers.ITERATING, memory.bear(set.asPart()));
    }

    private void setPart(Held container, String part, Held value) {
        try (value) {
            python.attributes().setPart(container.id(), part, value.value());
        }
    }
}
