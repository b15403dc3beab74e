package org.refscape.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Path;
import org.refscape.action.rewriting.PlaceChange;
import org.refscape.action.rewriting.Rewriting;

/** Gives something in a scene another name, everywhere: in the drawing, the actions, the functions and the outcome. */
public final class Renaming {
    private Renaming() {}

    /** The variable is called otherwise. The new name must not be one of {@link #variables}. */
    public static Scene variable(Scene scene, String from, String to) {
        Drawing drawing = scene.drawing().withVariableChanged(from, each -> each.withLabel(to));
        return rewritten(
                scene.withDrawing(drawing), path -> path.name().equals(from) ? new Path(to, path.accessors()) : path);
    }

    /** The object is called otherwise. Actions speak of objects by variables, so they stay as they are. */
    public static Scene object(Scene scene, String from, String to) {
        Outcome outcome = scene.outcome();
        Scene renamed = scene.withDrawing(scene.drawing().renamed(from, to));
        return outcome == null
                ? renamed
                : renamed.withOutcome(new Outcome(
                        renamed(outcome.dies(), from, to),
                        renamed(outcome.left(), from, to),
                        outcome.callbacks(),
                        renamed(outcome.results(), from, to)));
    }

    private static List<String> renamed(List<String> names, String from, String to) {
        return names.stream().map(name -> name.equals(from) ? to : name).toList();
    }

    /** The class is called otherwise. */
    public static Scene type(Scene scene, String from, String to) {
        Drawing drawing = scene.drawing();
        for (DrawnObject object : drawing.objects()) {
            drawing = object.type().equals(from)
                    ? drawing.withObjectChanged(object.name(), each -> each.withType(to))
                    : drawing;
        }
        Scene changed = rewritten(scene.withDrawing(drawing), new PlaceChange() {
            @Override
            public Path read(Path path) {
                return path;
            }

            @Override
            public String type(String name) {
                return name.equals(from) ? to : name;
            }
        });
        Map<String, ClassDefinition> classes = new LinkedHashMap<>();
        changed.definitions()
                .classes()
                .forEach((name, each) -> classes.put(name.equals(from) ? to : name, named(each, from, to)));
        return changed.withDefinitions(
                new Definitions(classes, changed.definitions().callbacks()));
    }

    private static ClassDefinition named(ClassDefinition each, String from, String to) {
        String name = each.name().equals(from) ? to : each.name();
        return new ClassDefinition(
                name, each.base(), each.slots(), each.comparesByKey(), each.finalizer(), each.fields());
    }

    private static Scene rewritten(Scene scene, PlaceChange change) {
        Rewriting rewriting = new Rewriting(change);
        Map<String, Body> callbacks = new LinkedHashMap<>();
        scene.definitions().callbacks().forEach((name, body) -> callbacks.put(name, rewriting.of(body)));
        Map<String, ClassDefinition> classes = new LinkedHashMap<>();
        scene.definitions().classes().forEach((name, each) -> classes.put(name, rewritten(each, rewriting)));
        return scene.withDefinitions(new Definitions(classes, callbacks))
                .withActions(scene.actions().stream().map(rewriting::of).toList());
    }

    private static ClassDefinition rewritten(ClassDefinition each, Rewriting rewriting) {
        Body finalizer = each.finalizer();
        return new ClassDefinition(
                each.name(),
                each.base(),
                each.slots(),
                each.comparesByKey(),
                finalizer == null ? null : rewriting.of(finalizer),
                each.fields());
    }

    /** All names that drawing, actions and functions use as global variables. */
    public static Set<String> variables(Scene scene) {
        Set<String> names = new TreeSet<>();
        scene.drawing().variables().forEach(each -> names.add(each.label()));
        rewritten(scene, path -> {
            names.add(path.name());
            return path;
        });
        return names;
    }
}
