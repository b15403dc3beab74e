package org.refscape.runtime.cpython;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.step.Step;

/** Names: the globals, and the locals of the functions that are running. */
final class Frames {
    private final Interpreter python;
    private final Memory memory;
    private final Deque<Frame> running = new ArrayDeque<>();

    Frames(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** A function begins. */
    Frame enter(String function, Map<String, Value> arguments, List<String> names) {
        Held root = memory.bear(Birth.root(memory.fresh("frame of " + function)));
        Frame frame = new Frame(root.id(), names);
        running.push(frame);
        arguments.forEach(this::store);
        return frame;
    }

    /** The function's body is over; its locals stay until {@link #discard}. */
    void leave(Frame frame) {
        if (running.pop() != frame) {
            throw new IllegalStateException("a function ended before those that it called");
        }
    }

    /** Releases the locals in the order of their first appearance, then the frame. */
    void discard(Frame frame) {
        while (!memory.object(frame.root()).references().isEmpty()) {
            memory.remove(frame.root(), 0);
        }
        memory.letGo(frame.root());
        memory.record(new Step.Freed(frame.root(), memory.object(frame.root()).state()));
    }

    Held load(String name) {
        Frame frame = running.peek();
        if (frame != null && frame.hasLocal(name)) {
            Reference local = memory.object(frame.root()).find(Role.VARIABLE, name);
            if (local != null) {
                return Held.of(memory, local.target());
            }
            if (frame.wasBound(name)) {
                throw Errors.unboundLocal(name, python.version());
            }
        }
        Reference global = globals().find(Role.VARIABLE, name);
        if (global == null) {
            throw Errors.name(name);
        }
        return Held.of(memory, global.target());
    }

    void store(String name, Value value) {
        Frame frame = localFrame(name);
        int holder = frame == null ? Roots.GLOBALS : frame.root();
        int index = memory.object(holder).indexOf(Role.VARIABLE, name);
        if (index >= 0) {
            memory.replace(holder, index, value);
            return;
        }
        int end = memory.object(holder).references().size();
        int position = frame == null ? end : position(frame, frame.rank(name));
        memory.insert(holder, position, Reference.strong(Role.VARIABLE, name, value));
    }

    void delete(String name) {
        Frame frame = localFrame(name);
        int holder = frame == null ? Roots.GLOBALS : frame.root();
        int index = memory.object(holder).indexOf(Role.VARIABLE, name);
        if (index < 0) {
            throw frame == null ? Errors.name(name) : Errors.unboundLocal(name, python.version());
        }
        memory.remove(holder, index);
    }

    private int position(Frame frame, int rank) {
        List<Reference> locals = memory.object(frame.root()).references();
        int at = 0;
        while (at < locals.size() && frame.rank(locals.get(at).label()) < rank) {
            at++;
        }
        return at;
    }

    private @Nullable Frame localFrame(String name) {
        Frame frame = running.peek();
        return frame != null && frame.hasLocal(name) ? frame : null;
    }

    private HeapObject globals() {
        return memory.object(Roots.GLOBALS);
    }
}
