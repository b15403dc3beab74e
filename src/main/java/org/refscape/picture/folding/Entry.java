package org.refscape.picture.folding;

import java.util.List;

/**
 * A row in the making.
 *
 * @param place what tells the row from the others of its card
 * @param key what the key column holds; nothing but for entries whose keys are objects
 * @param values what the value column holds: usually one thing, and besides it a line that is just being cut
 * @param removed true if the whole row has just gone
 */
record Entry(String place, String label, Content key, List<Content> values, boolean removed) {
    Entry {
        values = List.copyOf(values);
    }
}
