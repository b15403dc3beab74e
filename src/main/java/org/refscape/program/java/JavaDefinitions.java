package org.refscape.program.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.program.source.Page;

/** The classes of a program in Java. */
final class JavaDefinitions implements JavaWords.Commented {
    private final JavaWriting writing;
    private final JavaStatements statements;

    JavaDefinitions(JavaWriting writing, JavaStatements statements) {
        this.writing = writing;
        this.statements = statements;
    }

    /** The methods that run at an object's end; written first, because they may use more of the program. */
    Map<String, List<String>> finalizers(Map<String, ClassDefinition> classes) {
        Map<String, List<String>> finalizers = new java.util.LinkedHashMap<>();
        classes.forEach((name, definition) -> {
            Body body = definition.finalizer();
            if (body != null) {
                finalizers.put(name, finalizer(writing.names.type(name), body));
            }
        });
        return finalizers;
    }

    private List<String> finalizer(String type, Body body) {
        List<String> lines = new ArrayList<>();
        lines.add("@Override");
        lines.add("@SuppressWarnings({\"deprecation\", \"removal\"})");
        lines.add("protected void finalize() {");
        lines.add(
                writing.runs
                        ? "    happened(\"finalize \" + watchedName);"
                        : "    System.out.println(\"finalize of \" + getClass().getSimpleName());");
        JavaWriting.Scope outer = writing.enter(new JavaWriting.Scope(type, Set.of(), true));
        for (Action action : body.actions()) {
            lines.addAll(Page.indented("    ", action.match(statements.all())));
        }
        writing.enter(outer);
        lines.add("}");
        return lines;
    }

    /** All classes, each as its lines. */
    List<List<String>> all(JavaTypes types, Map<String, List<String>> finalizers) {
        List<List<String>> all = new ArrayList<>();
        boolean thing = writing.runs || types.needsThing();
        if (thing) {
            List<List<String>> members = new ArrayList<>();
            if (writing.runs) {
                members.add(List.of("String watchedName;"));
            }
            members.add(fields(types, JavaType.THING.text()));
            all.add(type("static class Thing", members));
        }
        writing.names.classes().forEach((name, definition) -> {
            String written = writing.names.type(name);
            List<List<String>> members = new ArrayList<>();
            if (definition.base() != Base.OBJECT) {
                members.add(absent("a subclass of a built-in container with fields of its own"));
            }
            members.add(fields(types, written));
            if (definition.comparesByKey()) {
                members.addAll(comparison(written));
            }
            members.add(finalizers.getOrDefault(name, List.of()));
            all.add(type("static class " + written + (thing ? " extends Thing" : ""), members));
        });
        if (writing.imports.contains(JavaFinalization.CLEANER)) {
            all.add(cleanUp());
        }
        return all;
    }

    private List<String> fields(JavaTypes types, String owner) {
        List<String> lines = new ArrayList<>();
        types.fieldsOf(owner).forEach((name, type) -> lines.add(type.text() + " " + writing.names.field(name) + ";"));
        return lines;
    }

    private static List<String> type(String head, List<List<String>> members) {
        List<String> lines = new ArrayList<>();
        lines.add(head + " {");
        for (List<String> member : members) {
            if (lines.size() > 1 && !member.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Page.indented("    ", member));
        }
        if (lines.size() == 1) {
            return List.of(head + " {}");
        }
        lines.add("}");
        return lines;
    }

    private static List<List<String>> comparison(String type) {
        return List.of(
                List.of("final int key;"),
                List.of(type + "(int key) {", "    this.key = key;", "}"),
                List.of(
                        "@Override",
                        "public boolean equals(Object other) {",
                        "    return other instanceof " + type + " && ((" + type + ") other).key == key;",
                        "}"),
                List.of("@Override", "public int hashCode() {", "    return key;", "}"));
    }

    private List<String> cleanUp() {
        String announce = writing.runs ? "happened(name);" : "System.out.println(name);";
        return List.of(
                "/** What a cleaner runs; it must not hold the object whose end it waits for. */",
                "record CleanUp(String name, Object... held) implements Runnable {",
                "    @Override",
                "    public void run() {",
                "        " + announce,
                "    }",
                "}");
    }
}
