package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Value;

/** {@code ==} of instances of subclasses of list, dict and set: by their contents. */
final class ContentEquality {
    /** Lists that contain themselves compare for ever; Python gives up at some point. */
    private static final int DEEPEST = 200;

    private final Interpreter python;
    private final Memory memory;
    private int depth;

    ContentEquality(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    boolean equal(HeapObject left, HeapObject right) {
        Base base = python.classes().base(left);
        if (base == Base.OBJECT || base != python.classes().base(right)) {
            return false;
        }
        if (depth >= DEEPEST) {
            throw Errors.recursion(" in comparison");
        }
        depth++;
        try {
            return switch (base) {
                case LIST -> equalItems(items(left), items(right));
                case SET -> equalMembers(left, right);
                case DICT -> equalEntries(left.id(), right.id());
                case OBJECT -> false;
            };
        } finally {
            depth--;
        }
    }

    private static List<Reference> items(HeapObject object) {
        List<Reference> references = object.references();
        return references.subList(Layout.firstItem(object), references.size());
    }

    private boolean equalItems(List<Reference> left, List<Reference> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!python.equality().equal(left.get(i).target(), right.get(i).target())) {
                return false;
            }
        }
        return true;
    }

    private boolean equalMembers(HeapObject left, HeapObject right) {
        return items(left).size() == items(right).size()
                && items(left).stream().allMatch(each -> python.items().indexOf(right.id(), each.target()) >= 0);
    }

    private boolean equalEntries(int left, int right) {
        Dictionaries dictionaries = python.dictionaries();
        if (dictionaries.size(left) != dictionaries.size(right)) {
            return false;
        }
        int size = memory.object(left).references().size();
        for (int at = dictionaries.firstEntry(left); at < size; ) {
            Dictionaries.Entry entry = dictionaries.entryAt(left, at);
            int found = dictionaries.find(right, entry.key());
            if (found < 0
                    || !equal(entry.value(), dictionaries.entryAt(right, found).value())) {
                return false;
            }
            at = entry.next();
        }
        return true;
    }

    private boolean equal(Value a, Value b) {
        return python.equality().equal(a, b);
    }
}
