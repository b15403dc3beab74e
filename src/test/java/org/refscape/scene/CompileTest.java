package org.refscape.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.ClassDefinition;
import org.refscape.action.Definitions;
import org.refscape.scene.file.Opened;
import org.refscape.scene.file.SceneText;
import org.refscape.scene.format.ActionWriter;
import org.refscape.scene.format.Dialect;

/** A drawing becomes the program that a person would have written to make it. */
class CompileTest {

    @Test
    void an_object_is_made_in_its_variable_and_the_next_one_in_the_attribute_that_holds_it() {
        assertThat(
                        build(
                                """
                        'variables': {'tree': 'root'},
                        'objects': [
                          {'name': 'root', 'class': 'Node', 'references': {'child': 'leaf'}},
                          {'name': 'leaf', 'class': 'Node', 'references': {'parent': {'weak': 'root', 'callback': 'gone'}}}]"""))
                .containsExactly(
                        "{'op':'new','to':'tree','cls':'Node','label':'root'}",
                        "{'op':'new','to':'tree.child','cls':'Node','label':'leaf'}",
                        "{'op':'ref','to':'tree.child.parent','target':'tree','label':'leaf.parent','cb':'gone'}");
    }

    @Test
    void an_object_that_nobody_holds_yet_has_a_variable_of_its_own_until_the_drawing_stands() {
        assertThat(
                        build(
                                """
                        'objects': [
                          {'name': 'a', 'class': 'Node', 'references': {'other': 'b'}},
                          {'name': 'b', 'class': 'Node', 'references': {'other': 'a'}}]"""))
                .containsExactly(
                        "{'op':'new','to':'a','cls':'Node','label':'a'}",
                        "{'op':'new','to':'a.other','cls':'Node','label':'b'}",
                        "{'op':'bind','to':'a.other.other','value':'a'}",
                        "{'op':'del','target':'a'}");
    }

    @Test
    void the_variable_of_its_own_takes_no_name_that_the_drawing_uses() {
        assertThat(
                        build(
                                """
                        'variables': {'a_b': 5, 'x': 'x'},
                        'objects': [{'name': 'a b', 'class': 'Node'}, {'name': 'x', 'class': 'Node'}]"""))
                .containsExactly(
                        "{'op':'new','to':'a_b2','cls':'Node','label':'a b'}",
                        "{'op':'new','to':'x','cls':'Node','label':'x'}",
                        "{'op':'bind','to':'a_b','value':5}",
                        "{'op':'del','target':'a_b2'}");
    }

    @Test
    void attributes_keep_their_declared_order_even_if_a_later_target_is_made_first() {
        assertThat(
                        build(
                                """
                        'variables': {'a': 'a'},
                        'objects': [
                          {'name': 'a', 'class': 'Node', 'references': {'late': 'c', 'n': 1, 'soon': 'b'}},
                          {'name': 'b', 'class': 'Node'},
                          {'name': 'c', 'class': 'Node'}]"""))
                .containsExactly(
                        "{'op':'new','to':'a','cls':'Node','label':'a'}",
                        "{'op':'new','to':'b','cls':'Node','label':'b'}",
                        "{'op':'new','to':'a.late','cls':'Node','label':'c'}",
                        "{'op':'bind','to':'a.n','value':1}",
                        "{'op':'bind','to':'a.soon','value':'b'}",
                        "{'op':'del','target':'b'}");
    }

    @Test
    void containers_take_what_exists_and_get_the_rest_later() {
        assertThat(
                        build(
                                """
                        'variables': {'all': 'all', 'd': 'd'},
                        'objects': [
                          {'name': 'all', 'list': [1, 'a', {'weak': 'a'}, 'all']},
                          {'name': 'a', 'class': 'Node'},
                          {'name': 'd', 'dict': {'k': 'a', 'w': {'weak': 'a'}, 'n': null}}]"""))
                .containsExactly(
                        "{'op':'list','to':'all','label':'all','items':[1]}",
                        "{'op':'append','list':'all','value':{'new':'Node','label':'a'}}",
                        "{'op':'dict','to':'d','label':'d','items':[['k','all[1]']]}",
                        "{'op':'ref','to':'ref','target':'all[1]','label':'all[2]'}",
                        "{'op':'append','list':'all','value':'ref'}",
                        "{'op':'append','list':'all','value':'all'}",
                        "{'op':'ref','to':'d['w']','target':'all[1]','label':'d['w']'}",
                        "{'op':'bind','to':'d['n']','value':null}",
                        "{'op':'del','target':'ref'}");
    }

