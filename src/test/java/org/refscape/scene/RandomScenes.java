package org.refscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Scenes of all shapes, the same for the same seed. */
public final class RandomScenes {
    private static final List<Kind> KINDS = List.of(
            Kind.INSTANCE,
            Kind.INSTANCE,
            Kind.INSTANCE,
            Kind.LIST,
            Kind.TUPLE,
            Kind.DICT,
            Kind.SET,
            Kind.REFERENCE,
            Kind.PROXY,
            Kind.WEAK_METHOD,
            Kind.FINALIZER,
            Kind.WEAK_VALUE_DICTIONARY,
            Kind.WEAK_KEY_DICTIONARY,
            Kind.WEAK_SET);

    private static final List<Kind> ORDINARY =
            List.of(Kind.INSTANCE, Kind.INSTANCE, Kind.INSTANCE, Kind.LIST, Kind.DICT, Kind.TUPLE);

    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<String> instances = new ArrayList<>();

    private RandomScenes(long seed) {
        random = new Random(seed);
    }

    /** Any scene that the constructors allow, sensible or not. */
    public static Scene any(long seed) {
        return new RandomScenes(seed).scene();
    }

    /** Instances and strong containers, held by variables and each other, with strong and weak references. */
    public static Drawing ordinary(long seed) {
        return new RandomScenes(seed).ordinaryDrawing();
    }

    private Scene scene() {
        Map<String, Spot> spots = new TreeMap<>();
        Drawing drawing = drawing();
        for (DrawnObject object : drawing.objects()) {
            if (random.nextBoolean()) {
                spots.put(ItemId.object(object.name()), new Spot(random.nextInt(900), random.nextDouble() * 500 - 250));
            }
        }
        drawing.variables().forEach(each -> spots.put(ItemId.variable(each.label()), new Spot(-0.5, 1e5)));
        return new Scene(
                pick("A tree", "", "Äpfel \"und\" 梨", "two\nlines"),
                pick("", "One line."),
                pick("cpython-3.13", "jvm-17", "javascript"),
                definitions(),
                drawing,
                actions(),
                spots,
                pick("", "one", "one\n\ntwo\n"),
                random.nextBoolean() ? null : new Outcome(List.of("a"), List.of(), List.of("cb"), List.of("2")));
    }

