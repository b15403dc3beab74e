package org.refscape.program.javascript;

import org.refscape.action.Path.Accessor;
import org.refscape.program.source.Quoted;

/** The statement that empties a part of a holder. */
record JavaScriptEmptying(JavaScriptWriting writing, String holder) implements Accessor.Cases<String> {
    @Override
    public String attribute(Accessor.Attribute accessor) {
        return "delete " + holder + "." + writing.property(accessor.name()) + ";";
    }

    @Override
    public String index(Accessor.Index accessor) {
        return holder + ".splice(" + accessor.index() + ", 1);";
    }

    @Override
    public String key(Accessor.Key accessor) {
        return holder + ".delete(" + Quoted.plain(accessor.text()) + ");";
    }
}
