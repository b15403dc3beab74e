package org.refscape.cases.fuzz;

import java.util.List;
import java.util.function.Consumer;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Program;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.jvm.Jvm;
import org.refscape.runtime.jvm.JvmOptions;

/**
 * Random programs for the JVM. They avoid what Java leaves open: finalizers that depend on each other's order, a dropped queue in which
 * several references wait, a thread that uses several thread locals.
 */
public final class JvmScenarios implements ScenarioGenerator {
    private static final List<Consumer<Writing>> COMMON = List.of(
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::create,
            Writing::createFinalizable,
            Writing::createEqual,
            Writing::bind,
            Writing::bind,
            Writing::bind,
            Writing::delete,
            Writing::delete,
            Writing::makeReference,
            Writing::makeReference,
            Writing::makeReference,
            Writing::collect,
            Writing::collect);
    private static final List<Consumer<Writing>> RARE = List.of(
            Writing::bindAnything,
            Writing::read,
            Writing::makeList,
            Writing::useList,
            Writing::useList,
            Writing::dereference,
            Writing::clearOrEnqueue,
            Writing::drain,
            Writing::makeMap,
            Writing::put,
            Writing::put,
            Writing::useMap,
            Writing::register,
            Writing::clean,
            Writing::thread,
            Writing::threadLocal,
            Writing::threadLocal,
            Writing::dropQueue);

    private final JvmOptions options;
    private final boolean withYoung;

    /**
     * @param options how the JVM is started
     * @param withYoung whether there are young collections
     */
    public JvmScenarios(JvmOptions options, boolean withYoung) {
        this.options = options;
        this.withYoung = withYoung;
    }

    @Override
    public Program program(long seed, int length) {
        Writing writing = new Writing(new RandomProgram(new Jvm(options), seed), withYoung);
        writing.program.define(ClassDefinition.plain("Node"));
        writing.program.add(new Weak.MakeQueue(Path.variable("q"), "Q"));
        for (int tries = 0; tries < 10 * length && writing.program.size() < length; tries++) {
            writing.program.oneOf(writing.program.once(3) ? RARE : COMMON).accept(writing);
        }
        writing.program.add(new Collection.CollectUntilQuiet(false));
        writing.program.add(new Control.LogState());
        return writing.program.finished();
    }

    /** The actions that a program is written of. */
    private static final class Writing {
        private static final int MOST_YOUNG = 6;
        private static final List<Mapping.Variety> MAPS = List.of(
                Mapping.Variety.WEAK_HASH_MAP,
                Mapping.Variety.WEAK_HASH_MAP,
                Mapping.Variety.HASH_MAP,
                Mapping.Variety.IDENTITY_HASH_MAP);

        final RandomProgram program;
        private final boolean withYoung;
        private int young;

        Writing(RandomProgram program, boolean withYoung) {
            this.program = program;
            this.withYoung = withYoung;
        }

        void create() {
            program.create("Node", "N");
        }

        /** Objects that maps cannot tell apart. */
        void createEqual() {
            program.define(new ClassDefinition("Keyed", ClassDefinition.Base.OBJECT, null, true, null, List.of()));
            program.add(new Naming.Create(
                    program.place(), new Expression.NewObject("Keyed", program.label("K"), program.below(2))));
        }

        /** Each such object has a class of its own, and its finalizer touches nothing that another one touches. */
        void createFinalizable() {
            String label = program.label("F");
            String type = "Fin" + label;
            program.define(new ClassDefinition(
                    type, ClassDefinition.Base.OBJECT, null, false, new Body("finalize", finalizer(label)), List.of()));
            program.add(new Naming.Create(program.place(), new Expression.NewObject(type, label, null)));
        }

        private List<Action> finalizer(String label) {
            Path field = Path.variable("this").then(new Path.Accessor.Attribute(program.oneOf(RandomProgram.FIELDS)));
            return switch (program.below(6)) {
                case 0 ->
                    List.of(new Naming.Bind(Path.variable("back" + label), Expression.at("this"), Strength.STRONG));
                case 1 ->
                    List.of(new Naming.Bind(Path.variable("part" + label), new Expression.At(field), Strength.STRONG));
                case 2 -> List.of(new Naming.Delete(field));
                case 3 -> List.of(new Control.Raise("thrown by finalize()"));
                default -> List.of();
            };
        }

        void bind() {
            program.bind();
        }

        /** A new object, null, or what a variable holds to which perhaps nothing has been assigned. */
        void bindAnything() {
            Expression value =
                    switch (program.below(4)) {
                        case 0 -> new Expression.NewObject("Node", program.label("N"), null);
                        case 1 -> new Expression.Literal(Atom.NONE);
                        case 2 -> new Expression.Literal(Atom.of(5));
                        default -> new Expression.At(program.place());
                    };
            attempt(new Naming.Bind(program.place(), value, Strength.STRONG));
        }

        void read() {
            attempt(new Naming.Read(program.place(), program.once(2) ? program.place() : null));
        }

        /** What Java throws here is a part of the comparison. */
        private void attempt(Action action) {
            program.add(action, raised -> true);
        }

        void makeList() {
            List<Expression> items = program.once(2) ? List.of() : List.of(program.object(), program.object());
            program.add(new Container.MakeList(program.place(), program.label("A"), items));
        }

