package org.refscape.program.javascript;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** How JavaScript reads a part of a value; dicts are maps. */
record JavaScriptAccess(JavaScriptWriting writing) implements Accessor.Cases<String> {
    @Override
    public String attribute(Accessor.Attribute accessor) {
        return "." + writing.property(accessor.name());
    }

    @Override
    public String index(Accessor.Index accessor) {
        return "[" + accessor.index() + "]";
    }

    @Override
    public String key(Accessor.Key accessor) {
        return ".get(" + Quoted.plain(accessor.text()) + ")";
    }
}
