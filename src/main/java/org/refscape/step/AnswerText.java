package org.refscape.step;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Value;

/** An answer as a person reads it. */
public final class AnswerText implements Answer.Cases<String> {
    private final Heap names;
    private final String nothing;

    /** Names are looked up in that heap. */
    public AnswerText(Heap names) {
        this(names, Atom.NONE.toString());
    }

    /**
     * Answers in a language's words.
     *
     * @param nothing its word for no object
     */
    public AnswerText(Heap names, String nothing) {
        this.names = names;
        this.nothing = nothing;
    }

    @Override
    public String single(Answer.Single answer) {
        Value value = answer.value();
        if (value instanceof ObjectId object) {
            return names.object(object.index()).label();
        }
        return new AtomText(nothing).of((Atom) value);
    }

    @Override
    public String method(Answer.Method answer) {
        return names.object(answer.object()).label() + "." + answer.name();
    }

    @Override
    public String several(Answer.Several answer) {
        return answer.parts().stream().map(part -> part.match(this)).collect(several());
    }

    private Collector<CharSequence, ?, String> several() {
        return new AtomText(nothing).isPython()
                ? Collectors.joining(", ", "(", ")")
                : Collectors.joining(", ", "[", "]");
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
