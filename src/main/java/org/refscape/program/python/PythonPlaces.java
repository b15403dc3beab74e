package org.refscape.program.python;

import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.heap.Kind;
import org.refscape.program.source.Names;
import org.refscape.program.source.Quoted;

/** How Python writes the accessors of a path, and which of them cannot fail. */
final class PythonPlaces {
    /** Is it an item of a container? */
    static final Accessor.Cases<Boolean> IS_ITEM = new Accessor.Cases<>() {
        @Override
        public Boolean attribute(Accessor.Attribute accessor) {
            return false;
        }

        @Override
        public Boolean index(Accessor.Index accessor) {
            return true;
        }

        @Override
        public Boolean key(Accessor.Key accessor) {
            return true;
        }
    };

    private PythonPlaces() {}

    /** The path, whose variable is already written. */
    static String written(String variable, Path path, Names attributes) {
        StringBuilder out = new StringBuilder(variable);
        path.accessors().forEach(accessor -> out.append(accessor.match(new Written(attributes))));
        return out.toString();
    }

    /** True if storing there cannot fail, given what the holder is. */
    static boolean canStore(Accessor accessor, Sort holder) {
        return accessor.match(new Accessor.Cases<>() {
            @Override
            public Boolean attribute(Accessor.Attribute attribute) {
                return holder.takesAttribute(attribute.name());
            }

            @Override
            public Boolean index(Accessor.Index index) {
                return false;
            }

            @Override
            public Boolean key(Accessor.Key key) {
                return holder.is(Kind.DICT);
            }
        });
    }

    /** True if deleting what is certainly there cannot fail, given what the holder is: a tuple gives nothing away. */
    static boolean canDelete(Accessor accessor, Sort holder) {
        return accessor.match(new Accessor.Cases<>() {
            @Override
            public Boolean attribute(Accessor.Attribute attribute) {
                return true;
            }

            @Override
            public Boolean index(Accessor.Index index) {
                return holder.is(Kind.LIST);
            }

            @Override
            public Boolean key(Accessor.Key key) {
                return holder.is(Kind.DICT);
            }
        });
    }

    private record Written(Names attributes) implements Accessor.Cases<String> {
        @Override
        public String attribute(Accessor.Attribute accessor) {
            return "." + attributes.of(accessor.name());
        }

        @Override
        public String index(Accessor.Index accessor) {
            return accessor.toString();
        }

        @Override
        public String key(Accessor.Key accessor) {
            return "[" + Quoted.plain(accessor.text()) + "]";
        }
    }
}
