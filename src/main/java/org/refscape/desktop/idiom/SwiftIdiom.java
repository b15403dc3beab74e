package org.refscape.desktop.idiom;

import java.util.List;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** Swift: places that are strong, {@code weak} or {@code unowned} themselves, and no collector. */
final class SwiftIdiom implements Idiom {

    @Override
    public List<Arrow> arrows() {
        return List.of(
                Arrow.strong(),
                Arrow.weak("weak var"),
                new Arrow("unowned", "U", "unowned reference", "unowned var", Strength.UNOWNED, false));
    }

    @Override
    public List<Creation> creations() {
        return List.of(
                Creation.of(Kind.LIST, "Array"), Creation.of(Kind.SET, "Set"), Creation.of(Kind.DICT, "Dictionary"));
    }

    @Override
    public String dropping(String place) {
        return place + " = nil";
    }

    @Override
    public String asking(String place) {
        return place;
    }

    @Override
    public String takingOut(String list, int index) {
        return list + ".remove(at: " + index + ")";
    }

    @Override
    public String effect(Strength strength) {
        return switch (strength) {
            case STRONG -> "A strong reference adds one to its target's count and keeps it alive.";
            case UNOWNED ->
                "An unowned reference keeps nothing alive, and using it after its target has gone stops the program.";
            default -> "A weak reference keeps nothing alive: it reads nil once its target is gone.";
        };
    }

    @Override
    public String unheld() {
        return "Nothing refers to it: it goes as soon as it is made.";
    }

    @Override
    public String about(Kind kind) {
        return "Counted like every object; a cycle through it is never freed.";
    }

    @Override
    public String destructor() {
        return "deinit";
    }

    @Override
    public List<Offered> anywhere(Namespace names) {
        Path variable = names.freeVariable("x");
        String type = names.usualClass();
        Expression.NewObject made = new Expression.NewObject(type, names.freeLabel(variable.name()), null);
        return List.of(new Offered(
                "var " + variable + " = " + type + "()", "a new object", new Naming.Create(variable, made)));
    }

    @Override
    public List<Offered> with(HeapObject object, Path path, Namespace names) {
        String name = path.isVariable() ? path.name() : "object";
        Path weak = names.freeVariable(name + "Weak");
        Path unowned = names.freeVariable(name + "Unowned");
        Expression target = new Expression.At(path);
        List<Offered> acts = List.of(
                new Offered("print(" + path + ")", "reads it", new Naming.Read(path, null)),
                new Offered(
                        "weak var " + weak + " = " + path,
                        "reads nil once it is gone",
                        new Naming.Bind(weak, target, Strength.WEAK)),
                new Offered(
                        "unowned var " + unowned + " = " + path,
                        "traps once it is gone",
                        new Naming.Bind(unowned, target, Strength.UNOWNED)));
        return object.kind() == Kind.LIST
                ? Idiom.both(
                        List.of(
                                new Offered(
                                        path + ".removeLast()",
                                        "takes the last item out",
                                        new Container.Pop(path, null)),
                                new Offered(path + ".removeAll()", "drops all items", new Container.Clear(path))),
                        acts)
                : acts;
    }

    @Override
    public String collecting() {
        return "";
    }

    @Override
    public List<Offered> ofCollector() {
        return List.of();
    }

    @Override
    public List<TypedForm> typed() {
        return SwiftForms.ALL;
    }
}
