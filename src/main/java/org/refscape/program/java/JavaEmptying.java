package org.refscape.program.java;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** The statement that empties a part of a holder. */
record JavaEmptying(JavaWriting writing, JavaWriting.Typed holder) implements Accessor.Cases<String> {
    @Override
    public String attribute(Accessor.Attribute accessor) {
        return new JavaAccess(writing, holder).field(accessor.name()) + " = null;";
    }

    @Override
    public String index(Accessor.Index accessor) {
        return writing.cast(JavaType.LIST, holder) + ".remove(" + accessor.index() + ");";
    }

    @Override
    public String key(Accessor.Key accessor) {
        return writing.cast(JavaType.MAP, holder) + ".remove(" + Quoted.plain(accessor.text()) + ");";
    }
}
