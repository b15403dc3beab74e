package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** All ways, not too long, from variables to things of one sort. */
final class PathSearch {
    private static final int DEEPEST = 2;
    private static final int GLOBALS = 0;

    private final Heap heap;
    private final Predicate<HeapObject> wanted;
    private final List<Path> found = new ArrayList<>();

    PathSearch(Heap heap, Predicate<HeapObject> wanted) {
        this.heap = heap;
        this.wanted = wanted;
    }

    List<Path> paths() {
        for (Reference variable : heap.object(GLOBALS).references()) {
            follow(variable, Path.variable(variable.label()));
        }
        return found;
    }

    private void follow(Reference reference, Path path) {
        if (!(reference.target() instanceof ObjectId id)) {
            return;
        }
        HeapObject object = heap.object(id.index());
        if (wanted.test(object)) {
            found.add(path);
        }
        if (path.accessors().size() < DEEPEST && canBeEntered(object.kind())) {
            enter(object, path);
        }
    }

    private static boolean canBeEntered(Kind kind) {
        return kind == Kind.INSTANCE || kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.DICT;
    }

    private void enter(HeapObject object, Path path) {
        int index = 0;
        for (Reference each : object.references()) {
            if (each.role() == Role.ATTRIBUTE) {
                follow(each, path.then(new Accessor.Attribute(each.label())));
            } else if (each.role() == Role.ITEM) {
                follow(each, path.then(new Accessor.Index(index++)));
            } else if (each.role() == Role.VALUE && Names.KEYS.contains(each.label())) {
                follow(each, path.then(new Accessor.Key(each.label())));
            }
        }
    }
}
