package org.refscape.desktop.gesture;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.composition.ArrowLine;
import org.refscape.picture.composition.Composition;

/** An item, what it refers to, what refers to it, and the references between: what is emphasised when the pointer is over it. */
public record Neighbourhood(Set<String> boxes, Set<String> arrows) {

    public static final Neighbourhood NONE = new Neighbourhood(Set.of(), Set.of());

    public static Neighbourhood of(Composition composition, @Nullable String id) {
        Set<String> boxes = new LinkedHashSet<>();
        Set<String> arrows = new LinkedHashSet<>();
        for (ArrowLine line : composition.arrows()) {
            String holder = line.arrow().from().holder();
            String target = line.arrow().target();
            if (line.id().equals(id) || holder.equals(id) || (target != null && target.equals(id))) {
                arrows.add(line.id());
                boxes.add(holder);
                if (target != null) {
                    boxes.add(target);
                }
            }
        }
        boxes.remove(id);
        return new Neighbourhood(boxes, arrows);
    }
}
