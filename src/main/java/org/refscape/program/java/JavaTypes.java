package org.refscape.program.java;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The types of all variables and fields of a program, as far as they have been found. */
final class JavaTypes {
    private final Map<String, JavaType> variables = new LinkedHashMap<>();
    private final Map<String, JavaType> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> owners = new LinkedHashMap<>();
    private boolean mixesClasses;

    /** Something of that type is stored in the variable. */
    void variable(String name, JavaType type) {
        variables.merge(name, type, JavaType::or);
    }

    /** Something of that type is stored in a field of that name. */
    void field(String name, JavaType type) {
        fields.merge(name, type, JavaType::or);
    }

    /** Objects of that class have a field of that name. */
    void owner(String field, JavaType type) {
        fields.putIfAbsent(field, JavaType.NOTHING);
        owners.computeIfAbsent(field, name -> new LinkedHashSet<>()).add(type.text());
        mixesClasses |= type.is(JavaType.Shape.THING);
    }

    JavaType ofVariable(String name) {
        return variables.getOrDefault(name, JavaType.NOTHING);
    }

    JavaType ofField(String name) {
        return fields.getOrDefault(name, JavaType.NOTHING);
    }

    Map<String, JavaType> variables() {
        return variables;
    }

    /** The fields that the class of that name declares: what several classes have belongs to the one above them. */
    Map<String, JavaType> fieldsOf(String type) {
        Map<String, JavaType> found = new LinkedHashMap<>();
        owners.forEach((field, classes) -> {
            String owner = classes.size() == 1 ? classes.iterator().next() : JavaType.THING.text();
            if (owner.equals(type)) {
                found.put(field, ofField(field));
            }
        });
        return found;
    }

    /** True if the program needs a class above all its classes. */
    boolean needsThing() {
        return mixesClasses
                || owners.values().stream().anyMatch(classes -> classes.size() > 1)
                || variables.containsValue(JavaType.THING)
                || fields.containsValue(JavaType.THING);
    }

    /** What was found before stays possible, so that the types can only become wider from here on. */
    void keep(JavaTypes before) {
        before.variables.forEach(this::variable);
        before.fields.forEach(this::field);
    }

    /** True if both have found the same. */
    boolean agreesWith(JavaTypes other) {
        return variables.equals(other.variables) && fields.equals(other.fields) && owners.equals(other.owners);
    }
}
