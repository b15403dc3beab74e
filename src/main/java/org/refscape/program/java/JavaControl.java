package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Action;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.program.source.ControlStatements;
import org.refscape.program.source.Page;
import org.refscape.program.source.Quoted;
import org.refscape.program.source.Statements;

/** Calls, exceptions and threads in Java. */
final class JavaControl implements ControlStatements, JavaWords.Commented {
    private final JavaWriting writing;
    private final JavaStatements statements;

    JavaControl(JavaWriting writing, JavaStatements statements) {
        this.writing = writing;
        this.statements = statements;
    }

    @Override
    public List<String> callFunction(Control.CallFunction action) {
        String name = writing.names.function(action.body().name());
        Expression result = action.result();
        JavaWriting.Scope outer = writing.enter(new JavaWriting.Scope(name, Set.copyOf(action.locals()), false));
        List<String> inside = new ArrayList<>();
        for (String local : action.locals()) {
            JavaType type = writing.typeOfLocal(local);
            inside.add(type.text() + " " + writing.names.variable(local) + " = null;");
        }
        Statements all = statements.all();
        for (Action each : action.body().actions()) {
            inside.addAll(each.match(all));
        }
        if (result != null) {
            inside.add("return " + writing.value(result).source() + ";");
        }
        writing.enter(outer);
        List<String> method = new ArrayList<>();
        method.add("static " + (result == null ? "void " : "Object ") + name + "() {");
        method.addAll(Page.indented("    ", inside));
        method.add("}");
        writing.methods.add(method);
        writing.risk();
        return writing.store(action.to(), new JavaWriting.Typed(name + "()", JavaType.ANY));
    }

    @Override
    public List<String> raise(Control.Raise action) {
        writing.risk();
        // Without the condition the compiler would not accept a statement after it.
        return List.of("if (true) throw new IllegalStateException(" + Quoted.plain(action.message()) + ");");
    }

    @Override
    public List<String> startThread(Control.StartThread action) {
        writing.use("java.util.concurrent.ExecutorService");
        String name = thread(action.label());
        writing.threads.add(name);
        return List.of(name + " = " + writing.use("java.util.concurrent.Executors") + ".newSingleThreadExecutor();");
    }

    @Override
    public List<String> endThread(Control.EndThread action) {
        writing.risk();
        String unit = writing.use("java.util.concurrent.TimeUnit");
        String name = thread(action.thread());
        List<String> lines = new ArrayList<>();
        lines.add(name + ".shutdown();");
        lines.add(name + ".awaitTermination(1, " + unit + ".MINUTES);");
        if (writing.runs) {
            // The service has ended a moment before its thread has, and only the thread's end gives up its locals.
            lines.add("Thread.sleep(50);");
        }
        return lines;
    }

    @Override
    public List<String> makeThreadLocal(Control.MakeThreadLocal action) {
        String source = writing.watched(action.label(), "new ThreadLocal<Object>()");
        return writing.store(action.to(), new JavaWriting.Typed(source, JavaType.LOCAL));
    }

    @Override
    public List<String> setThreadLocal(Control.SetThreadLocal action) {
        String local = writing.as(JavaType.LOCAL, action.local());
        return inThread(
                action.thread(), local + ".set(" + writing.value(action.value()).source() + ")");
    }

    @Override
    public List<String> removeThreadLocal(Control.RemoveThreadLocal action) {
        return inThread(action.thread(), writing.as(JavaType.LOCAL, action.local()) + ".remove()");
    }

    private List<String> inThread(String thread, String call) {
        writing.risk();
        return List.of(thread(thread) + ".submit(() -> " + call + ").get();");
    }

    private String thread(String label) {
        return writing.names.variable("thread_" + label);
    }
}
