package org.refscape.program.javascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.program.source.ControlStatements;
import org.refscape.program.source.Page;
import org.refscape.program.source.Quoted;

/** Calls and exceptions in JavaScript. */
final class JavaScriptControl implements ControlStatements, JavaScriptWords.Commented {
    private final JavaScriptWriting writing;
    private final JavaScriptStatements statements;

    JavaScriptControl(JavaScriptWriting writing, JavaScriptStatements statements) {
        this.writing = writing;
        this.statements = statements;
    }

    @Override
    public List<String> callFunction(Control.CallFunction action) {
        String name = writing.function(action.body().name());
        Set<String> outer = writing.enter(Set.copyOf(action.locals()), true);
        List<String> inside = new ArrayList<>();
        if (!action.locals().isEmpty()) {
            List<String> locals =
                    action.locals().stream().map(writing::variable).toList();
            inside.add("let " + String.join(", ", locals) + ";");
        }
        action.body().actions().forEach(each -> inside.addAll(each.match(statements.all())));
        Expression result = action.result();
        if (result != null) {
            inside.add("return " + writing.value(result) + ";");
        }
        writing.enter(outer, false);
        List<String> function = new ArrayList<>();
        function.add("function " + name + "() {");
        function.addAll(Page.indented("  ", inside));
        function.add("}");
        writing.functions.add(function);
        return writing.store(action.to(), name + "()");
    }

    @Override
    public List<String> raise(Control.Raise action) {
        return List.of("throw new Error(" + Quoted.plain(action.message()) + ");");
    }
}
