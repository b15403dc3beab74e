package org.refscape.action;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the actions of a program speak of.
 *
 * @param classes by name, in the order of definition
 * @param callbacks functions by name, in the order of definition
 */
public record Definitions(Map<String, ClassDefinition> classes, Map<String, Body> callbacks) {
    public static final Definitions NONE = new Definitions(Map.of(), Map.of());

    public Definitions {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        callbacks = Collections.unmodifiableMap(new LinkedHashMap<>(callbacks));
    }

    public @Nullable ClassDefinition classNamed(String name) {
        return classes.get(name);
    }
}
