package org.refscape.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Definitions;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.timeline.Timeline;

/** Building a drawing on CPython gives exactly the objects and references that are drawn. */
class CompileTwinTest {
    private static final Set<Kind> DRAWN = Set.of(Kind.INSTANCE, Kind.LIST, Kind.TUPLE, Kind.DICT);

    @Test
    void what_is_drawn_is_what_is_there() {
        for (long seed = 0; seed < 1_500; seed++) {
            Drawing drawing = RandomScenes.ordinary(seed);
            Set<String> held = heldByVariables(drawing);
            Heap heap = built(drawing);

            assertThat(labels(heap)).as("seed %d: %s", seed, drawing).isEqualTo(held);
            for (DrawnObject object : drawing.objects()) {
                if (held.contains(object.name())) {
                    assertThat(inHeap(heap, object.name()))
                            .as("seed %d: %s in %s", seed, object, drawing)
                            .isEqualTo(asDrawn(object.references(), held));
                }
            }
            assertThat(inHeap(heap, "globals"))
                    .as("variables of seed %d", seed)
                    .isEqualTo(asDrawn(drawing.variables(), held));
        }
    }

    /** The heap when the drawing stands and everything that nobody holds is gone. */
    private static Heap built(Drawing drawing) {
        Definitions definitions = Compile.definitions(drawing, Definitions.NONE);
        List<Action> actions = new ArrayList<>(Compile.drawing(drawing, definitions));
        actions.add(new Collection.Collect(2));
        return Timeline.of(new CPython(Version.V3_13), definitions)
                .play(actions)
                .end();
    }

    private static Set<String> labels(Heap heap) {
        Set<String> labels = new TreeSet<>();
        heap.present()
                .filter(object -> DRAWN.contains(object.kind()) && !object.isInternal())
                .forEach(object -> labels.add(object.label()));
        return labels;
    }

    /** What strong references lead to from the variables, found by walking. */
    private static Set<String> heldByVariables(Drawing drawing) {
        Set<String> held = new TreeSet<>();
        Deque<DrawnReference> open = new ArrayDeque<>(drawing.variables());
        while (!open.isEmpty()) {
            DrawnReference reference = open.pop();
            if (reference.strength().keepsAlive()
                    && reference.target() instanceof DrawnTarget.Named named
                    && held.add(named.object())) {
                open.addAll(drawing.object(named.object()).orElseThrow().references());
            }
        }
        return held;
    }

    /** Each place and what it leads to: {@code > name}, {@code ~> name}, {@code ~> None} or a plain value. */
    private static Map<String, String> asDrawn(List<DrawnReference> references, Set<String> held) {
        Map<String, String> places = new TreeMap<>();
        for (int i = 0; i < references.size(); i++) {
            DrawnReference reference = references.get(i);
            String arrow = reference.strength().keepsAlive() ? "> " : "~> ";
            String target = reference.target().match(new DrawnTarget.Cases<>() {
                @Override
                public String named(DrawnTarget.Named named) {
                    return arrow + (held.contains(named.object()) ? named.object() : "None");
                }

                @Override
                public String plain(DrawnTarget.Plain plain) {
                    return plain.atom().toString();
                }
            });
            places.put(reference.role() == Role.ITEM ? "[" + i + "]" : Making.keyText(reference.label()), target);
        }
        return places;
    }

    private static Map<String, String> inHeap(Heap heap, String label) {
        HeapObject holder = Objects.requireNonNull(heap.labelled(label), label);
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < holder.references().size(); i++) {
            Reference reference = holder.references().get(i);
            if (reference.role() != Role.INTERNAL) {
                places.put(reference.role() == Role.ITEM ? "[" + i + "]" : reference.label(), target(heap, reference));
            }
        }
        return new TreeMap<>(places);
    }

    private static String target(Heap heap, Reference reference) {
        Value value = reference.target();
        if (value instanceof Atom atom) {
            return atom.toString();
        }
        HeapObject object = heap.object(((ObjectId) value).index());
        if (object.kind() != Kind.REFERENCE) {
            return "> " + object.label();
        }
        return object.references().stream()
                .filter(each -> each.role() == Role.REFERENT)
                .findFirst()
                .map(each -> "~> " + heap.object(each.targetIndex()).label())
                .orElse("~> None");
    }
}