    @Test
    void what_cannot_change_is_made_after_what_it_refers_to() {
        assertThat(
                        build(
                                """
                        'variables': {'t': 't', 'r': 'r', 'f': 'f'},
                        'callbacks': {'gone': [{'op': 'run_atexit'}]},
                        'objects': [
                          {'name': 't', 'tuple': ['a', 'r']},
                          {'name': 'r', 'ref': 'a'},
                          {'name': 'f', 'finalize': {'weak': 'a', 'callback': 'gone'}, 'args': ['t']},
                          {'name': 'a', 'class': 'Node'}]"""))
                .containsExactly(
                        "{'op':'new','to':'a','cls':'Node','label':'a'}",
                        "{'op':'ref','to':'r','target':'a','label':'r'}",
                        "{'op':'tuple','to':'t','label':'t','items':['a','r']}",
                        "{'op':'finalize','to':'f','target':'a','label':'f','args':['t'],'name':'gone',"
                                + "'body':[{'op':'run_atexit'}]}",
                        "{'op':'del','target':'a'}");
    }

    @Test
    void weak_containers_are_filled_by_their_own_operations() {
        assertThat(
                        build(
                                """
                        'variables': {'a': 'a', 'v': 'v', 'k': 'k', 's': 's'},
                        'objects': [
                          {'name': 'a', 'class': 'Node'},
                          {'name': 'v', 'WeakValueDictionary': {'one': 'a', '2': 'a'}},
                          {'name': 'k', 'WeakKeyDictionary': [['a', 5]]},
                          {'name': 's', 'WeakSet': ['a']}]"""))
                .containsExactly(
                        "{'op':'new','to':'a','cls':'Node','label':'a'}",
                        "{'op':'weakdict','to':'v','kind':'value','label':'v'}",
                        "{'op':'weakdict','to':'k','kind':'key','label':'k'}",
                        "{'op':'weakset','to':'s','label':'s'}",
                        "{'op':'wput','in':'v','key':{'str':'one'},'value':'a'}",
                        "{'op':'wput','in':'v','key':2,'value':'a'}",
                        "{'op':'wput','in':'k','key':'a','value':5}",
                        "{'op':'wadd','in':'s','value':'a'}");
    }

    @Test
    void other_runtimes_get_the_nearest_thing_they_have() {
        String sketch =
                """
                'variables': {'a': {'weak': 'b'}, 'k': 'k', 'b': 'b'},
                'objects': [{'name': 'b', 'class': 'Node'}, {'name': 'k', 'WeakKeyDictionary': []}]""";

        assertThat(build(sketch, "rc")).contains("{'op':'bind','to':'a','value':'b','kind':'weak'}");
        assertThat(build(sketch, "jvm-17")).contains("{'op':'map','to':'k','cls':'WeakHashMap','label':'k'}");
        assertThat(build(sketch, "javascript")).contains("{'op':'map','to':'k','cls':'WeakMap','label':'k'}");
    }

    @Test
    void long_paths_are_broken_by_a_variable() {
        StringBuilder chain =
                new StringBuilder("'variables': {'v': 'n0'}, 'objects': [{'name': 'n9', 'class': 'Node'}");
        for (int i = 0; i < 9; i++) {
            chain.append(", {'name': 'n%d', 'class': 'Node', 'references': {'next': 'n%d'}}".formatted(i, i + 1));
        }

        assertThat(build(chain + "]")).allMatch(action -> !action.contains(".next.next.next.next.next"));
    }

