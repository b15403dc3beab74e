package org.refscape.program.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.program.source.Names;

/** The names of one program in Java. */
final class JavaNames {
    private final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    private final Map<String, String> classNames = new HashMap<>();
    private final Names globals;
    private final Names fields;

    JavaNames(Definitions definitions) {
        Set<String> reserved = new HashSet<>(JavaWords.VOCABULARY.keywords());
        reserved.add("watchedName");
        fields = new Names(reserved);
        reserved.addAll(JavaWords.USED);
        globals = new Names(reserved);
        definitions.classes().forEach((name, definition) -> {
            classes.put(name, definition);
            classNames.put(name, globals.fresh(name));
        });
    }

    String variable(String name) {
        return globals.of(name);
    }

    String function(String name) {
        return globals.fresh(name);
    }

    String field(String name) {
        return fields.of(name);
    }

    /** The name of a class; one that the program does not define is an ordinary one. */
    String type(String name) {
        classes.computeIfAbsent(name, ClassDefinition::plain);
        return classNames.computeIfAbsent(name, globals::fresh);
    }

    /** All classes so far, in the order of definition and use. */
    Map<String, ClassDefinition> classes() {
        return classes;
    }
}