        void useList() {
            Path list = program.filled(each -> each.kind() == Kind.LIST || program.once(12));
            Path first = list.then(new Path.Accessor.Index(program.below(2)));
            attempt(
                    switch (program.below(6)) {
                        case 0 -> new Container.Pop(list, null);
                        case 1 -> new Container.Remove(list, program.object());
                        case 2 -> new Naming.Read(first, null);
                        case 3 -> new Naming.Bind(first, program.object(), Strength.STRONG);
                        default -> new Container.Append(list, program.object());
                    });
        }

        void delete() {
            program.delete(object -> !object.type().equals("ReferenceQueue"));
        }

        void dropQueue() {
            Path queue = program.filled(object -> object.type().equals("ReferenceQueue"));
            if (program.once(2) && users(queue) < 2) {
                program.add(new Naming.Delete(queue));
                program.add(new Weak.MakeQueue(queue, program.label("Q")));
            }
        }

        private long users(Path queue) {
            HeapObject object = program.heap()
                    .present()
                    .filter(each -> each.find(Role.VARIABLE, queue.name()) != null)
                    .map(each -> each.references()
                            .get(each.indexOf(Role.VARIABLE, queue.name()))
                            .targetIndex())
                    .map(program.heap()::object)
                    .findFirst()
                    .orElseThrow();
            return program.heap()
                    .present()
                    .flatMap(each -> each.references().stream()
                            .filter(one -> one.role() == Role.INTERNAL || each.id() == object.id()))
                    .filter(one -> one.leadsTo(object.id()) || one.role() == Role.ITEM)
                    .count();
        }

        void makeReference() {
            Weak.Variety variety = program.oneOf(
                    List.of(Weak.Variety.WEAK, Weak.Variety.WEAK, Weak.Variety.SOFT, Weak.Variety.PHANTOM));
            Path queue = program.once(3) ? null : Path.variable("q");
            String label = program.label(variety.name().substring(0, 1));
            program.add(new Weak.MakeReference(program.place(), variety, target(), null, queue, label));
        }

        /** Nearly always an object, now and then a reference object or a map. */
        private Expression target() {
            return program.once(8)
                    ? new Expression.At(program.filled(each -> each.kind() == Kind.REFERENCE || isMap(each)))
                    : program.object();
        }

        void dereference() {
            Path reference = program.filled(each -> each.kind() == Kind.REFERENCE);
            program.add(new Weak.Dereference(reference, program.once(3) ? program.place() : null));
        }

        void clearOrEnqueue() {
            Path reference = program.filled(each -> each.kind() == Kind.REFERENCE);
            program.add(program.once(2) ? new Weak.ClearReference(reference) : new Weak.EnqueueReference(reference));
        }

        void drain() {
            program.add(new Weak.Drain(Path.variable("q")));
        }

        void makeMap() {
            program.add(new Mapping.MakeMap(program.place(), program.oneOf(MAPS), program.label("M")));
        }

        void put() {
            program.add(new Mapping.Put(program.filled(Writing::isMap), program.object(), target()));
        }

        void useMap() {
            Path map = program.filled(Writing::isMap);
            switch (program.below(4)) {
                case 0 -> program.add(new Mapping.Length(map));
                case 1 -> program.add(new Mapping.Contains(map, program.object()));
                case 2 -> program.add(new Mapping.RemoveKey(map, program.object(), null));
                default ->
                    program.add(new Mapping.Get(map, program.object(), program.once(2) ? program.place() : null));
            }
        }

        void register() {
            List<Expression> captured = program.once(2) ? List.of() : List.of(program.object());
            Path to = program.once(2) ? program.place() : null;
            program.add(new Finalization.MakeCleaner(to, program.object(), program.label("C"), captured));
        }

        void clean() {
            program.add(new Finalization.Clean(program.filled(each -> each.kind() == Kind.FINALIZER)));
        }

        void thread() {
            List<String> live = liveThreads();
            if (live.size() < 2) {
                program.add(new Control.StartThread(program.label("T")));
            } else {
                program.add(new Control.EndThread(program.oneOf(live)));
            }
        }

        /** Each thread has one local of its own. */
        void threadLocal() {
            List<String> live = liveThreads();
            if (live.isEmpty()) {
                return;
            }
            String thread = program.oneOf(live);
            Path local = Path.variable("local" + thread);
            switch (program.below(6)) {
                case 0, 1 -> makeThreadLocal(local, thread);
                case 2 -> program.add(new Naming.Delete(local));
                case 3 -> program.add(new Control.RemoveThreadLocal(thread, local));
                default -> program.add(new Control.SetThreadLocal(thread, local, program.object()));
            }
        }

        private List<String> liveThreads() {
            return program.heap()
                    .present()
                    .filter(each -> each.label().equals("threads"))
                    .flatMap(each -> each.references().stream())
                    .map(Reference::label)
                    .toList();
        }

        private void makeThreadLocal(Path local, String thread) {
            HeapObject table = program.heap().labelled(thread);
            if (table != null && table.references().isEmpty()) {
                program.add(new Control.MakeThreadLocal(local, program.label("L")));
            }
        }

        void collect() {
            int kind = program.below(8);
            if (kind < 3 && withYoung && young < MOST_YOUNG) {
                young++;
                program.add(new Collection.CollectYoung());
            } else if (kind == 3) {
                program.add(new Collection.CollectUntilQuiet(program.once(3)));
            } else {
                program.add(new Collection.CollectFully(program.once(4)));
            }
        }

        private static boolean isMap(HeapObject object) {
            return object.kind() == Kind.DICT || object.kind() == Kind.WEAK_KEY_DICTIONARY;
        }
    }
}
