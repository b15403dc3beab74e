package org.refscape.desktop.idiom;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** Python: the module {@code weakref}, {@code del} and {@code gc}. */
final class PythonIdiom implements Idiom {

    @Override
    public List<Arrow> arrows() {
        return List.of(
                Arrow.strong(),
                Arrow.weak("weakref.ref"),
                new Arrow(
                        "callback",
                        "C",
                        "weak reference with a callback",
                        "weakref.ref with a callback",
                        Strength.WEAK,
                        true));
    }

    @Override
    public List<Creation> creations() {
        return List.of(
                Creation.of(Kind.LIST, "list"),
                Creation.of(Kind.TUPLE, "tuple"),
                Creation.of(Kind.DICT, "dict"),
                Creation.of(Kind.SET, "set"),
                Creation.of(Kind.WEAK_VALUE_DICTIONARY, "WeakValueDictionary"),
                Creation.of(Kind.WEAK_KEY_DICTIONARY, "WeakKeyDictionary"),
                Creation.of(Kind.WEAK_SET, "WeakSet"),
                new Creation(Kind.REFERENCE, "ref", "weakref.ref"),
                new Creation(Kind.PROXY, "proxy", "weakref.proxy"),
                new Creation(Kind.WEAK_METHOD, "WeakMethod", "weakref.WeakMethod"),
                new Creation(Kind.FINALIZER, "finalize", "weakref.finalize"));
    }

    @Override
    public String dropping(String place) {
        return "del " + place;
    }

    @Override
    public String asking(String place) {
        return place + "()";
    }

    @Override
    public String takingOut(String list, int index) {
        return list + ".pop(" + index + ")";
    }

    @Override
    public String takingOut(String set, String member) {
        return set + ".discard(" + member + ")";
    }

    @Override
    public String effect(Strength strength) {
        return strength.keepsAlive()
                ? "A strong reference adds one to its target's count and keeps it alive."
                : "A weak reference keeps nothing alive: it answers None once its target is dead.";
    }

    @Override
    public String unheld() {
        return "Nothing refers to it: it will die as soon as it is made.";
    }

    @Override
    public String about(Kind kind) {
        return switch (kind) {
            case LIST, TUPLE, DICT ->
                "Cannot be weakly referenced: Python raises TypeError. A class derived from it can.";
            case FINALIZER ->
                "Its first arrow is the object it watches; further arrows are arguments, which it keeps alive."
                        + " The function runs once: at the object's death, when it is called, or at exit.";
            case REFERENCE, PROXY, WEAK_METHOD ->
                "An object of its own that can be shared. Its arrow keeps nothing alive.";
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET ->
                "An entry vanishes when what it holds weakly is used nowhere else.";
            default -> "Can be weakly referenced.";
        };
    }

    @Override
    public boolean refusesWeakReferences(Kind kind) {
        return kind == Kind.LIST || kind == Kind.TUPLE || kind == Kind.DICT;
    }

    @Override
    public String destructor() {
        return "__del__";
    }

    @Override
    public List<Offered> anywhere(Namespace names) {
        Path variable = names.freeVariable("x");
        Path reference = names.freeVariable("w");
        String type = names.usualClass();
        Expression.NewObject made = new Expression.NewObject(type, names.freeLabel(variable.name()), null);
        Expression.NewObject temporary = new Expression.NewObject(type, names.freeLabel("temporary"), null);
        return List.of(
                new Offered(variable + " = " + type + "()", "a new object", new Naming.Create(variable, made)),
                new Offered(
                        reference + " = weakref.ref(" + type + "())",
                        "a weak reference to an object that nobody holds",
                        new Weak.MakeReference(
                                reference,
                                Weak.Variety.WEAK,
                                temporary,
                                null,
                                null,
                                names.freeLabel(reference.name()))));
    }

