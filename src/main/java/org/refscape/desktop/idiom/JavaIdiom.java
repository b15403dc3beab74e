package org.refscape.desktop.idiom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Strength;

/** Java: the package {@code java.lang.ref}, {@code WeakHashMap} and {@code System.gc()}. */
final class JavaIdiom implements Idiom {
    private static final String QUEUE = "ReferenceQueue";
    private static final String LOCAL = "ThreadLocal";
    private static final String THREAD = "Thread";

    @Override
    public List<Arrow> arrows() {
        return List.of(
                Arrow.strong(),
                Arrow.weak("WeakReference"),
                new Arrow("soft", "O", "soft reference", "SoftReference", Strength.SOFT, false),
                new Arrow("phantom", "H", "phantom reference", "PhantomReference", Strength.PHANTOM, false));
    }

    @Override
    public List<Creation> creations() {
        return List.of(
                Creation.of(Kind.LIST, "ArrayList"),
                Creation.of(Kind.SET, "HashSet"),
                Creation.of(Kind.DICT, "HashMap"),
                Creation.of(Kind.DICT, "IdentityHashMap"),
                Creation.of(Kind.WEAK_KEY_DICTIONARY, "WeakHashMap"),
                new Creation(Kind.REFERENCE, "WeakReference", "a WeakReference of its own"),
                new Creation(Kind.FINALIZER, "Cleanable", "Cleaner.register"));
    }

    @Override
    public String dropping(String place) {
        return place + " = null";
    }

    @Override
    public String asking(String place) {
        return place + ".get()";
    }

    @Override
    public String effect(Strength strength) {
        return switch (strength) {
            case STRONG -> "A strong reference keeps its target as long as its holder can be reached.";
            case SOFT -> "A soft reference keeps its target until memory is short.";
            case PHANTOM ->
                "A phantom reference never answers with its target. It tells its queue when the target has gone for good.";
            default ->
                "A weak reference keeps nothing alive: a collection that finds its target only weakly held clears it.";
        };
    }

    @Override
    public String unheld() {
        return "Nothing refers to it: the next collection takes it.";
    }

    @Override
    public String about(Kind kind) {
        return switch (kind) {
            case FINALIZER ->
                "Its first arrow is the object it watches; further arrows are what its action keeps alive."
                        + " The action runs once: after the collection that finds the object unreachable, or at clean().";
            case REFERENCE -> "An object of its own that can be shared. Its arrow keeps nothing alive.";
            case WEAK_KEY_DICTIONARY ->
                "Keys are held weakly, values strongly. An entry whose key has gone stays until the map is used again.";
            default -> "Can be referenced softly, weakly or phantomly, as everything can in Java.";
        };
    }

    @Override
    public String destructor() {
        return "finalize()";
    }

    @Override
    public List<Offered> anywhere(Namespace names) {
        Path variable = names.freeVariable("x");
        Path queue = names.freeVariable("queue");
        Path local = names.freeVariable("local");
        String thread = names.freeLabel("worker");
        String type = names.usualClass();
        Expression.NewObject made = new Expression.NewObject(type, names.freeLabel(variable.name()), null);
        List<Offered> acts = new ArrayList<>(List.of(
                new Offered(variable + " = new " + type + "()", "a new object", new Naming.Create(variable, made)),
                new Offered(
                        queue + " = new ReferenceQueue<>()",
                        "where cleared references arrive",
                        new Weak.MakeQueue(queue, names.freeLabel(queue.name()))),
                new Offered(
                        local + " = new ThreadLocal<>()",
                        "a value of each thread",
                        new Control.MakeThreadLocal(local, names.freeLabel(local.name()))),
                new Offered("start thread " + thread, "a root as long as it lives", new Control.StartThread(thread))));
        services(names.heap(), THREAD)
                .forEach(each -> acts.add(new Offered(
                        "end thread " + each.label(), "its table goes too", new Control.EndThread(each.label()))));
        return acts;
    }

    @Override
    public List<Offered> with(HeapObject object, Path path, Namespace names) {
        return switch (object.kind()) {
            case REFERENCE -> ofReference(path);
            case FINALIZER ->
                List.of(new Offered(path + ".clean()", "runs it now, once", new Finalization.Clean(path)));
            case SERVICE -> ofService(object, path, names.heap());
            case LIST ->
                Idiom.both(
                        List.of(
                                new Offered(
                                        path + ".remove(" + path + ".size() - 1)",
                                        "takes the last item out",
                                        new Container.Pop(path, null)),
                                new Offered(path + ".clear()", "drops all items", new Container.Clear(path))),
                        ofAnything(path, names));
            case WEAK_KEY_DICTIONARY ->
                Idiom.both(
                        List.of(new Offered(
                                path + ".size()",
                                "using it sweeps entries whose key has gone",
                                new Mapping.Length(path))),
                        ofAnything(path, names));
            default -> ofAnything(path, names);
        };
    }

