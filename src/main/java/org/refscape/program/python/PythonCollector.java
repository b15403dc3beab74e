package org.refscape.program.python;

import java.util.List;
import org.refscape.action.Collection;
import org.refscape.program.source.CollectionStatements;

/** Python's collector. */
record PythonCollector(PythonWriting writing) implements CollectionStatements, PythonWords.Commented {
    private static final int OLDEST = 2;
    private static final String LAST_HOOK =
            "'lambda it: print(f\"ignored {type(it.exc_value).__name__}: {it.exc_value}\")'";

    private static final String LAST_EXCEPTHOOK =
            "'lambda kind, problem, trace: print(f\"{type(problem).__name__}: {problem}\")'";

    @Override
    public List<String> collect(Collection.Collect action) {
        writing.demand(action.generation() >= 0 && action.generation() <= OLDEST);
        return collection(action.generation());
    }

    @Override
    public List<String> collectFully(Collection.CollectFully action) {
        return collection(OLDEST);
    }

    @Override
    public List<String> collectYoung(Collection.CollectYoung action) {
        return collection(0);
    }

    @Override
    public List<String> collectUntilQuiet(Collection.CollectUntilQuiet action) {
        return List.of("while " + gc("gc.collect()") + ":", "    pass");
    }

    @Override
    public List<String> enableCollector(Collection.EnableCollector action) {
        return List.of(gc(action.enabled() ? "gc.enable()" : "gc.disable()"));
    }

    @Override
    public List<String> setThreshold(Collection.SetThreshold action) {
        writing.needs.add(Need.AUTOMATIC);
        return List.of(gc("gc.set_threshold(" + action.first() + ", " + action.second() + ", " + action.third() + ")"));
    }

    @Override
    public List<String> saveAllGarbage(Collection.SaveAllGarbage action) {
        return List.of(gc(action.on() ? "gc.set_debug(gc.DEBUG_SAVEALL)" : "gc.set_debug(0)"));
    }

    @Override
    public List<String> clearGarbageList(Collection.ClearGarbageList action) {
        return List.of(gc("gc.garbage.clear()"));
    }

    @Override
    public List<String> reportCollections(Collection.ReportCollections action) {
        writing.needs.add(Need.ON_COLLECTION);
        writing.demand(action.on());
        return List.of(gc("gc.callbacks." + (action.on() ? "append" : "remove") + "(on_collection)"));
    }

    @Override
    public List<String> exit(Collection.Exit action) {
        writing.needs.add(Need.SYS);
        writing.needs.add(Need.EXIT);
        return writing.runs
                ? List.of(
                        "sys.unraisablehook = eval(" + LAST_HOOK
                                + ", {})  # with globals of their own: they keep none of ours",
                        "sys.excepthook = eval(" + LAST_EXCEPTHOOK + ", {})",
                        "sys.exit()")
                : List.of("sys.exit()");
    }

    private List<String> collection(int generation) {
        String source = gc("gc.collect(" + (generation == OLDEST ? "" : generation) + ")");
        return List.of(writing.runs ? "print(\"collected\", " + source + ")" : source);
    }

    private String gc(String source) {
        writing.needs.add(Need.GC);
        return source;
    }
}
