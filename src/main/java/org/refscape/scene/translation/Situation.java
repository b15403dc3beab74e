package org.refscape.scene.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Path;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Where the translated program stands: its heap so far, the names it may still use, and what some of its objects stand for. */
final class Situation {
    private static final String REGISTRY = "registry";

    private final Set<String> taken = new HashSet<>();
    private Supplier<Set<String>> own = Set::of;
    private final Set<String> weakValued = new HashSet<>();
    private final Set<String> proxies = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private boolean allArePlaces;
    /** The weak places from which variables that are about to be made get their objects. */
    private final Map<String, Path> likeness = new LinkedHashMap<>();

    private final Map<String, Body> functions = new LinkedHashMap<>();
    private final Definitions definitions;
    private final Supplier<Heap> heap;
    private @Nullable Path registry;

    /**
     * @param heap gives the heap as it is now; asked only when it matters
     */
    Situation(Supplier<Heap> heap, Definitions definitions) {
        this.heap = heap;
        this.definitions = definitions;
        functions.putAll(definitions.callbacks());
    }

    /** These names are the program's own; asked only when a new one is needed. */
    void reserve(Supplier<Set<String>> names) {
        own = names;
    }

    /** A variable that the program does not have. */
    Path variable(String wish) {
        return Path.variable(free(wish.replaceAll("\\W", "_"), taken()));
    }

    /** A label that nothing has. */
    String label(String wish) {
        return free(wish, taken());
    }

    private Set<String> taken() {
        taken.addAll(own.get());
        own = Set::of;
        return taken;
    }

    private static String free(String wish, Set<String> taken) {
        String name = wish;
        for (int number = 2; !taken.add(name); number++) {
            name = wish + number;
        }
        return name;
    }

    /** The object at that path, if there is one now. */
    Optional<HeapObject> at(Path path) {
        Path like = likeness.get(path.name());
        if (like == null) {
            return Whereabouts.object(heap.get(), path);
        }
        Optional<HeapObject> fetched = at(like).flatMap(each -> Whereabouts.referent(heap.get(), each));
        return Whereabouts.object(heap.get(), fetched, path.accessors());
    }

    /** That new variable will hold what the reference object at that place leads to, before anything else is done. */
    void leadsLike(Path variable, Path place) {
        likeness.put(variable.name(), place);
    }

    /** From now on every reference object stands for a place that refers weakly by itself. */
    void allStandForPlaces() {
        allArePlaces = true;
    }

    /** From now on the reference object with that label stands for a proxy: what is done with it is done with its object. */
    void standsForProxy(String label) {
        proxies.add(label);
    }

    /** From now on the reference object with that label stands for a place that refers weakly by itself. */
    void standsForPlace(String label) {
        places.add(label);
    }

    /** True if some reference object is there only because places cannot refer weakly here. */
    boolean hasStandIns() {
        return allArePlaces || !proxies.isEmpty() || !places.isEmpty();
    }

    /** True if paths that go on behind that place begin at the object that it leads to. */
    boolean isStandInAt(Path path) {
        return isPlaceAt(path)
                || at(path).filter(each -> proxies.contains(each.label())).isPresent();
    }

    /** True if a reference object is at that path that the program knows nothing of. */
    boolean isPlaceAt(Path path) {
        return at(path).filter(each -> each.kind().isReferenceObject())
                .filter(each -> allArePlaces || places.contains(each.label()))
                .isPresent();
    }

    /** True if there is such a variable now, whatever it holds. */
    boolean isBound(Path variable) {
        return Whereabouts.variable(heap.get(), variable.name()).isPresent();
    }

    /** True if the expression stands for an object now, and not for a plain value, for nothing, or for a name that nobody knows. */
    boolean isObject(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public Boolean at(Expression.At at) {
                return Situation.this.at(at.path()).isPresent();
            }

            @Override
            public Boolean literal(Expression.Literal literal) {
                return false;
            }

            @Override
            public Boolean newObject(Expression.NewObject object) {
                return true;
            }
        });
    }

    /** How the place at that path refers to its object: weakly if a reference object is there. */
    Strength strengthAt(Path path) {
        return at(path).filter(each -> each.kind().isReferenceObject())
                .filter(each -> !each.references().isEmpty())
                .map(each -> each.references().get(0).strength())
                .orElse(Strength.STRONG);
    }

    /** True if a reference object is at that path, cleared or not. */
    boolean isReferenceAt(Path path) {
        return at(path).filter(each -> each.kind().isReferenceObject()).isPresent();
    }

    /** From now on the map with that label stands for one with weak values. */
    void standsForWeakValues(String label) {
        weakValued.add(label);
    }

    boolean isWeakValued(Path map) {
        return at(map).filter(each -> weakValued.contains(each.label())).isPresent();
    }

    /** True if the map has an entry with that key. */
    boolean hasEntry(Path map, Expression key) {
        List<Reference> all = at(map).map(HeapObject::references).orElse(List.of());
        if (key instanceof Expression.Literal literal) {
            String text = text(literal.atom());
            return all.stream()
                    .anyMatch(each -> each.role() == Role.VALUE && each.label().equals(text));
        }
        int id = key instanceof Expression.At at
                ? at(at.path()).map(HeapObject::id).orElse(-1)
                : -1;
        return all.stream().anyMatch(each -> each.role() == Role.KEY && id >= 0 && each.leadsTo(id));
    }

    static String text(Atom atom) {
        return atom.type() == Atom.Type.TEXT ? atom.text() : atom.toString();
    }

    /** The registry that the program uses for what has none of its own; the actions that make it are added if it is not there yet. */
    Path registry(List<Action> before) {
        Path known = registry;
        if (known == null) {
            known = variable(REGISTRY);
            before.add(new Finalization.MakeRegistry(known, label(REGISTRY)));
            registry = known;
        }
        return known;
    }

    /** A function with that body that the program does not have; its name. */
    String function(String wish, List<Action> actions) {
        String name = free(wish, new HashSet<>(functions.keySet()));
        functions.put(name, new Body(name, new ArrayList<>(actions)));
        return name;
    }

    /** The functions of the program, the new ones included. */
    Map<String, Body> functions() {
        return functions;
    }

    /** True if objects of that class have a finalizer method. */
    boolean hasFinalizer(String type) {
        var known = definitions.classNamed(type);
        return known != null && known.finalizer() != null;
    }
}
