package org.refscape.scene;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.action.Program;
import org.refscape.heap.Kind;
import org.refscape.heap.Role;
import org.refscape.scene.format.ActionWriter;
import org.refscape.scene.format.Dialect;

/**
 * A drawing as the program that makes it.
 *
 * <p>Objects are made in declared order, each in the first place that holds it strongly and exists already (a variable before an
 * attribute), else under a variable of its own that is deleted at the end; then the remaining references follow in declared order.
 * What this runtime does not have (a soft reference in Python) becomes an action all the same: the runtime says why it refuses it.
 */
public final class Compile {
    private Compile() {}

    /**
     * The actions that build the drawing.
     *
     * @param runtime the key of the runtime: {@code cpython-3.13}
     * @throws IllegalArgumentException if it cannot be built; see {@link #problem}
     */
    public static List<Action> drawing(Drawing drawing, Definitions definitions, String runtime) {
        return building(drawing, definitions, runtime).stream()
                .map(BuildingAction::action)
                .toList();
    }

    /** The same, and what each action builds. */
    public static List<BuildingAction> building(Drawing drawing, Definitions definitions, String runtime) {
        BuildOrder order = BuildOrder.of(drawing);
        order.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.sentence());
        });
        return new Building(drawing, definitions, Dialect.ofRuntime(runtime)).build(order.objects());
    }

    /** The actions that build the drawing in Python. */
    public static List<Action> drawing(Drawing drawing, Definitions definitions) {
        return drawing(drawing, definitions, Scene.DEFAULT_RUNTIME);
    }

    /** Why no program can build this drawing, if none can. */
    public static Optional<Problem> problem(Drawing drawing) {
        return drawing.objects().stream()
                .filter(Compile::pointsAtNothing)
                .map(object -> new Problem(
                        object.name(),
                        "a " + object.type() + " is made for an object, and this one points at none",
                        "Draw an arrow from it to an object, or erase it"))
                .findFirst()
                .or(() -> BuildOrder.of(drawing).problem());
    }

    private static boolean pointsAtNothing(DrawnObject object) {
        boolean pointing = object.kind().isReferenceObject() || object.kind() == Kind.FINALIZER;
        return pointing
                && (object.references().isEmpty() || object.references().get(0).role() != Role.REFERENT);
    }

    /** All that the scene does: first its drawing is built, then come its actions. */
    public static Program program(Scene scene) {
        List<Action> actions = new ArrayList<>(drawing(scene.drawing(), scene.definitions(), scene.runtime()));
        actions.addAll(scene.actions());
        return new Program(definitions(scene), actions);
    }

    /** The definitions; a class or function that the drawing uses and they lack is a plain class or does nothing. */
    public static Definitions definitions(Drawing drawing, Definitions given) {
        Map<String, ClassDefinition> classes = new LinkedHashMap<>(given.classes());
        Map<String, Body> callbacks = new LinkedHashMap<>(given.callbacks());
        for (DrawnObject object : drawing.objects()) {
            if (object.kind() == Kind.INSTANCE) {
                classes.computeIfAbsent(object.type(), ClassDefinition::plain);
            }
            object.references().forEach(reference -> addCallback(reference, callbacks));
        }
        drawing.variables().forEach(variable -> addCallback(variable, callbacks));
        return new Definitions(classes, callbacks);
    }

    /** The same for a whole scene: also what its actions and the bodies of its definitions use is there. */
    public static Definitions definitions(Scene scene) {
        Definitions drawn = definitions(scene.drawing(), scene.definitions());
        Map<String, ClassDefinition> classes = new LinkedHashMap<>(drawn.classes());
        // The written form is the one where every class named anywhere in an action, bodies included, stands under one
        // of two keys.
        JsonNode written = new ActionWriter(Dialect.CPYTHON).writeAll(actionsAndBodies(scene));
        for (JsonNode action : written.findParents("cls")) {
            if ("new".equals(action.path("op").asText())) {
                classes.computeIfAbsent(action.get("cls").asText(), ClassDefinition::plain);
            }
        }
        written.findValuesAsText("new").forEach(name -> classes.computeIfAbsent(name, ClassDefinition::plain));
        Map<String, Body> callbacks = new LinkedHashMap<>(drawn.callbacks());
        written.findValues("cb").stream()
                .filter(JsonNode::isTextual)
                .forEach(name -> callbacks.computeIfAbsent(name.asText(), each -> new Body(each, List.of())));
        return new Definitions(classes, callbacks);
    }

    /** The actions of the scene, then those of its callbacks and finalizer methods. */
    private static List<Action> actionsAndBodies(Scene scene) {
        List<Action> all = new ArrayList<>(scene.actions());
        Definitions given = scene.definitions();
        given.callbacks().values().forEach(body -> all.addAll(body.actions()));
        given.classes().values().stream()
                .flatMap(type -> Stream.ofNullable(type.finalizer()))
                .forEach(body -> all.addAll(body.actions()));
        return all;
    }

    private static void addCallback(DrawnReference reference, Map<String, Body> callbacks) {
        if (!reference.callback().isEmpty()) {
            callbacks.computeIfAbsent(reference.callback(), name -> new Body(name, List.of()));
        }
    }
}
