package org.refscape.program.javascript;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** How JavaScript stores a value in a part of a holder. */
record JavaScriptStore(JavaScriptWriting writing, String value) implements Accessor.Cases<String> {
    @Override
    public String attribute(Accessor.Attribute accessor) {
        return "." + writing.property(accessor.name()) + " = " + value;
    }

    @Override
    public String index(Accessor.Index accessor) {
        return "[" + accessor.index() + "] = " + value;
    }

    @Override
    public String key(Accessor.Key accessor) {
        return ".set(" + Quoted.plain(accessor.text()) + ", " + value + ")";
    }
}
