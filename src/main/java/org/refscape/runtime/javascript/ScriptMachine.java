package org.refscape.runtime.javascript;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.heap.Atom;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Value;
import org.refscape.runtime.program.Deed;
import org.refscape.runtime.program.Thrown;
import org.refscape.runtime.program.TracedContainers;
import org.refscape.runtime.program.TracedMachine;
import org.refscape.step.Recorder;

/** One run of a JavaScript program. */
final class ScriptMachine extends TracedMachine {

    ScriptMachine(Recorder recorder, Definitions definitions) {
        super(recorder, definitions, new ScriptComplaints());
    }

    @Override
    public void perform(Action action) {
        Deed<ScriptMachine> deed = action.match(ScriptActions.ALL);
        if (!deed.refusal().isEmpty()) {
            throw new Thrown(-1, "Error", deed.refusal());
        }
        deed.on(this);
    }

    /** What can be held weakly: objects. A plain value gives a TypeError with that message (ECMA-262, {@code CanBeHeldWeakly}). */
    HeapObject weaklyHeld(Expression expression, String otherwise) {
        if (value(expression) instanceof ObjectId id) {
            return heap().object(id.index());
        }
        throw new Thrown(-1, "TypeError", otherwise);
    }

    /** After this, the object lives to the end of the job (ECMA-262, {@code AddToKeptObjects}). */
    void keepAlive(int object) {
        HeapObject kept = heap().object(JavaScript.KEPT_ALIVE);
        if (TracedContainers.indexOf(kept, new ObjectId(object)) < 0) {
            storing().add(JavaScript.KEPT_ALIVE, Reference.strong(Role.ITEM, "", new ObjectId(object)));
        }
    }

    /** After this, the job keeps nothing alive any more (ECMA-262, {@code ClearKeptObjects}). */
    void clearKeptAlive() {
        List<Reference> kept = heap().object(JavaScript.KEPT_ALIVE).references();
        for (int i = kept.size() - 1; i >= 0; i--) {
            storing().cut(JavaScript.KEPT_ALIVE, i);
        }
    }

    /** Something that is no object, as a person reads it. */
    static String text(Value value) {
        return value instanceof Atom atom && atom.isNone() ? "undefined" : value.toString();
    }
}
