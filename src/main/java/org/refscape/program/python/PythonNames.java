package org.refscape.program.python;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.program.source.Names;

/** The names of one program: classes and callbacks keep theirs first, then functions and variables in the order of use. */
final class PythonNames {
    private final Definitions definitions;
    private final Names globals;
    private final Names attributes;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> callbacks = new HashMap<>();
    private final Set<String> undefinedClasses = new LinkedHashSet<>();

    PythonNames(Definitions definitions, boolean runs) {
        this.definitions = definitions;
        Set<String> reserved = new HashSet<>(PythonWords.VOCABULARY.keywords());
        this.attributes = new Names(reserved);
        reserved.addAll(PythonWords.USED);
        if (runs) {
            reserved.addAll(PythonWords.USED_BY_OBSERVER);
        }
        this.globals = new Names(reserved);
        definitions.classes().keySet().forEach(name -> classes.put(name, globals.fresh(name)));
        definitions.callbacks().keySet().forEach(name -> callbacks.put(name, globals.fresh(name)));
    }

    Names attributes() {
        return attributes;
    }

    String variable(String name) {
        return globals.of(name);
    }

    String type(String name) {
        if (definitions.classNamed(name) == null) {
            undefinedClasses.add(name);
        }
        return classes.computeIfAbsent(name, globals::fresh);
    }

    /** The classes that are used but not defined; they are ordinary ones. */
    List<String> undefinedClasses() {
        return List.copyOf(undefinedClasses);
    }

    String callback(String name) {
        return callbacks.computeIfAbsent(name, globals::fresh);
    }

    String function(String name) {
        return globals.fresh(name);
    }

    boolean isCallback(String name) {
        return definitions.callbacks().containsKey(name);
    }

    /** The class of that name; one that the program does not define is an ordinary one. */
    ClassDefinition definition(String name) {
        ClassDefinition found = definitions.classNamed(name);
        return found == null ? ClassDefinition.plain(name) : found;
    }
}
