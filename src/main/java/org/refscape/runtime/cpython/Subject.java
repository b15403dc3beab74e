package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Path;
import org.refscape.action.rewriting.PlaceChange;
import org.refscape.action.rewriting.Rewriting;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;

/**
 * What a refused action is about, for a person to look at. Python's exceptions do not say so; it is worked out from the places that the
 * action names and from what leads there afterwards. Nothing in the imitation depends on it.
 *
 * @param object the object, or -1 if there is none
 * @param place the place in the program, or empty if it names none
 */
record Subject(int object, String place) {
    private static final Subject NONE = new Subject(-1, "");

    /** What the action is about that failed with that error. */
    static Subject of(Action action, PythonError error, Heap heap, Version version) {
        Places places = new Places();
        new Rewriting(places).of(action);
        for (Path path : places.inOrder()) {
            Found found = Found.at(path, heap);
            if (found.isMissing()) {
                return found.subject(path);
            }
        }
        for (Path path : places.inOrder()) {
            Found found = Found.at(path, heap);
            Value value = found.value();
            if (value != null && error.text().contains("'" + Types.nameOf(value, heap, version) + "'")) {
                return found.subject(path);
            }
        }
        return places.read.isEmpty() ? NONE : Found.at(places.read.get(0), heap).subject(places.read.get(0));
    }

    /** Collects the places that have to be there for an action. */
    private static final class Places implements PlaceChange {
        private final List<Path> read = new ArrayList<>();
        private final List<Path> holders = new ArrayList<>();

        @Override
        public Path read(Path path) {
            read.add(path);
            return path;
        }

        @Override
        public Path written(Path path) {
            if (!path.isVariable()) {
                holders.add(path.holder());
            }
            return path;
        }

        List<Path> inOrder() {
            List<Path> all = new ArrayList<>(holders);
            all.addAll(read);
            return all;
        }
    }

    /** How far a path leads: the last object on it, and the value at its end if it leads there. */
    private record Found(int last, @Nullable Value value) {

        static Found at(Path path, Heap heap) {
            Value value = variable(path.name(), heap);
            int last = -1;
            for (Path.Accessor each : path.accessors()) {
                if (!(value instanceof ObjectId object)) {
                    return new Found(last, null);
                }
                last = object.index();
                value = step(heap.object(last), each, heap);
            }
            return value instanceof ObjectId object ? new Found(object.index(), value) : new Found(last, value);
        }

        boolean isMissing() {
            return value == null;
        }

        Subject subject(Path path) {
            return new Subject(last, path.toString());
        }

        private static @Nullable Value variable(String name, Heap heap) {
            Reference reference = heap.object(Roots.GLOBALS).find(Role.VARIABLE, name);
            return reference == null ? null : reference.target();
        }

        private static @Nullable Value step(HeapObject from, Path.Accessor accessor, Heap heap) {
            return accessor.match(new Next(from, heap)).orElse(null);
        }
    }

    /** What one accessor leads to from an object, if it leads anywhere. */
    private record Next(HeapObject from, Heap heap) implements Path.Accessor.Cases<Optional<Value>> {
        @Override
        public Optional<Value> attribute(Path.Accessor.Attribute attribute) {
            return labelled(Role.ATTRIBUTE, attribute.name());
        }

        @Override
        public Optional<Value> index(Path.Accessor.Index index) {
            return from.references().stream()
                    .filter(each -> each.role() == Role.ITEM)
                    .skip(index.index())
                    .map(Reference::target)
                    .findFirst();
        }

        @Override
        public Optional<Value> key(Path.Accessor.Key key) {
            return labelled(Role.VALUE, key.text());
        }

        /** In the object itself or in a part that belongs to it, such as its {@code __dict__}. */
        private Optional<Value> labelled(Role role, String label) {
            Stream<HeapObject> parts = from.references().stream()
                    .filter(each -> each.role() == Role.INTERNAL && each.targetIndex() >= 0)
                    .map(each -> heap.object(each.targetIndex()));
            return Stream.concat(Stream.of(from), parts)
                    .flatMap(each -> Optional.ofNullable(each.find(role, label)).stream())
                    .map(Reference::target)
                    .findFirst();
        }
    }
}
