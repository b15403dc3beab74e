package org.refscape.picture.folding;

import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;
import org.refscape.heap.Code;
import org.refscape.heap.HeapObject;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.picture.Arrow;
import org.refscape.step.Step;

/** Looks at what a place holds as a person would: through a folded reference object to its referent. */
final class Looking {

    private final Shown shown;
    private final Recent recent;
    private final String nothing;

    Looking(Shown shown, Recent recent, String nothing) {
        this.shown = shown;
        this.recent = recent;
        this.nothing = nothing;
    }

    Content at(Slot slot) {
        Content content = at(slot.now());
        if (slot.cut()) {
            return isStillThere(content) ? content.with(Arrow.Condition.CUT) : Content.NOTHING;
        }
        boolean standing = content.condition() == Arrow.Condition.STANDING;
        return slot.made() && standing ? content.with(Arrow.Condition.JUST_MADE) : content;
    }

    /** What the place held until just now, as a line being cut; nothing to see if it was no line or leads to the same. */
    Content before(Slot slot) {
        Reference before = slot.before();
        if (before == null) {
            return Content.NOTHING;
        }
        Content content = at(before);
        boolean same = content.target() == at(slot.now()).target();
        return isStillThere(content) && !same ? content.with(Arrow.Condition.CUT) : Content.NOTHING;
    }

    private static boolean isStillThere(Content content) {
        return content.isLine() && content.target() >= 0;
    }

    Content at(Reference reference) {
        Value value = reference.target();
        if (value instanceof Atom atom) {
            return Content.text(atom.isNone() ? nothing : atom.toString());
        }
        int id = value instanceof ObjectId object ? object.index() : -1;
        if (shown.isFolded(id) && !shown.heap().object(id).isFreed()) {
            return through(shown.heap().object(id));
        }
        return shown.isShown(id) ? Content.line(id, reference.strength()) : Content.text(word(id));
    }

    /** What stands for an object that has no card: the name of a function, else nothing. */
    private String word(int id) {
        HeapObject object = shown.heap().object(id);
        Code code = object.code();
        return code != null && !object.isFreed() ? code.name() : "";
    }

    private Content through(HeapObject reference) {
        boolean callback = isCalling(reference);
        Reference referent = referent(reference);
        if (referent != null) {
            Content line = shown.isShown(referent.targetIndex())
                    ? Content.line(referent.targetIndex(), referent.strength())
                    : Content.text(word(referent.targetIndex()));
            return line.withCallback(callback);
        }
        Step.ReferentCleared clearing = recent.clearing(reference.id());
        if (clearing == null) {
            return Content.cleared(Strength.WEAK, callback);
        }
        int watched = shown.isShown(clearing.referent()) ? clearing.referent() : -1;
        return new Content("", watched, clearing.strength(), callback, Arrow.Condition.CLEARED);
    }

    static @Nullable Reference referent(HeapObject reference) {
        return reference.find(Role.REFERENT, "");
    }

    /** True if someone is told when the referent dies: a callback of the program's, or a queue. */
    private boolean isCalling(HeapObject reference) {
        for (Reference each : reference.references()) {
            int target = each.targetIndex();
            boolean hears = each.role() == Role.CALLBACK && !isPart(target);
            boolean queues = each.role() == Role.INTERNAL && each.label().equals("queue");
            if (hears || queues) {
                return true;
            }
        }
        return false;
    }

    /** The callbacks of a weak dictionary's own references are its own business. */
    private boolean isPart(int function) {
        return function >= 0
                && shown.heap().object(function).isInternal()
                && shown.heap().object(function).references().stream().anyMatch(each -> each.role() == Role.INTERNAL);
    }
}
