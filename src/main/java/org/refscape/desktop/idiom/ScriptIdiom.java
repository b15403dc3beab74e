package org.refscape.desktop.idiom;

import java.util.ArrayList;
import java.util.List;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** JavaScript: {@code WeakRef}, {@code FinalizationRegistry}, {@code WeakMap} and {@code WeakSet}. */
final class ScriptIdiom implements Idiom {
    private static final String REGISTRY = "FinalizationRegistry";

    @Override
    public List<Arrow> arrows() {
        return List.of(Arrow.strong(), Arrow.weak("WeakRef"));
    }

    @Override
    public List<Creation> creations() {
        return List.of(
                Creation.of(Kind.LIST, "Array"),
                Creation.of(Kind.SET, "Set"),
                Creation.of(Kind.DICT, "Map"),
                Creation.of(Kind.WEAK_KEY_DICTIONARY, "WeakMap"),
                Creation.of(Kind.WEAK_SET, "WeakSet"),
                new Creation(Kind.REFERENCE, "WeakRef", "a WeakRef of its own"));
    }

    @Override
    public String dropping(String place) {
        return place.matches("\\w+") ? place + " = undefined" : "delete " + place;
    }

    @Override
    public String asking(String place) {
        return place + ".deref()";
    }

    @Override
    public String takingOut(String list, int index) {
        return list + ".splice(" + index + ", 1)";
    }

    @Override
    public String takingOut(String set, String member) {
        return set + ".delete(" + member + ")";
    }

    @Override
    public String effect(Strength strength) {
        return strength.keepsAlive()
                ? "A strong reference keeps its target as long as its holder can be reached."
                : "A WeakRef keeps nothing alive, except that what it was made for or has given out stays until the job ends.";
    }

    @Override
    public String unheld() {
        return "Nothing refers to it: the next collection takes it.";
    }

    @Override
    public String about(Kind kind) {
        return switch (kind) {
            case REFERENCE -> "An object of its own that can be shared. Its arrow keeps nothing alive.";
            case WEAK_KEY_DICTIONARY ->
                "An ephemeron table: an entry keeps its value only as long as its key is reached otherwise.";
            case WEAK_SET -> "Members are held weakly, and vanish with the collection that takes them.";
            default -> "Can be weakly referenced, as every object can in JavaScript.";
        };
    }

    @Override
    public String destructor() {
        return "";
    }

    @Override
    public List<Offered> anywhere(Namespace names) {
        Path variable = names.freeVariable("x");
        Path registry = names.freeVariable("registry");
        String type = names.usualClass();
        Expression.NewObject made = new Expression.NewObject(type, names.freeLabel(variable.name()), null);
        return List.of(
                new Offered(variable + " = new " + type + "()", "a new object", new Naming.Create(variable, made)),
                new Offered(
                        registry + " = new FinalizationRegistry(…)",
                        "calls back when an object has gone",
                        new Finalization.MakeRegistry(registry, names.freeLabel(registry.name()))),
                new Offered("the job ends", "WeakRefs let go, due callbacks run", new Collection.EndTurn()));
    }

    @Override
    public List<Offered> with(HeapObject object, Path path, Namespace names) {
        return switch (object.kind()) {
            case REFERENCE ->
                List.of(new Offered(path + ".deref()", "asks it for its object", new Weak.Dereference(path, null)));
            case SERVICE -> List.of();
            case LIST ->
                Idiom.both(
                        List.of(
                                new Offered(path + ".pop()", "takes the last item out", new Container.Pop(path, null)),
                                new Offered(path + ".length = 0", "drops all items", new Container.Clear(path))),
                        ofAnything(path, names));
            default -> ofAnything(path, names);
        };
    }

    private static List<Offered> ofAnything(Path path, Namespace names) {
        String name = path.isVariable() ? path.name() : "object";
        Path reference = names.freeVariable(name + "Ref");
        Expression object = new Expression.At(path);
        List<Offered> acts = new ArrayList<>();
        acts.add(new Offered(
                reference + " = new WeakRef(" + path + ")",
                "a weak reference to it",
                new Weak.MakeReference(
                        reference, Weak.Variety.WEAK, object, null, null, names.freeLabel(reference.name()))));
        names.heap()
                .present()
                .filter(each -> each.kind() == Kind.SERVICE && each.type().equals(REGISTRY))
                .forEach(each -> names.pathOf(each.id()).ifPresent(registry -> {
                    Expression held = new Expression.Literal(Atom.of(name));
                    acts.add(new Offered(
                            registry + ".register(" + path + ", '" + name + "', " + path + ")",
                            "calls back when it has gone",
                            new Finalization.Register(registry, object, held, path)));
                    acts.add(new Offered(
                            registry + ".unregister(" + path + ")",
                            "no longer",
                            new Finalization.Unregister(registry, path)));
                }));
        return acts;
    }

    @Override
    public String collecting() {
        return "gc()";
    }

    @Override
    public List<Offered> ofCollector() {
        return List.of(new Offered("the job ends", "WeakRefs let go, due callbacks run", new Collection.EndTurn()));
    }

    @Override
    public List<TypedForm> typed() {
        return ScriptForms.ALL;
    }
}
