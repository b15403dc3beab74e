package org.refscape.runtime.cpython;

import java.util.List;
import java.util.function.IntConsumer;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/**
 * In which order an object's references are visited and released.
 *
 * <p>References lie in the order in which CPython keeps them: slots in alphabetical order, attributes, then items or entries; of an
 * entry the key first. Lists and tuples are gone through from the end ({@code list_traverse}, {@code list_dealloc}).
 */
final class Layout {
    private final Classes classes;

    Layout(Classes classes) {
        this.classes = classes;
    }

    /**
     * The index of the reference that a dying object releases next, or -1 if it has none left.
     *
     * <p>Reference objects are no question for this: they are cleared.
     */
    int nextToRelease(HeapObject object) {
        List<Reference> references = object.references();
        int last = references.size() - 1;
        if (last < 0) {
            return -1;
        }
        boolean fromTheEnd =
                switch (object.kind()) {
                    case LIST, TUPLE -> true;
                    case INSTANCE -> references.get(0).role() == Role.ITEM && classes.base(object) == Base.LIST;
                    default -> false;
                };
        return fromTheEnd ? last : 0;
    }

    /** Calls with the index of each object that a {@code tp_traverse} function visits, in its order. */
    void visit(HeapObject object, IntConsumer visitor) {
        switch (object.kind()) {
            case LIST, TUPLE -> backwards(object.references(), 0, visitor);
            case DICT -> entries(object.references(), 0, visitor);
            case INSTANCE -> visitInstance(object, visitor);
            default -> forwards(object.references(), 0, object.references().size(), visitor);
        }
    }

    private void visitInstance(HeapObject object, IntConsumer visitor) {
        List<Reference> references = object.references();
        int items = firstItem(references);
        forwards(references, 0, items, visitor);
        if (items == references.size()) {
            return;
        }
        switch (classes.base(object)) {
            case LIST -> backwards(references, items, visitor);
            case DICT -> entries(references, items, visitor);
            case SET, OBJECT -> forwards(references, items, references.size(), visitor);
        }
    }

    /** Where the items or entries of an instance begin. */
    static int firstItem(List<Reference> references) {
        int at = 0;
        while (at < references.size() && !isItem(references.get(at).role())) {
            at++;
        }
        return at;
    }

    /** Where the items or entries of any object begin. */
    static int firstItem(HeapObject object) {
        return object.kind() == Kind.INSTANCE ? firstItem(object.references()) : 0;
    }

    private static boolean isItem(Role role) {
        return role == Role.ITEM || role == Role.KEY || role == Role.VALUE;
    }

    private static void forwards(List<Reference> references, int from, int to, IntConsumer visitor) {
        for (int i = from; i < to; i++) {
            visit(references.get(i), visitor);
        }
    }

    private static void backwards(List<Reference> references, int from, IntConsumer visitor) {
        for (int i = references.size() - 1; i >= from; i--) {
            visit(references.get(i), visitor);
        }
    }

    /** Of each entry the value, then the key. */
    private static void entries(List<Reference> references, int from, IntConsumer visitor) {
        for (int i = from; i < references.size(); i++) {
            Reference one = references.get(i);
            if (one.role() == Role.KEY) {
                visit(references.get(i + 1), visitor);
                visit(one, visitor);
                i++;
            } else {
                visit(one, visitor);
            }
        }
    }

    private static void visit(Reference reference, IntConsumer visitor) {
        int target = reference.targetIndex();
        if (target >= 0 && reference.strength().keepsAlive()) {
            visitor.accept(target);
        }
    }
}
