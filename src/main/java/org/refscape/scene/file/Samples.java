package org.refscape.scene.file;

import java.util.List;
import org.refscape.scene.Scene;

public final class Samples {
    private Samples() {}

    public static Scene first() {
        var d = org.refscape.scene.Drawing.EMPTY;
        for (String n : List.of("root", "branch", "leaf"))
            d = d.withObject(org.refscape.scene.DrawnObject.instance(n, "Node"));
        d = d.withVariable(org.refscape.scene.DrawnReference.variable("tree", "root"));
        d = d.withObjectChanged(
                "root",
                o -> o.and(
                        org.refscape.scene.DrawnReference.strong(org.refscape.heap.Role.ATTRIBUTE, "child", "branch")));
        d = d.withObjectChanged("branch", o -> o.and(
                        org.refscape.scene.DrawnReference.strong(org.refscape.heap.Role.ATTRIBUTE, "child", "leaf"))
                .and(org.refscape.scene.DrawnReference.weak(org.refscape.heap.Role.ATTRIBUTE, "parent", "root")));
        return Scene.EMPTY
                .withDrawing(d)
                .withActions(List.of(
                        new org.refscape.action.Naming.Delete(org.refscape.action.Path.of("tree.child")),
                        new org.refscape.action.Naming.Delete(org.refscape.action.Path.of("tree"))));
    }

    public static List<Scene> all() {
        return List.of();
    }
}
