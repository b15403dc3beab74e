package org.refscape.desktop.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.scene.Compile;
import org.refscape.scene.Renaming;
import org.refscape.scene.Scene;

/** Edits of the classes and functions that the drawing speaks of. */
public final class DefinitionActs {
    private final Session session;

    public DefinitionActs(Session session) {
        this.session = session;
    }

    /** The class of that name; a plain one if nothing has been said about it. */
    public ClassDefinition classNamed(String name) {
        ClassDefinition known = definitions().classNamed(name);
        return known == null ? ClassDefinition.plain(name) : known;
    }

    /** The function of that name; one that does nothing if nothing has been said about it. */
    public Body function(String name) {
        return Optional.ofNullable(definitions().callbacks().get(name)).orElseGet(() -> new Body(name, List.of()));
    }

    private Definitions definitions() {
        return session.scene().definitions();
    }

    /** The class is now that one, under another name if wanted: then its objects and the actions follow. */
    public Turn define(String name, ClassSketch sketch) {
        if (!ProgramNames.isName(sketch.name())) {
            return ProgramNames.refused(session, sketch.name());
        }
        if (!sketch.name().equals(name) && isClass(sketch.name())) {
            return Turn.refused(session, sketch.name(), "there is a class of that name already", "Choose another name");
        }
        for (String slot : sketch.slotted() ? sketch.slotNames() : List.<String>of()) {
            if (!ProgramNames.isName(slot) && !slot.equals("__dict__")) {
                return ProgramNames.refused(session, slot);
            }
        }
        BodySketch end = sketch.end();
        if (end != null && end.problem() != null) {
            return Turn.refused(
                    session,
                    name + ".__del__",
                    Objects.requireNonNull(end.problem()),
                    "Write self.child, or a variable");
        }
        Scene renamed =
                sketch.name().equals(name) ? session.scene() : Renaming.type(session.scene(), name, sketch.name());
        Map<String, ClassDefinition> classes =
                new LinkedHashMap<>(renamed.definitions().classes());
        classes.put(sketch.name(), sketch.definition(classNamed(name)));
        return Turn.done(session.edited(
                renamed.withDefinitions(
                        new Definitions(classes, renamed.definitions().callbacks())),
                ""));
    }

    private boolean isClass(String name) {
        return Compile.definitions(session.scene()).classes().containsKey(name);
    }

    /** The names of all functions that references call. */
    public List<String> functions() {
        return List.copyOf(Compile.definitions(session.scene()).callbacks().keySet());
    }

    /** The reference calls the function of that name, and that does what is sketched. */
    public Turn callBack(String arrow, String name, BodySketch sketch) {
        if (!ProgramNames.isName(name)) {
            return ProgramNames.refused(session, name);
        }
        if (sketch.problem() != null) {
            return Turn.refused(
                    session,
                    name,
                    Objects.requireNonNull(sketch.problem()),
                    "Write a variable, or an attribute as in leaf.parent");
        }
        Turn called = new SketchActs(session).callBack(arrow, name);
        if (called.problem().isPresent()) {
            return called;
        }
        Scene scene = called.session().scene();
        Map<String, Body> functions = new LinkedHashMap<>(scene.definitions().callbacks());
        functions.put(name, sketch.body(name, functions.get(name)));
        Definitions changed = new Definitions(scene.definitions().classes(), functions);
        return Turn.done(session.edited(scene.withDefinitions(changed), ""));
    }
}