    @Test
    void tuples_that_hold_each_other_cannot_be_built() {
        Drawing drawing = scene(
                        """
                        'objects': [
                          {'name': 'x', 'class': 'Node'},
                          {'name': 'a', 'tuple': ['x', 'b']},
                          {'name': 'b', 'tuple': ['a']}]""")
                .drawing();

        assertThat(Compile.problem(drawing))
                .map(Problem::sentence)
                .contains("a: a, b each have to exist before the other. "
                        + "Let the circle go through an attribute, a list or a dict.");
    }

    @Test
    void a_class_that_compares_by_key_is_given_its_key() {
        assertThat(
                        build(
                                """
                        'classes': {'Key': {'eq': true}},
                        'variables': {'k': 'k'},
                        'objects': [{'name': 'k', 'class': 'Key', 'references': {'key': 7, 'n': null}}]"""))
                .containsExactly(
                        "{'op':'new','to':'k','cls':'Key','label':'k','key':7}",
                        "{'op':'bind','to':'k.n','value':null}");
    }

    @Test
    void classes_and_callbacks_that_are_only_used_are_defined() {
        Scene scene = scene(
                """
                'classes': {'Del': {'del': []}},
                'variables': {'a': {'weak': 'a', 'callback': 'gone'}},
                'objects': [{'name': 'a', 'class': 'Drawn'}],
                'actions': [
                  {'op': 'call', 'locals': [], 'body': [{'op': 'new', 'to': 'x', 'cls': 'Acted', 'label': 'x'}]},
                  {'op': 'append', 'list': 'l', 'value': {'new': 'Passed', 'label': 'p'}},
                  {'op': 'map', 'to': 'm', 'cls': 'WeakHashMap', 'label': 'm'}]""");

        Definitions definitions = Compile.program(scene).definitions();

        assertThat(definitions.classes().keySet()).containsExactly("Del", "Drawn", "Acted", "Passed");
        assertThat(definitions.classes()).contains(Map.entry("Drawn", ClassDefinition.plain("Drawn")));
        assertThat(definitions.callbacks().keySet()).containsExactly("gone");
    }

    @Test
    void classes_and_callbacks_that_only_finalizer_methods_and_callbacks_use_are_defined_too() {
        Scene scene = scene(
                """
                'classes': {'Del': {'del': [
                    {'op': 'bind', 'to': 'self.extra', 'value': {'new': 'Node', 'label': 'n'}},
                    {'op': 'ref', 'to': 'late', 'target': 'self', 'label': 'late', 'cb': 'later'}]}},
                'callbacks': {'gone': [{'op': 'new', 'to': 'next', 'cls': 'Leaf', 'label': 'l'}]}""");

        Definitions definitions = Compile.program(scene).definitions();

        assertThat(definitions.classes().keySet()).containsExactly("Del", "Leaf", "Node");
        assertThat(definitions.callbacks().keySet()).containsExactly("gone", "later");
    }

    @Test
    void every_ordinary_drawing_can_be_built_and_makes_each_object_once() {
        for (long seed = 0; seed < 2_000; seed++) {
            Drawing drawing = RandomScenes.ordinary(seed);
            List<Action> actions = Compile.drawing(drawing, Definitions.NONE);
            String program = new ActionWriter(Dialect.CPYTHON).writeAll(actions).toString();
            for (DrawnObject object : drawing.objects()) {
                assertThat(program.split("\"label\":\"" + object.name() + "\"", -1))
                        .as("seed %d, %s in %s", seed, object.name(), program)
                        .hasSize(2);
            }
        }
    }

    private static List<String> build(String sketch) {
        return build(sketch, Scene.DEFAULT_RUNTIME);
    }

    private static List<String> build(String sketch, String runtime) {
        Scene scene = scene(sketch);
        ActionWriter writer = new ActionWriter(Dialect.ofRuntime(runtime));
        return Compile.drawing(scene.drawing(), scene.definitions(), runtime).stream()
                .map(action -> writer.write(action).toString().replace('"', '\''))
                .toList();
    }

    private static Scene scene(String sketch) {
        Opened opened = SceneText.read("{\"refscape\": 1, " + sketch.replace('\'', '"') + "}");
        assertThat(opened).isInstanceOf(Opened.Loaded.class);
        return ((Opened.Loaded) opened).scene();
    }
}
