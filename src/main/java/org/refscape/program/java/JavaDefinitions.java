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
            members.add(fields(types, JavaType.THING.text(), false));
            all.add(type("static class Thing", members));
        }
        writing.names.classes().forEach((name, definition) -> {
            List<String> finalizer = finalizers.getOrDefault(name, List.of());
            all.add(
                    definition.base() == Base.OBJECT
                            ? ordinary(definition, types, finalizer, thing)
                            : container(definition, types, finalizer));
        });
        if (writing.imports.contains(JavaFinalization.CLEANER)) {
            all.add(cleanUp());
        }
        return all;
    }

    private List<String> ordinary(ClassDefinition definition, JavaTypes types, List<String> finalizer, boolean thing) {
        String written = writing.names.type(definition.name());
        List<List<String>> members = new ArrayList<>();
        members.add(fields(types, written, definition.comparesByKey()));
        if (definition.comparesByKey()) {
            members.addAll(comparison(written));
        }
        members.add(finalizer);
        return type("static class " + written + (thing ? " extends Thing" : ""), members);
    }

    /** Such a class extends one of the library's, so it cannot also be a Thing, whose fields others have. */
    private List<String> container(ClassDefinition definition, JavaTypes types, List<String> finalizer) {
        String written = writing.names.type(definition.name());
        List<List<String>> members = new ArrayList<>();
        members.add(absent("fields that others have too, in a subclass of a built-in container"));
        members.add(fields(types, written, false));
        if (writing.runs) {
            members.add(List.of("final String watchedName;"));
            members.add(List.of(written + "(String watchedName) {", "    this.watchedName = watchedName;", "}"));
        }
        members.add(finalizer);
        String library =
                switch (definition.base()) {
                    case LIST, OBJECT -> writing.use("java.util.ArrayList") + "<Object>";
                    case SET -> writing.use("java.util.HashSet") + "<Object>";
                    case DICT -> writing.use("java.util.HashMap") + "<Object, Object>";
                };
        return type("static class " + written + " extends " + library, members);
    }

    /** The fields; a class that compares by key has its key among its {@linkplain #comparison own}. */
    private List<String> fields(JavaTypes types, String owner, boolean hasKey) {
        List<String> lines = new ArrayList<>();
        types.fieldsOf(owner).forEach((name, type) -> {
            if (!(hasKey && name.equals("key"))) {
                lines.add(type.text() + " " + writing.names.field(name) + ";");
            }
        });
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