    private static List<Offered> ofReference(Path path) {
        return List.of(
                new Offered(path + ".get()", "asks it for its object", new Weak.Dereference(path, null)),
                new Offered(path + ".clear()", "it forgets its object", new Weak.ClearReference(path)),
                new Offered(
                        path + ".enqueue()", "clears it and puts it into its queue", new Weak.EnqueueReference(path)));
    }

    private static List<Offered> ofService(HeapObject service, Path path, Heap heap) {
        if (service.type().equals(QUEUE)) {
            return List.of(
                    new Offered(path + ".poll() until null", "takes out what has arrived", new Weak.Drain(path)));
        }
        return service.type().equals(LOCAL)
                ? services(heap, THREAD).stream()
                        .map(thread -> new Offered(
                                path + ".remove() in " + thread.label(),
                                "takes its value out of the thread's table",
                                new Control.RemoveThreadLocal(thread.label(), path)))
                        .toList()
                : List.of();
    }

    private static List<Offered> ofAnything(Path path, Namespace names) {
        List<Offered> acts = new ArrayList<>();
        acts.add(made(path, "Weak", Weak.Variety.WEAK, null, names));
        acts.add(made(path, "Soft", Weak.Variety.SOFT, null, names));
        for (HeapObject each : services(names.heap(), QUEUE)) {
            names.pathOf(each.id()).ifPresent(queue -> {
                acts.add(made(path, "Weak", Weak.Variety.WEAK, queue, names));
                acts.add(made(path, "Phantom", Weak.Variety.PHANTOM, queue, names));
            });
        }
        Path cleanable = names.freeVariable(base(path) + "End");
        acts.add(new Offered(
                cleanable + " = cleaner.register(" + path + ", …)",
                "runs an action when it has gone",
                new Finalization.MakeCleaner(
                        cleanable, new Expression.At(path), names.freeLabel(cleanable.name()), List.of())));
        acts.addAll(inThreads(path, names));
        return acts;
    }

    private static List<Offered> inThreads(Path path, Namespace names) {
        List<Offered> acts = new ArrayList<>();
        for (HeapObject each : services(names.heap(), LOCAL)) {
            names.pathOf(each.id()).ifPresent(local -> services(names.heap(), THREAD)
                    .forEach(thread -> acts.add(new Offered(
                            local + ".set(" + path + ") in " + thread.label(),
                            "the thread's table holds it strongly",
                            new Control.SetThreadLocal(thread.label(), local, new Expression.At(path))))));
        }
        return acts;
    }

    private static Offered made(Path path, String sort, Weak.Variety variety, @Nullable Path queue, Namespace names) {
        Path to = names.freeVariable(base(path) + sort);
        Action action =
                new Weak.MakeReference(to, variety, new Expression.At(path), null, queue, names.freeLabel(to.name()));
        String arguments = queue == null ? path.toString() : path + ", " + queue;
        String what = queue == null
                ? "a " + sort.toLowerCase(java.util.Locale.ROOT) + " reference to it"
                : "tells the queue when it has gone";
        return new Offered(to + " = new " + sort + "Reference<>(" + arguments + ")", what, action);
    }

    private static String base(Path path) {
        return path.isVariable() ? path.name() : "object";
    }

    private static List<HeapObject> services(Heap heap, String type) {
        return heap.present()
                .filter(each -> each.kind() == Kind.SERVICE && each.type().equals(type))
                .toList();
    }

    @Override
    public String collecting() {
        return "System.gc()";
    }

    @Override
    public List<Offered> ofCollector() {
        return List.of(
                new Offered(
                        "a full collection while memory is short",
                        "also clears soft references",
                        new Collection.CollectFully(true)),
                new Offered("a young collection", "comes by itself in a real JVM", new Collection.CollectYoung()),
                new Offered(
                        "collections until nothing changes",
                        "finalizers need a second one",
                        new Collection.CollectUntilQuiet(false)));
    }

    @Override
    public List<TypedForm> typed() {
        return JavaForms.ALL;
    }
}
