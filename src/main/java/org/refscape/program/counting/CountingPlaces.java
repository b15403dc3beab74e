package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;
import org.refscape.action.Program;
import org.refscape.heap.Strength;
import org.refscape.program.source.Names;

/** The variables and fields of a program, each with the one strength that it is declared with. */
final class CountingPlaces {
    private final Names names;
    private final Names fieldNames;
    private final Map<String, Strength> fields = new LinkedHashMap<>();
    private final Map<String, Strength> variables = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final List<String> declaredEarly = new ArrayList<>();
    private final List<String> classes;
    private final String type;

    CountingPlaces(Program program, Set<String> reserved) {
        names = new Names(reserved);
        fieldNames = new Names(reserved);
        classes = List.copyOf(program.definitions().classes().keySet());
        type = names.fresh(classes.size() == 1 ? classes.get(0) : "Thing");
        for (ClassDefinition each : program.definitions().classes().values()) {
            each.fields().forEach(name -> fields.put(name, Strength.STRONG));
        }
        // What is named here is only certain to exist; its strength is decided by the first use.
        fields.replaceAll((name, strength) -> Strength.SOFT);
    }

    /** The type of all objects: the class, if there is only one, else one above them all. */
    String type() {
        return type;
    }

    List<String> classes() {
        return classes;
    }

    boolean hasManyClasses() {
        return classes.size() != 1;
    }

    /** All fields with their strengths, in the order in which an object gives them up. */
    Map<String, Strength> fields() {
        Map<String, Strength> all = new LinkedHashMap<>(fields);
        all.replaceAll((name, strength) -> strength == Strength.SOFT ? Strength.STRONG : strength);
        return all;
    }

    /** The variables that must be declared above the program, because their first use does not declare them. */
    List<String> declaredEarly() {
        return declaredEarly;
    }

    String variable(String name) {
        return names.of(name);
    }

    String field(String name) {
        return fieldNames.of(name);
    }

    /** Notes that something is stored with that strength. The answer is whether the place can have it. */
    boolean accepts(Path place, Strength strength) {
        if (place.isVariable()) {
            return strength == variables.computeIfAbsent(place.name(), name -> strength);
        }
        String name = nameOf(place.last());
        if (fields.get(name) == Strength.SOFT) {
            fields.put(name, strength);
        }
        return strength == fields.computeIfAbsent(name, same -> strength);
    }

    Strength strengthOf(Path place) {
        Strength found = place.isVariable() ? variables.get(place.name()) : fields.get(nameOf(place.last()));
        return found == null || found == Strength.SOFT ? Strength.STRONG : found;
    }

    Strength strengthOfVariable(String name) {
        return strengthOf(Path.variable(name));
    }

    /** True at the first use, which can declare the variable. */
    boolean declaresHere(String variable) {
        return declared.add(variable);
    }

    /** A use that cannot declare the variable. */
    void used(String variable) {
        if (declared.add(variable)) {
            declaredEarly.add(variable);
        }
    }

    /** True if every step of the path is a field; the others are parts of containers, which are left out. */
    static boolean isPlain(Path place) {
        return place.accessors().stream().noneMatch(accessor -> nameOf(accessor).isEmpty());
    }

    /** The name of a field; empty for other parts. */
    static String nameOf(Accessor accessor) {
        return accessor.match(new Accessor.Cases<>() {
            @Override
            public String attribute(Accessor.Attribute attribute) {
                return attribute.name();
            }

            @Override
            public String index(Accessor.Index index) {
                return "";
            }

            @Override
            public String key(Accessor.Key key) {
                return "";
            }
        });
    }
}
