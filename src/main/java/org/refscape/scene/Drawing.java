package org.refscape.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Objects, variables and references before the first action. An immutable value in which names of objects are unique, names of
 * variables are unique, and every reference leads to an object that is there or to a plain value.
 *
 * @param objects in order of creation
 * @param variables in order of creation
 */
public record Drawing(List<DrawnObject> objects, List<DrawnReference> variables) {
    public static final Drawing EMPTY = new Drawing(List.of(), List.of());

    public Drawing {
        objects = List.copyOf(objects);
        variables = List.copyOf(variables);
        check(objects, variables);
    }

    private static void check(List<DrawnObject> objects, List<DrawnReference> variables) {
        Set<String> names = new HashSet<>();
        for (DrawnObject object : objects) {
            if (!names.add(object.name())) {
                throw new IllegalArgumentException("two objects are called " + object.name());
            }
        }
        Set<String> variableNames = new HashSet<>();
        for (DrawnReference variable : variables) {
            if (!variableNames.add(variable.label())) {
                throw new IllegalArgumentException("two variables are called " + variable.label());
            }
            checkTarget(variable, names);
        }
        objects.forEach(object -> object.references().forEach(reference -> checkTarget(reference, names)));
    }

    private static void checkTarget(DrawnReference reference, Set<String> names) {
        if (reference.target() instanceof DrawnTarget.Named named && !names.contains(named.object())) {
            throw new IllegalArgumentException(
                    "the reference " + reference.label() + " leads to " + named.object() + ", which is not there");
        }
    }

    public Optional<DrawnObject> object(String name) {
        return objects.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<DrawnReference> variable(String name) {
        return variables.stream().filter(each -> each.label().equals(name)).findFirst();
    }

    /** With one more object. */
    public Drawing withObject(DrawnObject object) {
        List<DrawnObject> more = new ArrayList<>(objects);
        more.add(object);
        return new Drawing(more, variables);
    }

    /** With one more variable. */
    public Drawing withVariable(DrawnReference variable) {
        List<DrawnReference> more = new ArrayList<>(variables);
        more.add(variable);
        return new Drawing(objects, more);
    }

    /** With the variable of that name changed. */
    public Drawing withVariableChanged(String name, UnaryOperator<DrawnReference> change) {
        return new Drawing(
                objects,
                variables.stream()
                        .map(each -> each.label().equals(name) ? change.apply(each) : each)
                        .toList());
    }

    public Drawing withoutVariable(String name) {
        return new Drawing(
                objects,
                variables.stream().filter(each -> !each.label().equals(name)).toList());
    }

    /** With the object of that name changed; its name must stay. See {@link #renamed}. */
    public Drawing withObjectChanged(String name, UnaryOperator<DrawnObject> change) {
        return new Drawing(
                objects.stream()
                        .map(each -> each.name().equals(name) ? change.apply(each) : each)
                        .toList(),
                variables);
    }

    /** With one reference of an object changed. */
    public Drawing withReferenceChanged(String holder, int index, UnaryOperator<DrawnReference> change) {
        return withObjectChanged(holder, object -> {
            List<DrawnReference> references = new ArrayList<>(object.references());
            references.set(index, change.apply(references.get(index)));
            return object.withReferences(references);
        });
    }

    /** Without one reference of an object. */
    public Drawing withoutReference(String holder, int index) {
        return withObjectChanged(holder, object -> {
            List<DrawnReference> references = new ArrayList<>(object.references());
            references.remove(index);
            return object.withReferences(references);
        });
    }

    /** Without the object, the references it holds and the references and variables that lead to it. */
    public Drawing withoutObject(String name) {
        return new Drawing(
                objects.stream()
                        .filter(each -> !each.name().equals(name))
                        .map(each -> each.withReferences(without(each.references(), name)))
                        .toList(),
                without(variables, name));
    }

    private static List<DrawnReference> without(List<DrawnReference> references, String target) {
        return references.stream()
                .filter(each -> !each.target().isNamed(target))
                .toList();
    }

    /** With the object called otherwise, everywhere. */
    public Drawing renamed(String from, String to) {
        UnaryOperator<DrawnReference> follow = reference ->
                reference.target().isNamed(from) ? reference.withTarget(new DrawnTarget.Named(to)) : reference;
        return new Drawing(
                objects.stream()
                        .map(each -> each.name().equals(from) ? each.withName(to) : each)
                        .map(each -> each.withReferences(
                                each.references().stream().map(follow).toList()))
                        .toList(),
                variables.stream().map(follow).toList());
    }

    /** A name like that one which no object has yet: itself, or with the next free number. */
    public String freeObjectName(String wish) {
        return free(wish, objects.stream().map(DrawnObject::name).toList());
    }

    /** A name like that one which no variable has yet. */
    public String freeVariableName(String wish) {
        return free(wish, variables.stream().map(DrawnReference::label).toList());
    }

    static String free(String wish, List<String> taken) {
        if (!taken.contains(wish)) {
            return wish;
        }
        int number = 2;
        while (taken.contains(wish + number)) {
            number++;
        }
        return wish + number;
    }
}
