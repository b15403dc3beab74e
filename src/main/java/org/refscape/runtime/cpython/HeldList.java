package org.refscape.runtime.cpython;

import java.util.ArrayList;
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

    @Override
    public void close() {
        for (int i = operands.size() - 1; i >= 0; i--) {
            operands.get(i).close();
        }
    }
}
