package org.refscape.runtime.javascript;

import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.runtime.program.Complaints;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.Use;

/**
 * What JavaScript throws at a path that leads nowhere, in the words of V8. A variable that is declared and not assigned is undefined, like
 * an element that an array does not have, and reading either is no mistake.
 */
final class ScriptComplaints implements Complaints {

    @Override
    public Thrown nothingAt(Path path) {
        return typeError(-1, path + " is undefined");
    }

    @Override
    public Thrown nothingAt(Path path, Use use) {
        return typeError(
                -1,
                switch (use.sort()) {
                    case READ, CALL -> "Cannot read properties of undefined (reading '%s')".formatted(use.name());
                    case STORE -> "Cannot set properties of undefined (setting '%s')".formatted(use.name());
                    case REMOVE -> "Cannot convert undefined or null to object";
                });
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
                return sort == Use.Sort.REMOVE ? Use.call("splice") : new Use(sort, String.valueOf(accessor.index()));
            }

            @Override
            public Use key(Path.Accessor.Key accessor) {
                return Use.call(
                        switch (sort) {
                            case READ, CALL -> "get";
                            case STORE -> "set";
                            case REMOVE -> "delete";
                        });
            }
        });
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path, Use use) {
        return use.sort() == Use.Sort.CALL ? wrongObject(holder, path.holder(), "", use) : noSuchPlace(holder, path);
    }

    @Override
    public @Nullable Thrown unassigned(Path variable) {
        return null;
    }

    @Override
    public Thrown noSuchPlace(HeapObject holder, Path path) {
        return typeError(
                holder.id(), "%s is a %s; there is no %s in it".formatted(holder.label(), holder.type(), path.last()));
    }

    @Override
    public @Nullable Thrown noSuchItem(HeapObject array, Path path, int index) {
        return null;
    }

    @Override
    public Thrown wrongObject(HeapObject object, String needed) {
        return typeError(object.id(), "%s is a %s, not %s".formatted(object.label(), object.type(), needed));
    }

    @Override
    public Thrown wrongObject(HeapObject object, Path path, String needed, Use use) {
        return typeError(object.id(), "%s.%s is not a function".formatted(path, use.name()));
    }

    private static Thrown typeError(int object, String message) {
        return new Thrown(object, "TypeError", message);
    }
}
