package org.refscape.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Kind;

/**
 * The order in which the objects of a drawing can be made: the declared one, but what cannot be changed once it exists (a tuple, a
 * reference object, a finalizer) comes after what it refers to.
 *
 * @param objects in that order; without those of a circle if there is one
 * @param circle the names of objects that would each have to exist before the other; empty if there is no such circle
 */
record BuildOrder(List<DrawnObject> objects, List<String> circle) {

    static BuildOrder of(Drawing drawing) {
        return new Search(drawing).order();
    }

    /** Why the drawing cannot be built, if it cannot. */
    Optional<Problem> problem() {
        return circle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        circle.get(0),
                        circle.size() == 1
                                ? "It cannot hold itself: what is in it has to exist first"
                                : String.join(", ", circle) + " each have to exist before the other",
                        "Let the circle go through an attribute, a list or a dict"));
    }

    private static boolean needsItsTargetsFirst(DrawnObject object) {
        Kind kind = object.kind();
        return kind == Kind.TUPLE || kind == Kind.FINALIZER || kind.isReferenceObject();
    }

    /** A depth-first search with a stack of its own: a drawing may be a long chain of tuples. */
    private static final class Search {
        private final Map<String, DrawnObject> byName = new HashMap<>();
        private final List<DrawnObject> declared;
        private final List<DrawnObject> ordered = new ArrayList<>();
        private final Set<String> finished = new HashSet<>();
        private final Set<String> begun = new HashSet<>();
        private final Deque<Visit> stack = new ArrayDeque<>();

        Search(Drawing drawing) {
            declared = drawing.objects();
            declared.forEach(object -> byName.put(object.name(), object));
        }

        BuildOrder order() {
            for (DrawnObject object : declared) {
                List<String> circle = visit(object);
                if (!circle.isEmpty()) {
                    return new BuildOrder(List.copyOf(ordered), circle);
                }
            }
            return new BuildOrder(List.copyOf(ordered), List.of());
        }

        /** Afterwards the object stands in the order, after all it needs; or a circle is returned. */
        private List<String> visit(DrawnObject start) {
            push(start);
            while (!stack.isEmpty()) {
                Visit visit = stack.peek();
                DrawnObject needed = visit.next(byName);
                if (needed == null) {
                    stack.pop();
                    finished.add(visit.object.name());
                    ordered.add(visit.object);
                } else if (begun.contains(needed.name()) && !finished.contains(needed.name())) {
                    return circle(needed.name());
                } else {
                    push(needed);
                }
            }
            return List.of();
        }

        private void push(DrawnObject object) {
            if (begun.add(object.name())) {
                stack.push(new Visit(object));
            }
        }

        private List<String> circle(String name) {
            List<String> names = new ArrayList<>();
            for (Visit visit : stack) {
                names.add(0, visit.object.name());
                if (visit.object.name().equals(name)) {
                    break;
                }
            }
            return List.copyOf(names);
        }
    }

    /** An object and how far its targets have been looked at. */
    private static final class Visit {
        private final DrawnObject object;
        private int looked;

        Visit(DrawnObject object) {
            this.object = object;
        }

        @Nullable
        DrawnObject next(Map<String, DrawnObject> byName) {
            List<DrawnReference> references = needsItsTargetsFirst(object) ? object.references() : List.of();
            while (looked < references.size()) {
                DrawnReference reference = references.get(looked++);
                if (reference.target() instanceof DrawnTarget.Named named) {
                    return byName.get(named.object());
                }
            }
            return null;
        }
    }
}
