package org.refscape.scene;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Kind;

/**
 * A drawn object.
 *
 * @param name what it is called; unique among the objects of its drawing
 * @param kind an instance, a container, or an explicit reference object that can be shared
 * @param type the name of its class; for built-in kinds the name of the built-in class
 * @param references what it holds, in order
 */
public record DrawnObject(String name, Kind kind, String type, List<DrawnReference> references) {
    public DrawnObject {
        references = List.copyOf(references);
    }

    public static DrawnObject instance(String name, String type) {
        return new DrawnObject(name, Kind.INSTANCE, type, List.of());
    }

    public DrawnObject withName(String changed) {
        return new DrawnObject(changed, kind, type, references);
    }

    public DrawnObject withType(String changed) {
        return new DrawnObject(name, kind, changed, references);
    }

    public DrawnObject withReferences(List<DrawnReference> changed) {
        return new DrawnObject(name, kind, type, changed);
    }

    /** With one more reference at the end. */
    public DrawnObject and(DrawnReference reference) {
        List<DrawnReference> more = new ArrayList<>(references);
        more.add(reference);
        return withReferences(more);
    }
}
