package org.refscape.desktop.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;
import org.refscape.scene.format.Dialect;

/** How one language says things. */
public interface Idiom {

    /** The language of that dialect's runtimes. */
    static Idiom of(Dialect dialect) {
        return switch (dialect) {
            case CPYTHON -> new PythonIdiom();
            case JVM -> new JavaIdiom();
            case JAVASCRIPT -> new ScriptIdiom();
            case COUNTING -> new SwiftIdiom();
        };
    }

    /** The references that can be drawn, the strong one first. */
    List<Arrow> arrows();

    /** The sort of reference that the tool with that id draws. */
    default Optional<Arrow> arrow(String id) {
        return arrows().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The creation with that id. */
    default Optional<Creation> creation(String id) {
        return creations().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The usual class of built-in things of that kind. */
    default String typeOf(Kind kind) {
        return creations().stream()
                .filter(each -> each.kind() == kind)
                .map(Creation::type)
                .findFirst()
                .orElse("Node");
    }

    /** What can be drawn beside plain objects and variables. */
    List<Creation> creations();

    /** The statement that takes the reference out of that place. */
    String dropping(String place);

    /** The expression that asks the weak reference in that place for its object. */
    String asking(String place);

    /** The statement that takes the item at that index out of a list. */
    default String takingOut(String list, int index) {
        return list + ".remove(" + index + ")";
    }

    /** The statement that takes a member out of a set. */
    default String takingOut(String set, String member) {
        return set + ".remove(" + member + ")";
    }

    /** What a reference of that strength does, as a sentence. */
    String effect(Strength strength);

    /** What becomes of an object to which nothing refers, as a sentence. */
    String unheld();

    /** What there is to know of objects of a built-in kind, as a sentence. */
    String about(Kind kind);

    /** True if no weak reference can lead to objects of that kind. */
    default boolean refusesWeakReferences(Kind kind) {
        return false;
    }

    /** The method of a class that runs when an object dies; empty if there is none. */
    String destructor();

    /** What the program can do wherever it stands. */
    List<Offered> anywhere(Namespace names);

    /** What the program can do with an object to which that path leads. */
    List<Offered> with(HeapObject object, Path path, Namespace names);

    /** The call that asks for a collection; empty where nothing ever collects. */
    String collecting();

    /** What the program can ask of the collector, beside the usual call. */
    List<Offered> ofCollector();

    /** What a person can type for the program to do; the first form that fits is meant. */
    List<TypedForm> typed();

    /** What can be typed, for example. */
    default List<String> typedExamples() {
        return typed().stream()
                .map(TypedForm::example)
                .filter(example -> !example.isEmpty())
                .toList();
    }

    /** Both lists. */
    static List<Offered> both(List<Offered> some, List<Offered> more) {
        List<Offered> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
