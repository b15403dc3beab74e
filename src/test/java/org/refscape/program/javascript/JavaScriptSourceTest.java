package org.refscape.program.javascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.program.Written.program;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;

class JavaScriptSourceTest {
    private static final Program REGISTRY = program(
            "{Node: {}}",
            "{}",
            """
            {op: 'registry', to: 'r', label: 'R'}
            {op: 'new', to: 'a', cls: 'Node', label: 'a'}
            {op: 'register', registry: 'r', target: 'a', held: 'a is gone'}
            {op: 'ref', to: 'a.self', target: 'a', label: 'w'}
            {op: 'del', target: 'a'}
            {op: 'gc'}
            {op: 'turn'}
            {op: 'deref', ref: 'b'}
            """);

    @Test
    void a_variable_is_declared_where_it_is_first_set() {
        assertThat(new JavaScriptSource().readable(REGISTRY).text())
                .isEqualTo(
                        """
                class Node {}

                let b;

                let r = new FinalizationRegistry((held) => console.log("callback R", held));
                let a = new Node();
                r.register(a, "a is gone");
                a.self = new WeakRef(a);
                a = undefined;
                gc();
                await new Promise(setImmediate);  // the job ends here
                console.log(b.deref());
                """);
    }

    @Test
    void in_a_program_to_run_each_act_is_a_function_of_its_own() {
        assertThat(new JavaScriptSource().runnable(REGISTRY).text())
                .endsWith(
                        """
                let r, a, b;

                act(() => { r = watch("R", new FinalizationRegistry((held) => called("callback R", held))); });
                act(() => { a = watch("a", new Node()); });
                act(() => { r.register(a, "a is gone"); });
                act(() => { a.self = watch("w", new WeakRef(a)); });
                act(() => { a = undefined; });
                collect();
                await turn();
                act(() => { show(b.deref()); });
                """);
    }

    @Test
    void dicts_are_maps_and_names_of_the_language_are_changed() {
        Program dict = program(
                "{Map: {}}",
                "{}",
                """
                {op: 'dict', to: 'new', label: 'd', items: [['k', {'new': 'Map', label: 'm'}]]}
                {op: 'bind', to: "new['k'].x", value: "new['k']"}
                {op: 'del', target: "new['k']"}
                """);

        assertThat(new JavaScriptSource().readable(dict).text())
                .isEqualTo(
                        """
                class Map_2 {}

                let new_ = new Map([["k", new Map_2()]]);
                new_.get("k").x = new_.get("k");
                new_.delete("k");
                """);
    }
}
