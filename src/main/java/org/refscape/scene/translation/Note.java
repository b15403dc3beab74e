package org.refscape.scene.translation;

import org.refscape.scene.Drawing;
import org.refscape.scene.ItemId;

/**
 * Something in a scene that a runtime cannot say as it was drawn.
 *
 * @param item what it is about: an object, reference or variable of the drawing ({@link org.refscape.scene.ItemId}), or what
 *     {@link #action} and {@link #type} name
 * @param treatment what is done about it
 * @param sentence what cannot be said and what is done about it
 * @param choice true if the person can choose between the nearest equivalent and leaving it out
 */
public record Note(String item, Treatment treatment, String sentence, boolean choice) {
    private static final String ACTION = "a:";
    private static final String TYPE = "c:";

    /** The item that stands for an action of the scene, counted from 0. */
    public static String action(int index) {
        return ACTION + index;
    }

    /** The item that stands for a class of the scene: its finalizer. */
    public static String type(String name) {
        return TYPE + name;
    }

    /** The item that stands for a function of the scene. */
    public static String function(String name) {
        return "f:" + name;
    }

    /** The index of the action it is about, or -1. */
    public int actionIndex() {
        return item.startsWith(ACTION) ? Integer.parseInt(item.substring(ACTION.length())) : -1;
    }

    /** What it is about, for people: {@code child.parent}, {@code class Phoenix}, {@code action 3}. */
    public String subject(Drawing drawing) {
        String name = item.substring(TYPE.length());
        if (item.startsWith(TYPE)) {
            return "class " + name;
        }
        if (actionIndex() >= 0) {
            return "action " + (actionIndex() + 1);
        }
        int arrow = name.lastIndexOf('>');
        if (arrow < 0) {
            return name;
        }
        String holder = name.substring(0, arrow);
        return ItemId.isVariable(item) ? holder : place(drawing, holder, Integer.parseInt(name.substring(arrow + 1)));
    }

    private static String place(Drawing drawing, String holder, int index) {
        return drawing.object(holder)
                .map(object -> object.references().get(index))
                .map(reference -> switch (reference.role()) {
                    case ATTRIBUTE -> holder + "." + reference.label();
                    case VALUE -> holder + "['" + reference.label() + "']";
                    case ITEM -> holder + "[" + index + "]";
                    case KEY -> "a key of " + holder;
                    default -> holder;
                })
                .orElse(holder);
    }
}
