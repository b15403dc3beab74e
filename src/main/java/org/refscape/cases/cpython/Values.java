package org.refscape.cases.cpython;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;
import org.refscape.step.Answer;

/** Values as the recordings write them. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Labels labels;

    Values(Labels labels) {
        this.labels = labels;
    }

    JsonNode of(Value value, Heap heap) {
        return value instanceof ObjectId id ? ofObject(heap.object(id.index()), heap) : ofAtom((Atom) value);
    }

    private JsonNode ofObject(HeapObject object, Heap heap) {
        String label = labels.find(object.id());
        if (label != null) {
            return JSON.textNode(label);
        }
        if (object.kind() == Kind.BOUND_METHOD && !object.references().isEmpty()) {
            return method(of(object.references().get(0).target(), heap));
        }
        return JSON.textNode("<" + object.type() + ">");
    }

    private static ObjectNode method(JsonNode self) {
        return JSON.objectNode().set("method", self);
    }

    private static JsonNode ofAtom(Atom atom) {
        return switch (atom.type()) {
            case NONE -> JSON.nullNode();
            case NUMBER -> JSON.numberNode(atom.number());
            case TRUTH -> JSON.booleanNode(atom.truth());
            case TEXT -> JSON.objectNode().put("str", atom.text());
        };
    }

    /** The result of an operation. That of a finalizer is written as it is. */
    JsonNode of(String operation, Answer answer, Heap heap) {
        return answer.match(new Answer.Cases<>() {
            @Override
            public JsonNode single(Answer.Single single) {
                boolean bare = operation.equals("fin_call") && single.value() instanceof Atom;
                return bare && single.value() instanceof Atom atom && atom.type() == Atom.Type.TEXT
                        ? JSON.textNode(atom.text())
                        : Values.this.of(single.value(), heap);
            }

            @Override
            public JsonNode method(Answer.Method method) {
                return Values.method(Values.this.of(new ObjectId(method.object()), heap));
            }

            @Override
            public JsonNode several(Answer.Several several) {
                ArrayNode list = JSON.arrayNode();
                several.parts().forEach(each -> list.add(Values.this.of(operation, each, heap)));
                return list;
            }

            @Override
            public JsonNode finalizer(Answer.Finalizer finalizer) {
                ObjectNode described = JSON.objectNode();
                described.set("obj", Values.this.of(new ObjectId(finalizer.object()), heap));
                ArrayNode arguments = described.putArray("args");
                finalizer.arguments().forEach(each -> arguments.add(Values.this.of(operation, each, heap)));
                return described;
            }

            @Override
            public JsonNode other(Answer.Other other) {
                return JSON.textNode("<" + other.type() + ">");
            }
        });
    }
}
