package org.refscape.heap;

import java.util.stream.Collectors;

/** A heap as text, complete and in a fixed order: two heaps with the same text are the same heap. */
public final class HeapText {
    private HeapText() {}

    /** One line for each object ever born, then the classes, registers and the collection in progress. */
    public static String of(Heap heap) {
        StringBuilder text = new StringBuilder();
        for (int id = 0; id < heap.size(); id++) {
            HeapObject object = heap.object(id);
            text.append(line(object)).append('\n');
            if (object.kind() == Kind.INSTANCE) {
                text.append("  class ")
                        .append(heap.learntAttributes(object.type()))
                        .append('\n');
            }
        }
        text.append(heap.registers()).append('\n').append(heap.examination()).append('\n');
        return text.append(heap.liveObjects())
                .append(" objects, ")
                .append(heap.liveBytes())
                .append(" bytes\n")
                .toString();
    }

    private static String line(HeapObject object) {
        String references = object.references().stream()
                .map(one -> one.role() + " " + one.label() + " " + one.strength() + " " + one.target())
                .collect(Collectors.joining(", "));
        return "%d %s %s %s %s count=%d %s%s [%s] weak=%s"
                .formatted(
                        object.id(),
                        object.label(),
                        object.kind(),
                        object.type(),
                        object.state(),
                        object.count(),
                        object.place(),
                        object.isFinalized() ? " finalized" : "",
                        references,
                        object.weakReferences());
    }
}
