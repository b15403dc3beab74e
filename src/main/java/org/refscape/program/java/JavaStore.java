package org.refscape.program.java;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** The statement that stores a value in a part of a holder. */
record JavaStore(JavaWriting writing, JavaWriting.Typed holder, JavaWriting.Typed value)
        implements Accessor.Cases<String> {
    @Override
    public String attribute(Accessor.Attribute accessor) {
        writing.found.field(accessor.name(), value.type());
        return new JavaAccess(writing, holder).field(accessor.name()) + " = "
                + JavaWriting.fitting(writing.typeOfField(accessor.name()), value) + ";";
    }

    @Override
    public String index(Accessor.Index accessor) {
        return writing.cast(JavaType.LIST, holder) + ".set(" + accessor.index() + ", " + value.source() + ");";
    }

    @Override
    public String key(Accessor.Key accessor) {
        return writing.cast(JavaType.MAP, holder) + ".put(" + Quoted.plain(accessor.text()) + ", " + value.source()
                + ");";
    }
}
