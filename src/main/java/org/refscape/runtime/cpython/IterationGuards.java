package org.refscape.runtime.cpython;

import java.util.List;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;

/** {@code _IterationGuard} of {@code Lib/_weakrefset.py}: while one is registered with a container, removals are only noted. */
final class IterationGuards {
    private static final String CONTAINER = "weakcontainer";

    private final Interpreter python;
    private final Memory memory;

    IterationGuards(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** Registers a new guard; the result is its exit method, as the {@code with} block keeps it. */
    Held enter(int container) {
        String name = memory.object(container).label() + ".guard";
        Birth birth = Birth.counted(name, Kind.SERVICE, Types.GUARD, 0, Sizes.INSTANCE)
                .asPart();
        try (Held guard = memory.bear(birth);
                Held self = python.weakReferences().makePart(name + ".weakcontainer", container)) {
            python.attributes().setPart(guard.id(), CONTAINER, self.value());
            Reference held = Reference.strong(Role.INTERNAL, "__exit__", guard.value());
            Held exit = memory.bear(Birth.counted(name + ".exit", Kind.BOUND_METHOD, "method", 0, Sizes.BOUND_METHOD)
                    .asPart()
                    .holding(List.of(held)));
            int iterating = python.attributes().partId(container, WeakContainers.ITERATING);
            memory.append(iterating, Reference.strong(Role.ITEM, "", guard.value()));
            return exit;
        }
    }

    /** Calls the exit method: the last guard to go has the container carry out what was noted. */
    void exit(int method) {
        int guard = memory.object(method).references().get(0).targetIndex();
        int reference = python.attributes().partId(guard, CONTAINER);
        int container = reference < 0 ? -1 : python.weakReferences().referentOf(reference);
        if (container < 0) {
            return;
        }
        try (Held self = Held.of(memory, new ObjectId(container))) {
            int iterating = python.attributes().partId(self.id(), WeakContainers.ITERATING);
            HeapObject set = memory.object(iterating);
            for (int i = 0; i < set.references().size(); i++) {
                if (set.references().get(i).leadsTo(guard)) {
                    memory.remove(iterating, i);
                    break;
                }
            }
            if (memory.object(iterating).references().isEmpty()) {
                python.removals().commit(self.id());
            }
        }
    }
}
