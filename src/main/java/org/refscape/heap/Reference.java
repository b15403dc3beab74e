package org.refscape.heap;

/**
 * One reference, as its holder keeps it.
 *
 * @param role what it is to its holder
 * @param label the name of the variable or attribute, or the key of an entry; empty for items
 * @param target where it leads; an atom when the place holds a plain value
 * @param strength what it does for its target
 */
public record Reference(Role role, String label, Value target, Strength strength) {

    /** A strong reference. */
    public static Reference strong(Role role, String label, Value target) {
        return new Reference(role, label, target, Strength.STRONG);
    }

    /** The same place with another target. */
    public Reference to(Value other) {
        return new Reference(role, label, other, strength);
    }

    public boolean leadsTo(int object) {
        return target.isObject(object);
    }

    /** The target's id, or -1 if the place holds an atom. */
    public int targetIndex() {
        return target instanceof ObjectId object ? object.index() : -1;
    }
}
