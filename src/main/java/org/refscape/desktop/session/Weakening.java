package org.refscape.desktop.session;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Strength;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.ItemId;

/** Turns a reference of the drawing weak or strong while the scene runs: the way to try a cure. */
public final class Weakening {
    private final Session session;

    public Weakening(Session session) {
        this.session = session;
    }

    /**
     * The same scene with that reference as strong as that; it has to be played again from the start.
     *
     * @param holder the name of the object that has it, or empty for a variable
     * @param label its attribute, key or name
     */
    public Turn turn(String holder, String label, Strength strength) {
        Drawing drawing = session.drawing();
        if (holder.isEmpty() && drawing.variable(label).isPresent()) {
            return Turn.done(session.drawn(drawing.withVariableChanged(
                    label, each -> session.strengthened(each, strength, then -> then.variable(label)))));
        }
        int index = drawing.object(holder)
                .map(DrawnObject::references)
                .map(all -> indexOf(all, label))
                .orElse(-1);
        if (index < 0) {
            return Turn.refused(
                    session,
                    holder.isEmpty() ? label : holder + "." + label,
                    "this reference is not part of the drawing: an action made it",
                    "Draw it in Sketch, then it can be weak from the start");
        }
        return Turn.done(session.drawn(drawing.withReferenceChanged(
                holder, index, each -> session.strengthened(each, strength, then -> at(then, holder, label)))));
    }

    private static Optional<DrawnReference> at(Drawing drawing, String holder, String label) {
        return drawing.object(holder).flatMap(object -> object.references().stream()
                .filter(each -> each.label().equals(label))
                .findFirst());
    }

    private static int indexOf(List<DrawnReference> references, String label) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    /** The reference's strength in the drawing, or strong if it is not part of it. */
    public Strength strengthOf(String holder, String label) {
        if (ItemId.isVariable(holder)) {
            return Strength.STRONG;
        }
        return at(session.drawing(), holder, label)
                .map(DrawnReference::strength)
                .orElse(Strength.STRONG);
    }
}
