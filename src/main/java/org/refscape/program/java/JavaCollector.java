package org.refscape.program.java;

import java.util.List;
import org.refscape.action.Collection;
import org.refscape.program.source.CollectionStatements;

/** The one request that Java has for its collectors. */
record JavaCollector(JavaWriting writing) implements CollectionStatements, JavaWords.Commented {
    @Override
    public List<String> collect(Collection.Collect action) {
        return collection(false);
    }

    @Override
    public List<String> collectFully(Collection.CollectFully action) {
        return collection(action.pressure());
    }

    @Override
    public List<String> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        if (writing.runs) {
            return List.of("collectUntilQuiet(" + action.pressure() + ");");
        }
        return collection(action.pressure());
    }

    @Override
    public List<String> exit(Collection.Exit action) {
        return writing.runs ? List.of("System.exit(0);") : List.of("return;");
    }

    private List<String> collection(boolean pressure) {
        if (writing.runs) {
            return List.of("collect(" + pressure + ");");
        }
        return pressure ? List.of("System.gc(); // while memory is short") : List.of("System.gc();");
    }
}
