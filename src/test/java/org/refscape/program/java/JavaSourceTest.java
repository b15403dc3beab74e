package org.refscape.program.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.program.Written.program;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;

class JavaSourceTest {
    @Test
    void variables_are_static_fields_and_types_are_found() {
        Program tree = program(
                "{Node: {}}",
                "{}",
                """
                {op: 'new', to: 'root', cls: 'Node', label: 'root'}
                {op: 'new', to: 'root.child', cls: 'Node', label: 'branch'}
                {op: 'ref', kind: 'weak', to: 'root.child.parent', target: 'root', label: 'r'}
                {op: 'deref', ref: 'root.child.parent', to: 'up'}
                {op: 'del', target: 'root.child'}
                {op: 'gc'}
                """);

        assertThat(readable(tree))
                .isEqualTo(
                        """
                import java.lang.ref.WeakReference;

                public class Main {
                    static Node root;
                    static Node up;

                    static class Node {
                        Node child;
                        WeakReference<Node> parent;
                    }

                    public static void main(String[] args) {
                        root = new Node();
                        root.child = new Node();
                        root.child.parent = new WeakReference<>(root);
                        up = root.child.parent.get();
                        root.child = null;
                        System.gc();
                    }
                }
                """);
    }

    @Test
    void a_place_for_different_things_is_cast_where_it_is_used() {
        Program mixed = program(
                "{Node: {}, Leaf: {}}",
                "{}",
                """
                {op: 'new', to: 'a', cls: 'Node', label: 'a'}
                {op: 'new', to: 'b', cls: 'Leaf', label: 'b'}
                {op: 'bind', to: 'a.next', value: 'b'}
                {op: 'bind', to: 'a.next', value: 'a'}
                {op: 'bind', to: 'b.next', value: 5}
                {op: 'bind', to: 'a.next.next', value: null}
                """);

        assertThat(readable(mixed))
                .isEqualTo(
                        """
                public class Main {
                    static Node a;
                    static Leaf b;

                    static class Thing {
                        Object next;
                    }

                    static class Node extends Thing {}

                    static class Leaf extends Thing {}

                    public static void main(String[] args) {
                        a = new Node();
                        b = new Leaf();
                        a.next = b;
                        a.next = a;
                        b.next = 5;
                        ((Thing) a.next).next = null;
                    }
                }
                """);
    }

    @Test
    void a_finalizer_names_variables_in_full() {
        Program saves = program(
                "{Fin: {finalize: [{op: 'bind', to: 'back', value: 'this'}]}}",
                "{}",
                """
                {op: 'new', to: 'f', cls: 'Fin', label: 'F'}
                {op: 'bind', to: 'f.back', value: 'f'}
                """);

        assertThat(readable(saves))
                .contains(
                        """
                        protected void finalize() {
                            System.out.println("finalize of " + getClass().getSimpleName());
                            Main.back = this;
                        }
                """);
    }

    @Test
    void what_depends_on_something_missing_is_missing_too() {
        Program cache = program(
                "{Node: {}}",
                "{}",
                """
                {op: 'weakdict', to: 'cache', kind: 'value', label: 'cache'}
                {op: 'wput', in: 'cache', key: {str: 'k'}, value: {'new': 'Node', label: 'n'}}
                {op: 'wlen', in: 'cache'}
                """);

        assertThat(readable(cache))
                .contains(
                        """
                        // Java has no equivalent: a map that holds its values weakly, cache
                        // Java has no equivalent: an entry of cache
                        // Java has no equivalent: the size of cache
                """);
    }

    @Test
    void a_program_to_run_tries_what_goes_through_another_place() {
        Program risky = program(
                "{Node: {}}",
                "{}",
                """
                {op: 'new', to: 'a', cls: 'Node', label: 'a'}
                {op: 'new', to: 'a.b', cls: 'Node', label: 'b'}
                {op: 'raise', msg: 'no'}
                {op: 'collect'}
                """);

        assertThat(new JavaSource().runnable(risky).text())
                .contains(
                        """
                        a = watch("a", new Node());
                        act(() -> a.b = watch("b", new Node()));
                        act(() -> { if (true) throw new IllegalStateException("no"); });
                        collectUntilQuiet(false);
                """);
    }

    private static String readable(Program program) {
        return new JavaSource().readable(program).text();
    }
}
