package org.refscape.desktop.idiom;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Control;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;

/** A function that asks a weak reference for its object and uses that at once, as programs do that forget to check. */
public final class HastyUse {
    private HastyUse() {}

    /** The call of such a function. */
    public static Action of(Path reference, String attribute) {
        Path target = Path.variable("target");
        Path.Accessor used = new Path.Accessor.Attribute(attribute);
        List<Action> hasty = List.of(new Weak.Dereference(reference, target), new Naming.Read(target.then(used), null));
        String name = reference.toString().replaceAll("\\W+", "_").replaceAll("_$", "");
        return new Control.CallFunction(new Body("use_" + name, hasty), List.of("target"), null, null);
    }
}
