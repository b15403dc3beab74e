package org.refscape.runtime.jvm;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.Use;

/**
 * What Java throws at a path that leads nowhere, in the JDK's words where they depend on nothing else. A static field to which nothing has
 * been assigned is null, and reading it is no mistake.
 */
final class JavaComplaints implements Complaints {

    @Override
    public Thrown nothingAt(Path path) {
        return new Thrown(-1, "NullPointerException", isNull(path));
    }

    /** As JEP 358 words it, for programs whose variables are static fields of a class {@code Main}. */
    @Override
    public Thrown nothingAt(Path path, Use use) {
        String action =
                switch (use.sort()) {
                    case READ -> "read field";
                    case STORE, REMOVE -> "assign field";
                    case CALL -> "invoke";
                };
        return new Thrown(
                -1, "NullPointerException", "Cannot %s \"%s\" because %s".formatted(action, use.name(), isNull(path)));
    }

    @Override
    public @Nullable Thrown unassigned(Path variable) {
        return null;
    }

    @Override
    public Use use(Path.Accessor part, Use.Sort sort) {
        return part.match(new Path.Accessor.Cases<>() {
            @Override
            public Use attribute(Path.Accessor.Attribute accessor) {
                return new Use(sort, accessor.name());
            }

            @Override
            public Use index(Path.Accessor.Index accessor) {
                return method("java.util.List", "get(int)", "set(int, Object)", "remove(int)", sort);
            }

            @Override
            public Use key(Path.Accessor.Key accessor) {
                return method("java.util.Map", "get(Object)", "put(Object, Object)", "remove(Object)", sort);
            }
        });
    }

    private static Use method(String type, String read, String store, String remove, Use.Sort sort) {
        String name =
                switch (sort) {
                    case READ, CALL -> read;
                    case STORE -> store;
                    case REMOVE -> remove;
                };
        return Use.call(type + "." + name);
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return wrongObject(holder, path.last().match(new Path.Accessor.Cases<>() {
            @Override
            public String attribute(Path.Accessor.Attribute accessor) {
                return "an object with fields";
            }

            @Override
            public String index(Path.Accessor.Index accessor) {
                return "a List";
            }

            @Override
            public String key(Path.Accessor.Key accessor) {
                return "a Map";
            }
        }));
    }

    @Override
    public Thrown noSuchItem(HeapObject list, Path path, int index) {
        return outOfBounds(
                list,
                "Index %d out of bounds for length %d"
                        .formatted(index, list.references().size()));
    }

    @Override
    public Thrown cannotInsert(HeapObject list, int index) {
        return outOfBounds(
                list, "Index: %d, Size: %d".formatted(index, list.references().size()));
    }

    private static Thrown outOfBounds(HeapObject list, String message) {
        return new Thrown(list.id(), "IndexOutOfBoundsException", message);
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return new Thrown(
                object.id(),
                "ClassCastException",
                "%s is a %s, not %s".formatted(object.label(), object.type(), needed));
    }

    private static String isNull(Path path) {
        if (path.isVariable() || path.last() instanceof Path.Accessor.Attribute) {
            return "\"Main." + path + "\" is null";
        }
        String getter = path.last() instanceof Path.Accessor.Index ? "List.get(int)" : "Map.get(Object)";
        return "the return value of \"java.util." + getter + "\" is null";
    }
}
