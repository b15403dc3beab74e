package org.refscape.program.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.action.Definitions;
import org.refscape.program.source.Page;
import org.refscape.program.source.Quoted;

/** The classes and callbacks of a program in Python. */
final class PythonDefinitions {
    private final PythonWriting writing;
    private final Set<Need> needs;

    /**
     * Definitions of a program.
     *
     * @param needs what the whole program needs, also what is written later
     */
    PythonDefinitions(PythonWriting writing, Set<Need> needs) {
        this.writing = writing;
        this.needs = needs;
    }

    /** Classes that the program uses without defining them: ordinary ones. */
    List<List<String>> undefined(List<String> names) {
        return names.stream().map(name -> type(ClassDefinition.plain(name))).toList();
    }

    /** All definitions, each as its lines. */
    List<List<String>> all(Definitions definitions) {
        List<List<String>> all = new ArrayList<>();
        definitions.classes().values().forEach(type -> all.add(type(type)));
        definitions.callbacks().forEach((name, body) -> all.add(callback(name, body)));
        if (needs.contains(Need.ON_COLLECTION)) {
            all.add(List.of(
                    "def on_collection(phase, info):",
                    "    print(\"gc\", phase, info[\"generation\"], info[\"collected\"], info[\"uncollectable\"])"));
        }
        return all;
    }

    private List<String> callback(String name, Body body) {
        String head = "def " + writing.names.callback(name) + "(ref):";
        return writing.body(
                head, body, Set.of("ref"), List.of("print(" + Quoted.plain("callback " + name) + ")"), List.of());
    }

    private List<String> type(ClassDefinition type) {
        List<List<String>> members = new ArrayList<>();
        slots(type).ifPresent(line -> members.add(List.of(line)));
        if (type.comparesByKey()) {
            members.addAll(comparison(writing.names.type(type.name())));
        }
        Body finalizer = type.finalizer();
        if (finalizer != null) {
            String announced =
                    writing.runs ? "print(\"__del__\", label(self))" : "print(\"__del__ of\", type(self).__name__)";
            members.add(writing.body("def __del__(self):", finalizer, Set.of("self"), List.of(announced), List.of()));
        }
        members.addAll(methods());
        if (members.isEmpty()) {
            members.add(List.of("pass"));
        }
        List<String> lines = new ArrayList<>(List.of(head(type)));
        for (List<String> member : members) {
            if (lines.size() > 1) {
                lines.add("");
            }
            lines.addAll(Page.indented("    ", member));
        }
        return lines;
    }

    private String head(ClassDefinition type) {
        String base =
                switch (type.base()) {
                    case OBJECT -> "";
                    case LIST -> "(list)";
                    case DICT -> "(dict)";
                    case SET -> "(set)";
                };
        return "class " + writing.names.type(type.name()) + base + ":";
    }

    /** The slots; where there is no room for the observer's attribute, it gets some. */
    private Optional<String> slots(ClassDefinition type) {
        List<String> slots = type.slots();
        List<String> all = new ArrayList<>();
        if (writing.runs && (slots != null || type.base() != Base.OBJECT)) {
            all.add(PythonObserver.ATTRIBUTE);
        }
        if (slots != null) {
            slots.forEach(slot -> all.add(
                    slot.startsWith("__") ? slot : writing.names.attributes().of(slot)));
        } else if (all.isEmpty()) {
            return Optional.empty();
        } else {
            all.add("__dict__");
            if (type.base() != Base.SET) {
                all.add("__weakref__");
            }
        }
        String comma = all.size() == 1 ? ",)" : ")";
        return Optional.of("__slots__ = (" + all.stream().map(Quoted::plain).collect(Collectors.joining(", ")) + comma);
    }

    private static List<List<String>> comparison(String type) {
        return List.of(
                List.of("def __init__(self, key):", "    self.key = key"),
                List.of(
                        "def __eq__(self, other):",
                        "    return isinstance(other, " + type + ") and self.key == other.key"),
                List.of("def __hash__(self):", "    return hash(self.key)"));
    }

    private List<List<String>> methods() {
        List<List<String>> methods = new ArrayList<>();
        if (needs.contains(Need.ON_CALL)) {
            methods.add(List.of("def on_call(self):", "    return \"called\""));
        }
        if (needs.contains(Need.ON_DEAD)) {
            String announced = writing.runs ? "\"callback on_dead of\", label(self)" : "\"callback on_dead\"";
            methods.add(List.of("def on_dead(self, ref):", "    print(" + announced + ")"));
        }
        return methods;
    }
}
