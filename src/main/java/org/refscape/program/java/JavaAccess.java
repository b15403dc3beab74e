package org.refscape.program.java;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** One step along a path, from a value. */
record JavaAccess(JavaWriting writing, JavaWriting.Typed from) implements Accessor.Cases<JavaWriting.Typed> {
    @Override
    public JavaWriting.Typed attribute(Accessor.Attribute accessor) {
        return new JavaWriting.Typed(field(accessor.name()), writing.typeOfField(accessor.name()));
    }

    /** The field of that name, as a place. */
    String field(String name) {
        JavaType owner = from.type().hasFields() ? from.type() : JavaType.THING;
        writing.found.owner(name, owner);
        String holder = from.type().hasFields() ? from.source() : JavaType.THING.cast(from);
        return holder + "." + writing.names.field(name);
    }

    @Override
    public JavaWriting.Typed index(Accessor.Index accessor) {
        String list = writing.cast(JavaType.LIST, from);
        return new JavaWriting.Typed(list + ".get(" + accessor.index() + ")", JavaType.ANY);
    }

    @Override
    public JavaWriting.Typed key(Accessor.Key accessor) {
        String map = writing.cast(JavaType.MAP, from);
        return new JavaWriting.Typed(map + ".get(" + Quoted.plain(accessor.text()) + ")", JavaType.ANY);
    }
}
