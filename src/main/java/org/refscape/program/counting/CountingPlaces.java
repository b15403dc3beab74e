package org.refscape.program.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    /** The strength of a field that is only known to exist; neither language has soft references. */
    private static final Strength UNDECIDED = Strength.SOFT;

    private final Names names;
    private final Names fieldNames;
    private final Map<String, Strength> fields = new LinkedHashMap<>();
    private final Map<String, Strength> variables = new LinkedHashMap<>();
    /** The types of the places that hold containers, and of those that are known not to. */
    private final Map<String, String> types = new LinkedHashMap<>();

    private final Set<String> declared = new HashSet<>();
    private final List<String> declaredEarly = new ArrayList<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Set<String> created = new LinkedHashSet<>();
    private final String type;

    /**
     * The places of a program.
     *
     * @param created the classes of which the program makes objects, defined or not
     */
    private CountingPlaces(Program program, Set<String> created, Set<String> reserved) {
        names = new Names(reserved);
        fieldNames = new Names(reserved);
        Set<String> all = new LinkedHashSet<>(program.definitions().classes().keySet());
        all.addAll(created);
        type = names.fresh(all.size() == 1 ? all.iterator().next() : "Thing");
        all.forEach(name -> classes.put(name, all.size() == 1 ? type : names.fresh(name)));
        for (ClassDefinition each : program.definitions().classes().values()) {
            each.fields().forEach(this::mention);
        }
    }

    /** The places of a program that is written for the first time. */
    static CountingPlaces unknown(Program program, Set<String> reserved) {
        return new CountingPlaces(program, Set.of(), reserved);
    }

    /** The places of the same program, with what writing it has found out. */
    CountingPlaces known(Program program, Set<String> reserved) {
        CountingPlaces known = new CountingPlaces(program, created, reserved);
        known.variables.putAll(variables);
        known.fields.putAll(fields);
        known.types.putAll(types);
        return known;
    }

    /** The type of all objects: the class, if there is only one, else one above them all. */
    String type() {
        return type;
    }

    /** The names of all classes, by what the program calls them. */
    Map<String, String> classNames() {
        return classes;
    }

    /** The name of a class of which an object is made. */
    String created(String name) {
        created.add(name);
        return classes.getOrDefault(name, type);
    }

    boolean hasManyClasses() {
        return classes.size() != 1;
    }

    /** All fields with their strengths, in the order in which an object gives them up. */
    Map<String, Strength> fields() {
        Map<String, Strength> all = new LinkedHashMap<>(fields);
        all.replaceAll((name, strength) -> strength == UNDECIDED ? Strength.STRONG : strength);
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

    /** Notes that objects have a field of that name. */
    void mention(String field) {
        fields.putIfAbsent(field, UNDECIDED);
    }

    /** Notes that something is stored with that strength. The answer is whether the place can have it. */
    boolean accepts(Path place, Strength strength) {
        if (isInContainer(place)) {
            return strength == Strength.STRONG;
        }
        if (place.isVariable()) {
            return strength == variables.computeIfAbsent(place.name(), name -> strength);
        }
        String name = nameOf(place.last());
        fields.merge(name, strength, (was, now) -> was == UNDECIDED ? now : was);
        return strength == fields.get(name);
    }

    /** Notes that something of that type is stored. The answer is whether the place can have it. */
    boolean acceptsType(Path place, String stored) {
        return stored.equals(types.computeIfAbsent(key(place), any -> stored));
    }

    /** The type of what is at a place: a container's, or that of all objects. */
    String typeOf(Path place) {
        return isInContainer(place) ? type : types.getOrDefault(key(place), type);
    }

    String typeOfVariable(String name) {
        return typeOf(Path.variable(name));
    }

    String typeOfField(String name) {
        return types.getOrDefault("." + name, type);
    }

    /** True if some place holds a container. */
    boolean hasContainers() {
        return types.values().stream().anyMatch(each -> !each.equals(type));
    }

    private static String key(Path place) {
        return place.isVariable() ? place.name() : "." + nameOf(place.last());
    }

    /** True if the place is an item or entry. */
    static boolean isInContainer(Path place) {
        return !place.isVariable() && nameOf(place.last()).isEmpty();
    }

    Strength strengthOf(Path place) {
        if (isInContainer(place)) {
            return Strength.STRONG;
        }
        Strength found = place.isVariable() ? variables.get(place.name()) : fields.get(nameOf(place.last()));
        return found == null || found == UNDECIDED ? Strength.STRONG : found;
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

    /** True if every step of the path is a field, or an item or entry of what is known to be a container. */
    boolean isReachable(Path place) {
        for (Path here = place; !here.isVariable(); here = here.holder()) {
            if (isInContainer(here) && typeOf(here.holder()).equals(type)) {
                return false;
            }
        }
        return true;
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