    @Override
    public List<Offered> with(HeapObject object, Path path, Namespace names) {
        return switch (object.kind()) {
            case REFERENCE, WEAK_METHOD -> ofReference(path, names.attributeBehind(object));
            case PROXY -> ofProxy(path, names.attributeBehind(object));
            case FINALIZER -> ofFinalizer(path);
            case LIST ->
                Idiom.both(
                        List.of(
                                new Offered(path + ".pop()", "takes the last item out", new Container.Pop(path, null)),
                                new Offered(path + ".clear()", "drops all items", new Container.Clear(path))),
                        ofAnything(path, names));
            case DICT ->
                Idiom.both(
                        List.of(new Offered(path + ".clear()", "drops all entries", new Container.Clear(path))),
                        ofAnything(path, names));
            case WEAK_VALUE_DICTIONARY, WEAK_KEY_DICTIONARY, WEAK_SET ->
                Idiom.both(
                        List.of(new Offered("len(" + path + ")", "how many are left", new Mapping.Length(path))),
                        ofAnything(path, names));
            default -> ofAnything(path, names);
        };
    }

    private static List<Offered> ofAnything(Path path, Namespace names) {
        String name = path.isVariable() ? path.name() : "object";
        Path reference = names.freeVariable(name + "_ref");
        Path finalizer = names.freeVariable(name + "_end");
        String label = names.freeLabel(reference.name());
        return List.of(
                made(path, "ref", "a weak reference to it", Weak.Variety.WEAK, reference, label),
                made(path, "proxy", "a weak reference used like it", Weak.Variety.PROXY, reference, label),
                new Offered(
                        finalizer + " = weakref.finalize(" + path + ", …)",
                        "runs a function when it dies",
                        new Finalization.MakeFinalizer(
                                finalizer,
                                new Expression.At(path),
                                names.freeLabel(finalizer.name()),
                                List.of(),
                                new Body("clean_up_" + finalizer.name(), List.of()))));
    }

    private static Offered made(Path path, String maker, String what, Weak.Variety variety, Path to, String label) {
        Action action = new Weak.MakeReference(to, variety, new Expression.At(path), null, null, label);
        return new Offered(to + " = weakref." + maker + "(" + path + ")", what, action);
    }

    private static List<Offered> ofReference(Path path, String attribute) {
        return List.of(
                new Offered(path + "()", "asks it for its object", new Weak.Dereference(path, null)),
                new Offered(
                        path + "()." + attribute, "uses it without a check for None", HastyUse.of(path, attribute)));
    }

    private static List<Offered> ofProxy(Path path, String attribute) {
        Expression five = new Expression.Literal(Atom.of(5));
        return List.of(
                new Offered(path + "." + attribute, "uses its object", new Weak.ProxyGet(path, attribute)),
                new Offered(path + ".size = 5", "changes its object", new Weak.ProxySet(path, "size", five)),
                new Offered(path + "()", "a proxy is not called", new Weak.Dereference(path, null)));
    }

    private static List<Offered> ofFinalizer(Path path) {
        return List.of(
                new Offered(path + "()", "runs it now, once", new Finalization.CallFinalizer(path)),
                new Offered(path + ".detach()", "takes it off its object", new Finalization.DetachFinalizer(path)),
                new Offered(path + ".peek()", "what it would do", new Finalization.PeekFinalizer(path)),
                new Offered(path + ".atexit = False", "not at exit", new Finalization.SetAtExit(path, false)),
                new Offered(path + ".atexit = True", "also at exit", new Finalization.SetAtExit(path, true)));
    }

    @Override
    public String collecting() {
        return "gc.collect()";
    }

    @Override
    public List<Offered> ofCollector() {
        return List.of(
                new Offered("gc.collect(0)", "the youngest generation", new Collection.Collect(0)),
                new Offered("gc.collect(1)", "the two younger generations", new Collection.Collect(1)),
                new Offered("gc.disable()", "no automatic collections", new Collection.EnableCollector(false)),
                new Offered("gc.enable()", "automatic collections", new Collection.EnableCollector(true)),
                new Offered(
                        "gc.set_debug(gc.DEBUG_SAVEALL)",
                        "what is found goes to gc.garbage instead of being freed",
                        new Collection.SaveAllGarbage(true)),
                new Offered("gc.set_debug(0)", "what is found is freed", new Collection.SaveAllGarbage(false)),
                new Offered("gc.garbage.clear()", "drops what was kept there", new Collection.ClearGarbageList()),
                new Offered("Exit the interpreter", "what runs at the end", new Collection.Exit()));
    }

    @Override
    public List<TypedForm> typed() {
        return PythonForms.ALL;
    }
}