    private Definitions definitions() {
        Map<String, ClassDefinition> classes = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            Body finalizer = new Body(pick("__del__", "finalize", "deinit"), actions());
            classes.put(
                    "Del",
                    new ClassDefinition(
                            "Del",
                            ClassDefinition.Base.OBJECT,
                            List.of("x", "__weakref__"),
                            true,
                            finalizer,
                            List.of("x")));
        }
        Map<String, Body> callbacks = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            callbacks.put("on_gone", new Body("on_gone", actions()));
        }
        return new Definitions(classes, callbacks);
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            actions.add(
                    switch (random.nextInt(8)) {
                        case 0 -> new Naming.Delete(Path.of("a.b[1]['k']"));
                        case 1 -> new Collection.Collect(random.nextInt(4));
                        case 2 ->
                            new Naming.Bind(Path.of("a"), new Expression.Literal(Atom.of("it's")), Strength.STRONG);
                        case 3 -> new Naming.Bind(Path.of("a['b = c']"), Expression.at("None"), Strength.STRONG);
                        case 4 -> new Naming.Bind(Path.of("a"), Expression.at("b.c"), Strength.WEAK);
                        case 5 -> new Naming.Bind(Path.of("a"), new Expression.Literal(Atom.of(true)), Strength.STRONG);
                        case 6 -> new Naming.Bind(Path.of("a"), Expression.at("b.c"), Strength.STRONG);
                        default -> new Weak.Dereference(Path.of("r"), null);
                    });
        }
        return actions;
    }

    private Drawing drawing() {
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            names.add(pick("o", "node ", "ö\"", "[") + i);
        }
        List<DrawnObject> objects = new ArrayList<>();
        names.forEach(name -> objects.add(object(name)));
        List<DrawnReference> variables = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            variables.add(reference(Role.VARIABLE, "v" + i));
        }
        return new Drawing(objects, variables);
    }

    private DrawnObject object(String name) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<DrawnReference> held = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextInt(10) == 0) {
                held.add(reference(pickOf(List.of(Role.values())), pick("", "x", "x y", "'q'")));
            } else {
                usual(kind, i, held);
            }
        }
        return new DrawnObject(name, kind, pick("Node", "Del", "list", "ref"), held);
    }

    /** What an object of that kind usually holds. */
    private void usual(Kind kind, int number, List<DrawnReference> into) {
        switch (kind) {
            case INSTANCE -> into.add(reference(Role.ATTRIBUTE, "x" + number));
            case LIST, TUPLE, SET, WEAK_SET -> into.add(reference(Role.ITEM, ""));
            case DICT, WEAK_VALUE_DICTIONARY ->
                into.add(reference(Role.VALUE, pick("'k'", "5", "'5'", "''", "k", "'it's'", "''q''") + pick("", "")));
            case WEAK_KEY_DICTIONARY -> {
                into.add(reference(Role.KEY, ""));
                into.add(reference(Role.VALUE, ""));
            }
            default -> into.add(reference(into.isEmpty() ? Role.REFERENT : Role.ITEM, ""));
        }
    }

    private DrawnReference reference(Role role, String label) {
        Strength strength = random.nextInt(3) == 0
                ? pickOf(List.of(Strength.values()))
                : random.nextBoolean() ? Strength.STRONG : Strength.WEAK;
        return new DrawnReference(role, label, target(), strength, pick("", "", "", "on_gone"));
    }

    private DrawnTarget target() {
        if (!names.isEmpty() && random.nextInt(4) > 0) {
            return new DrawnTarget.Named(names.get(random.nextInt(names.size())));
        }
        return new DrawnTarget.Plain(
                switch (random.nextInt(4)) {
                    case 0 -> Atom.NONE;
                    case 1 -> Atom.of(random.nextLong());
                    case 2 -> Atom.of(random.nextBoolean());
                    default -> Atom.of(pick("", "o0", "a \\ \"text\"\n"));
                });
    }

    private Drawing ordinaryDrawing() {
        int count = 2 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            names.add("o" + i);
        }
        List<DrawnObject> objects = new ArrayList<>();
        for (String name : names) {
            Kind kind = name.equals("o0") ? Kind.INSTANCE : ORDINARY.get(random.nextInt(ORDINARY.size()));
            if (kind == Kind.INSTANCE) {
                instances.add(name);
            }
            objects.add(new DrawnObject(name, kind, "", List.of()));
        }
        objects.replaceAll(each -> ordinaryObject(each.name(), each.kind()));
        List<DrawnReference> variables = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            variables.add(leading(Role.VARIABLE, "v" + i, Strength.STRONG, false));
        }
        Drawing drawing = new Drawing(objects, variables);
        return Compile.problem(drawing).isEmpty() ? drawing : withoutTuples(drawing);
    }

    private static Drawing withoutTuples(Drawing drawing) {
        return new Drawing(
                drawing.objects().stream()
                        .map(each -> each.kind() == Kind.TUPLE
                                ? new DrawnObject(each.name(), Kind.LIST, "list", each.references())
                                : each)
                        .toList(),
                drawing.variables());
    }

    private DrawnObject ordinaryObject(String name, Kind kind) {
        List<DrawnReference> held = new ArrayList<>();
        int size = (kind == Kind.TUPLE ? 1 : 0) + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            boolean weak = random.nextInt(3) == 0;
            Strength strength = weak ? Strength.WEAK : Strength.STRONG;
            held.add(
                    switch (kind) {
                        case INSTANCE -> leading(Role.ATTRIBUTE, "x" + i, strength, weak);
                        case DICT -> leading(Role.VALUE, "'k" + i + "'", strength, weak);
                        default -> leading(Role.ITEM, "", Strength.STRONG, false);
                    });
        }
        String type = kind == Kind.INSTANCE ? "Node" : kind.name().toLowerCase(Locale.ROOT);
        return new DrawnObject(name, kind, type, held);
    }

    /** Weak ones lead only to instances: the others cannot be weakly referenced. */
    private DrawnReference leading(Role role, String label, Strength strength, boolean weak) {
        if (!weak && random.nextInt(5) == 0) {
            return new DrawnReference(role, label, new DrawnTarget.Plain(Atom.of(random.nextInt(9))), strength, "");
        }
        List<String> choices = weak ? instances : names;
        DrawnTarget target = new DrawnTarget.Named(choices.get(random.nextInt(choices.size())));
        return new DrawnReference(role, label, target, strength, "");
    }

    private <T> T pickOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
