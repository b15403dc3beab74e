package org.refscape.scene;

import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/**
 * A drawn reference, as its holder keeps it; a variable is a reference that no object holds.
 *
 * @param role what it is to its holder
 * @param label the name of the variable or attribute, or the key of an entry as text; empty for items
 * @param strength drawn weak means: the place holds a weak reference object of its own
 * @param callback the name of a function among the scene's callbacks, called when the target dies; empty for none
 */
public record DrawnReference(Role role, String label, DrawnTarget target, Strength strength, String callback) {

    public static DrawnReference strong(Role role, String label, String object) {
        return new DrawnReference(role, label, new DrawnTarget.Named(object), Strength.STRONG, "");
    }

    public static DrawnReference weak(Role role, String label, String object) {
        return new DrawnReference(role, label, new DrawnTarget.Named(object), Strength.WEAK, "");
    }

    public static DrawnReference variable(String name, String object) {
        return strong(Role.VARIABLE, name, object);
    }

    public DrawnReference withLabel(String changed) {
        return new DrawnReference(role, changed, target, strength, callback);
    }

    public DrawnReference withTarget(DrawnTarget changed) {
        return new DrawnReference(role, label, changed, strength, callback);
    }

    /** The same with another strength; a strong reference has no callback. */
    public DrawnReference withStrength(Strength changed) {
        return new DrawnReference(role, label, target, changed, changed.keepsAlive() ? "" : callback);
    }

    public DrawnReference withCallback(String changed) {
        return new DrawnReference(role, label, target, strength, changed);
    }
}
