package org.refscape.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Body;
import org.refscape.action.Control;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Strength;

final class RenamingTest {
    private final Drawing drawing = Drawing.EMPTY
            .withObject(DrawnObject.instance("leaf", "Node"))
            .withVariable(DrawnReference.variable("x", "leaf"));

    private static Action del(String path) {
        return new Naming.Delete(Path.of(path));
    }

    private static Action bind(String to, String value) {
        return new Naming.Bind(Path.of(to), Expression.at(value), Strength.STRONG);
    }

    @Test
    void a_variable_is_renamed_in_drawing_actions_and_functions() {
        Definitions definitions = new Definitions(Map.of(), Map.of("f", new Body("f", List.of(del("x.up")))));
        Scene scene = Scene.EMPTY
                .withDrawing(drawing)
                .withDefinitions(definitions)
                .withActions(List.of(bind("x.next", "x"), del("other.x"), del("x")));
        Scene renamed = Renaming.variable(scene, "x", "tree");
        assertThat(renamed.drawing().variable("tree")).isPresent();
        assertThat(renamed.actions()).containsExactly(bind("tree.next", "tree"), del("other.x"), del("tree"));
        assertThat(renamed.definitions().callbacks().get("f").actions()).containsExactly(del("tree.up"));
        assertThat(Renaming.variable(renamed, "tree", "x")).isEqualTo(scene);
    }

    @Test
    void a_local_name_of_a_function_is_another_one() {
        Action call = new Control.CallFunction(
                new Body("g", List.of(del("x"), del("y"))), List.of("x"), Expression.at("x"), Path.variable("x"));
        Scene renamed = Renaming.variable(Scene.EMPTY.withDrawing(drawing).withActions(List.of(call)), "x", "tree");
        assertThat(renamed.actions())
                .containsExactly(new Control.CallFunction(
                        new Body("g", List.of(del("x"), del("y"))),
                        List.of("x"),
                        Expression.at("x"),
                        Path.variable("tree")));
    }

    @Test
    void an_object_is_renamed_in_the_outcome_too() {
        Scene scene = Scene.EMPTY
                .withDrawing(drawing)
                .withOutcome(new Outcome(List.of("leaf"), List.of(), List.of(), List.of("leaf")));
        Scene renamed = Renaming.object(scene, "leaf", "twig");
        assertThat(renamed.outcome()).isEqualTo(new Outcome(List.of("twig"), List.of(), List.of(), List.of("twig")));
        assertThat(renamed.drawing().variables()).containsExactly(DrawnReference.variable("x", "twig"));
    }

    @Test
    void renaming_leaves_the_scene_played_as_what_it_is_played_as() {
        Scene scene = Scene.EMPTY
                .withDrawing(drawing)
                .withOutcome(new Outcome(List.of("leaf"), List.of(), List.of(), List.of()))
                .playedOn("swift");
        assertThat(Renaming.object(scene, "leaf", "twig").playedOn()).isEqualTo("swift");
    }

    @Test
    void all_names_in_use_are_found() {
        Scene scene = Scene.EMPTY
                .withDrawing(drawing)
                .withActions(List.of(
                        bind("y", "z.k"),
                        new Control.CallFunction(
                                new Body("g", List.of(del("here"), del("there"))), List.of("here"), null, null)));
        assertThat(Renaming.variables(scene)).containsExactly("there", "x", "y", "z");
    }
}
