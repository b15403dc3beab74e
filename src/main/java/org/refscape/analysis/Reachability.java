package org.refscape.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Strength;

/**
 * Which objects can be reached from the roots, and by references of what strength. An immutable value.
 *
 * <p>An object is <em>softly</em> reachable if it is not strongly reachable and some path of strong and soft references leads to it;
 * <em>weakly</em>, if it is neither and some path of strong, soft and weak references does; and so on in the order of
 * {@link Strength}. These are the definitions of {@code java.lang.ref}; for other runtimes they are the natural extension.
 */
public final class Reachability {
    private final @Nullable Strength[] strengths;

    private Reachability(@Nullable Strength[] strengths) {
        this.strengths = strengths;
    }

    /** What strong references alone reach. */
    public static Reachability strong(ObjectGraph graph) {
        return upTo(graph, List.of(Strength.STRONG));
    }

    /** What references of any strength reach, and by which. */
    public static Reachability byStrength(ObjectGraph graph) {
        return upTo(graph, Arrays.asList(Strength.values()));
    }

    private static Reachability upTo(ObjectGraph graph, List<Strength> allowed) {
        Wave wave = new Wave(graph, allowed);
        for (Strength each : allowed) {
            wave.spread(each);
        }
        return new Reachability(wave.reached);
    }

    /** True if a path of strong references leads to it from a root. */
    public boolean isStrong(int object) {
        return strengths[object] == Strength.STRONG;
    }

    /** How the object is reached, or null if it is not. */
    public @Nullable Strength strength(int object) {
        return strengths[object];
    }

    /** The objects that are reached strongly. */
    public Ids reached() {
        return withStrength(true);
    }

    /** The objects that are not reached strongly: the garbage, if nothing weaker keeps it. */
    public Ids garbage() {
        return withStrength(false);
    }

    /** What was reached strongly then and is not now; both must come from the same objects. */
    public Ids lostSince(Reachability before) {
        return Ids.of(IntStream.range(0, strengths.length)
                .filter(object -> before.isStrong(object) && !isStrong(object))
                .toArray());
    }

    private Ids withStrength(boolean strong) {
        return Ids.of(IntStream.range(0, strengths.length)
                .filter(object -> isStrong(object) == strong)
                .toArray());
    }

    /** After the wave of a strength, everything reachable by it or by a stronger one is marked with the strongest that does. */
    private static final class Wave {
        private final ObjectGraph graph;
        private final List<Strength> allowed;
        private final @Nullable Strength[] reached;
        private final List<IntList> waiting = new ArrayList<>();
        /** For a key that has not been reached yet: the values that depend on it. */
        private final Map<Integer, List<Dependent>> dependents = new HashMap<>();

        /** A value that waits for its key, and how its table is reached. */
        private record Dependent(int value, Strength table) {}

        Wave(ObjectGraph graph, List<Strength> allowed) {
            this.graph = graph;
            this.allowed = allowed;
            reached = new Strength[graph.size()];
            allowed.forEach(each -> waiting.add(new IntList()));
            for (int v = 0; v < graph.size(); v++) {
                if (graph.isRoot(v)) {
                    waiting.get(0).add(v);
                }
            }
        }

        void spread(Strength strength) {
            IntList now = waiting.get(allowed.indexOf(strength));
            while (!now.isEmpty()) {
                int object = now.removeLast();
                if (reached[object] == null) {
                    reached[object] = strength;
                    follow(object, strength);
                }
            }
        }

        private void follow(int object, Strength strength) {
            for (int i = 0; i < graph.degree(object); i++) {
                int key = graph.keyOf(object, i);
                if (key >= 0) {
                    followWithKey(key, graph.target(object, i), strength);
                } else {
                    await(graph.target(object, i), weaker(strength, graph.strength(object, i)));
                }
            }
            dependents
                    .getOrDefault(object, List.of())
                    .forEach(each -> await(each.value(), weaker(strength, each.table())));
        }

        /** The value of an entry is reached as its table or its key is, whichever is weaker. */
        private void followWithKey(int key, int value, Strength table) {
            Strength known = reached[key];
            if (known != null) {
                await(value, weaker(table, known));
            } else {
                dependents.computeIfAbsent(key, none -> new ArrayList<>()).add(new Dependent(value, table));
            }
        }

        private void await(int target, Strength strength) {
            int wave = allowed.indexOf(strength);
            if (wave >= 0 && reached[target] == null) {
                waiting.get(wave).add(target);
            }
        }

        private static Strength weaker(Strength one, Strength other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
