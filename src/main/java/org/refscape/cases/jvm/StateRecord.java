package org.refscape.cases.jvm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.refscape.cases.RecordBuilder;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.runtime.jvm.Jvm;

/** What a recording notes at {@code state}: who is there, what the variables hold, reference objects and queues. */
final class StateRecord {
    private StateRecord() {}

    static ObjectNode of(Heap heap, Sight sight) {
        List<String> alive = new ArrayList<>();
        Map<String, String> references = new TreeMap<>();
        Map<String, List<String>> queued = new TreeMap<>();
        heap.present().filter(Watched::is).forEach(object -> {
            alive.add(object.label());
            if (object.kind() == Kind.REFERENCE && sight.sees(object)) {
                references.put(object.label(), Watched.isCleared(object) ? "cleared" : "set");
            }
            List<String> waiting = waiting(heap, object, sight);
            if (!waiting.isEmpty()) {
                queued.put(object.label(), waiting);
            }
        });
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        for (Reference variable : heap.object(Jvm.STATICS).references()) {
            names.set(variable.label(), RecordBuilder.node(heap, variable.target()));
        }
        return new RecordBuilder()
                .set("alive", RecordBuilder.array(alive))
                .set("names", names)
                .textsBy("refs", references)
                .labelsBy("queued", queued)
                .record();
    }

    private static List<String> waiting(Heap heap, HeapObject object, Sight sight) {
        if (object.kind() != Kind.SERVICE) {
            return List.of();
        }
        return object.references().stream()
                .filter(each -> each.role() == Role.ITEM)
                .map(each -> heap.object(each.targetIndex()))
                .filter(sight::sees)
                .map(HeapObject::label)
                .toList();
    }
}
