package org.refscape.desktop.session;

import java.util.List;
import org.refscape.action.Action;
import org.refscape.heap.Role;
import org.refscape.runtime.cpython.CPython;
import org.refscape.runtime.cpython.Version;
import org.refscape.scene.Drawing;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.Scene;

/** Sessions to begin tests with. */
final class Sessions {
    private Sessions() {}

    /** {@code tree → parent; parent.child → child; child.parent → parent}, all strong. */
    static Drawing family() {
        return Drawing.EMPTY
                .withObject(DrawnObject.instance("parent", "Node"))
                .withObject(DrawnObject.instance("child", "Node"))
                .withVariable(DrawnReference.variable("tree", "parent"))
                .withObjectChanged(
                        "parent", parent -> parent.and(DrawnReference.strong(Role.ATTRIBUTE, "child", "child")))
                .withObjectChanged(
                        "child", child -> child.and(DrawnReference.strong(Role.ATTRIBUTE, "parent", "parent")));
    }

    static Session of(Drawing drawing, Action... actions) {
        Scene scene = Scene.EMPTY.withDrawing(drawing).withActions(List.of(actions));
        return Session.open(key -> new CPython(Version.V3_13), scene, null);
    }
}
