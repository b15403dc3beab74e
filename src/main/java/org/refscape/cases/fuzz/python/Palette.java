package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Body;
import org.refscape.action.Callback;
import org.refscape.action.ClassDefinition;
import org.refscape.action.ClassDefinition.Base;
import org.refscape.action.Definitions;

/**
 * The classes and callbacks of one program. Each body uses only what was defined before it; so bodies that call each other come to an
 * end.
 */
final class Palette {
    private static final Body EMPTY = new Body("__del__", List.of());
    private static final List<ClassDefinition> SPECIAL = List.of(
            plain("Other", Base.OBJECT, null),
            slots("SlotWeak", null, "z", "next", "x", "y", "__weakref__"),
            slots("SlotWeakDel", EMPTY, "y", "x", "__weakref__"),
            slots("Slot", null, "x", "y"),
            slots("SlotDict", null, "x", "__dict__"),
            plain("MyList", Base.LIST, null),
            plain("MyListDel", Base.LIST, EMPTY),
            plain("MyDict", Base.DICT, null),
            plain("MySet", Base.SET, null),
            plain("MySetDel", Base.SET, EMPTY));

    private final Chance chance;
    private final Map<String, ClassDefinition> classes = new LinkedHashMap<>();
    private final Map<String, Body> callbacks = new LinkedHashMap<>();
    /** The same class several times is chosen more often. */
    private final List<ClassDefinition> drawn = new ArrayList<>();

    Palette(Chance chance) {
        this.chance = chance;
        draw(plain("Node", Base.OBJECT, null), 4);
        draw(plain("Del", Base.OBJECT, EMPTY), 3);
        if (chance.once(3)) {
            draw(new ClassDefinition("Key", Base.OBJECT, null, true, chance.once(2) ? EMPTY : null, List.of()), 2);
        }
        for (int i = chance.below(4); i > 0; i--) {
            draw(chance.oneOf(SPECIAL), 1);
        }
        for (int i = chance.below(6); i > 0; i--) {
            defineWithBody(i);
        }
    }

    private void defineWithBody(int number) {
        List<org.refscape.action.Action> body = new BodyWriter(this, chance).body(number);
        if (chance.once(2)) {
            String name = "cb" + number;
            callbacks.put(name, new Body(name, body));
        } else {
            Base base = chance.once(6) ? chance.either(Base.LIST, Base.DICT) : Base.OBJECT;
            draw(plain("Last" + number, base, new Body("__del__", body)), 2);
        }
    }

    private void draw(ClassDefinition definition, int times) {
        classes.put(definition.name(), definition);
        for (int i = 0; i < times; i++) {
            drawn.add(definition);
        }
    }

    Definitions definitions() {
        return new Definitions(classes, callbacks);
    }

    ClassDefinition someClass() {
        return chance.oneOf(drawn);
    }

    /** The class of that name; a class of the program. */
    @Nullable
    ClassDefinition named(String name) {
        return classes.get(name);
    }

    /** A callback, or none if there is none yet. */
    @Nullable
    Callback someCallback() {
        return callbacks.isEmpty() ? null : new Callback.Function(chance.oneOf(List.copyOf(callbacks.keySet())));
    }

    private static ClassDefinition plain(String name, Base base, @Nullable Body finalizer) {
        return new ClassDefinition(name, base, null, false, finalizer, List.of());
    }

    private static ClassDefinition slots(String name, @Nullable Body finalizer, String... slots) {
        return new ClassDefinition(name, Base.OBJECT, List.of(slots), false, finalizer, List.of());
    }
}
