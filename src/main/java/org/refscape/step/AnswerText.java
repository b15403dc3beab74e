package org.refscape.step;

import java.util.stream.Collectors;
import org.refscape.heap.Heap;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/** An answer as a person reads it. */
public final class AnswerText implements Answer.Cases<String> {
    private final Heap names;

    /** Names are looked up in that heap. */
    public AnswerText(Heap names) {
        this.names = names;
    }

    @Override
    public String single(Answer.Single answer) {
        Value value = answer.value();
        return value instanceof ObjectId object ? names.object(object.index()).label() : value.toString();
    }

    @Override
    public String method(Answer.Method answer) {
        return names.object(answer.object()).label() + "." + answer.name();
    }

    @Override
    public String several(Answer.Several answer) {
        return answer.parts().stream().map(part -> part.match(this)).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String finalizer(Answer.Finalizer answer) {
        return "finalizer of " + names.object(answer.object()).label();
    }

    @Override
    public String other(Answer.Other answer) {
        return "<" + answer.type() + ">";
    }
}
