package org.refscape.runtime.program;

import org.refscape.heap.Role;

/**
 * A place of an object, whether it holds anything yet or not.
 *
 * @param holder the object
 * @param role what a reference in that place is to the holder
 * @param label the name of the variable or field, or the key as text; for an item that a list is too short for, the index as text
 * @param index where the reference is among those of the holder, or -1 if there is none
 */
public record Slot(int holder, Role role, String label, int index) {

    public boolean isEmpty() {
        return index < 0;
    }
}
