package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.refscape.heap.Value;

/** Several operands on the interpreter's stack; closing takes them from the stack, the last first. */
final class HeldList implements AutoCloseable {
    private final List<Held> operands = new ArrayList<>();

    /** Puts an operand on the stack, and gives it. */
    Held add(Held operand) {
        operands.add(operand);
        return operand;
    }

    List<Value> values() {
        return operands.stream().map(Held::value).toList();
    }

    /** The first operand, then the others as a tuple of further arguments is released: the last first. */
    List<Held> asArguments() {
        List<Held> all = new ArrayList<>(operands.subList(1, operands.size()));
        Collections.reverse(all);
        all.add(0, operands.get(0));
        return all;
    }

    /** An instruction is done; it takes its operands from the first to the last. */
    void leaveInOrder() {
        operands.forEach(Held::close);
    }

    /** A call has returned, and its arguments leave the stack in the order of that version. */
    void leave(Version version) {
        if (version.firstArgumentLeavesFirst()) {
            leaveInOrder();
        } else {
            close();
        }
    }

    @Override
    public void close() {
        for (int i = operands.size() - 1; i >= 0; i--) {
            operands.get(i).close();
        }
    }
}
