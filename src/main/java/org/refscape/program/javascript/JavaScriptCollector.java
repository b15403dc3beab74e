package org.refscape.program.javascript;

import java.util.List;
import org.refscape.action.Collection;
import org.refscape.program.source.CollectionStatements;

/** Node's collector, with {@code --expose-gc}, and the event loop. */
record JavaScriptCollector(JavaScriptWriting writing) implements CollectionStatements, JavaScriptWords.Commented {
    @Override
    public List<String> collect(Collection.Collect action) {
        return collection("");
    }

    @Override
    public List<String> collectFully(Collection.CollectFully action) {
        return collection("");
    }

    @Override
    public List<String> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return collection("");
    }

    @Override
    public List<String> collectYoung(Collection.CollectYoung action) {
        return collection("{ type: \"minor\" }");
    }

    @Override
    public List<String> endTurn(Collection.EndTurn action) {
        return List.of(writing.runs ? "await turn();" : "await new Promise(setImmediate);  // the job ends here");
    }

    @Override
    public List<String> exit(Collection.Exit action) {
        return List.of("process.exit(0);");
    }

    private List<String> collection(String options) {
        return List.of((writing.runs ? "collect(" : "gc(") + options + ");");
    }
}
