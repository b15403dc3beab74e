package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.refscape.heap.Value;

/** Several operands on the interpreter's stack; closing takes them from the stack, the last first. */
final class HeldList implements AutoCloseable {
    private final List<Held> operands = new ArrayList<>();

    void add(Held operand) {
        operands.add(operand);
    }

    List<Value> values() {
        return operands.stream().map(Held::value).toList();
    }

    /** The first operand, then these as a tuple is released: the last first. */
    List<Held> after(Held first) {
        List<Held> all = new ArrayList<>(operands);
        Collections.reverse(all);
        all.add(0, first);
        return all;
    }

    @Override
    public void close() {
        for (int i = operands.size() - 1; i >= 0; i--) {
            operands.get(i).close();
        }
    }
}
