package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.program.Written.program;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;
import org.refscape.program.source.LineRange;
import org.refscape.program.source.SourceCode;

class PythonSourceTest {
    private static final String PLAIN = "{Node: {}}";

    @Test
    void a_tree_with_a_weak_back_reference_reads_like_a_lesson() {
        Program tree = program(
                PLAIN,
                "{on_close: []}",
                """
                {op: 'new', to: 'root', cls: 'Node', label: 'root'}
                {op: 'new', to: 'root.child', cls: 'Node', label: 'branch'}
                {op: 'ref', to: 'root.child.parent', target: 'root', label: 'r1'}
                {op: 'ref', to: 'watcher', target: 'root.child', cb: 'on_close', label: 'r2'}
                {op: 'deref', ref: 'root.child.parent'}
                {op: 'del', target: 'root.child'}
                {op: 'collect', gen: 2}
                """);

        assertThat(readable(tree))
                .isEqualTo(
                        """
                import gc
                import weakref


                class Node:
                    pass


                def on_close(ref):
                    print("callback on_close")


                root = Node()
                root.child = Node()
                root.child.parent = weakref.ref(root)
                watcher = weakref.ref(root.child, on_close)
                print(root.child.parent())
                del root.child
                gc.collect()
                """);
    }

    @Test
    void only_what_is_used_is_imported() {
        assertThat(readable(program("{op: 'bind', to: 'a', value: null}"))).isEqualTo("a = None\n");
        assertThat(readable(program("{op: 'gc_disable'}"))).isEqualTo("import gc\n\ngc.disable()\n");
        assertThat(readable(program("{op: 'exit'}"))).isEqualTo("import sys\n\nsys.exit()\n");
    }

    @Test
    void classes_say_what_is_special_about_them() {
        Program classes = program(
                """
                {Slotted: {slots: ['next', '__weakref__']}, Keyed: {eq: true}, Kids: {base: 'list'},
                 Saved: {del: [{op: 'bind', to: 'saved', value: 'self'}]}}
                """,
                "{}",
                "{op: 'new', to: 'a', cls: 'Keyed', label: 'a', key: 7}");

        assertThat(readable(classes))
                .isEqualTo(
                        """
                class Slotted:
                    __slots__ = ("next", "__weakref__")


                class Keyed:
                    def __init__(self, key):
                        self.key = key

                    def __eq__(self, other):
                        return isinstance(other, Keyed) and self.key == other.key

                    def __hash__(self):
                        return hash(self.key)


                class Kids(list):
                    pass


                class Saved:
                    def __del__(self):
                        global saved
                        print("__del__ of", type(self).__name__)
                        saved = self


                a = Keyed(7)
                """);
    }

    @Test
    void functions_stand_above_the_statement_that_calls_them() {
        Program calls = program(
                PLAIN,
                "{}",
                """
                {op: 'call', name: 'make', locals: ['a'], body: [{op: 'new', to: 'a', cls: 'Node', label: 'n'}, {op: 'bind', to: 'kept', value: 'a'}]}
                {op: 'finalize', to: 'f', target: 'kept', label: 'f', args: [{str: 'x'}], body: [{op: 'raise', msg: 'no'}]}
                """);

        assertThat(readable(calls))
                .endsWith(
                        """
                def make():
                    global kept
                    a = Node()
                    kept = a


                def clean_up_f(*args):
                    print("finalizer f")
                    raise RuntimeError("no")


                make()
                f = weakref.finalize(kept, clean_up_f, "x")
                """);
    }

    @Test
    void names_that_python_or_the_program_needs_are_changed() {
        Program names = program(
                "{Node: {}, 'print': {}}",
                "{}",
                """
                {op: 'new', to: 'class', cls: 'print', label: 'a'}
                {op: 'bind', to: 'class.from', value: 'class'}
                {op: 'bind', to: 'Node', value: 'class.from'}
                {op: 'bind', to: 'weakref', value: {str: 'a \\'b\\' "c"'}}
                """);

        assertThat(readable(names))
                .endsWith(
                        """
                class print_2:
                    pass


                class_ = print_2()
                class_.from_ = class_
                Node_ = class_.from_
                weakref_ = "a 'b' \\"c\\""
                """);
    }

    @Test
    void what_python_does_not_have_is_a_comment() {
        assertThat(readable(program("{op: 'drain', queue: 'q'}")))
                .isEqualTo("# Python has no equivalent: draining the queue q\n");
    }

    @Test
    void a_program_to_run_watches_new_objects_and_tries_what_may_raise() {
        Program mayRaise = program(
                PLAIN,
                "{}",
                """
                {op: 'new', to: 'a', cls: 'Node', label: 'a'}
                {op: 'list', to: 'a.kids', label: 'kids', items: ['a', {'new': 'Node', label: 'b'}]}
                {op: 'ref', to: 'r', target: 'a', label: 'r'}
                {op: 'ref', to: 'r', target: 'a.kids', label: 'q'}
                {op: 'deref', ref: 'r'}
                {op: 'del', target: 'a'}
                {op: 'bind', to: 'b', value: 'a'}
                {op: 'collect', gen: 2}
                """);

        assertThat(new PythonSource().runnable(mayRaise).text())
                .endsWith(
                        """
                a = watch("a", Node())
                a.kids = watch("kids", [a, watch("b", Node())])
                r = weakref.ref(a)
                try:
                    r = weakref.ref(a.kids)
                except Exception as problem:
                    report(problem)
                show(r())
                del a
                try:
                    b = a
                except Exception as problem:
                    report(problem)
                print("collected", gc.collect())

                sys.stdout.flush()
                os._exit(0)  # without the clearing up of an exit, which is no part of the scene
                """);
    }

    @Test
    void each_action_knows_its_lines() {
        Program mayRaise = program(
                """
                {op: 'bind', to: 'a', value: null}
                {op: 'bind', to: 'b', value: 'c'}
                {op: 'run_atexit'}
                """);

        SourceCode readable = new PythonSource().readable(mayRaise);
        SourceCode runnable = new PythonSource().runnable(mayRaise);

        assertThat(readable.actionLines())
                .containsExactly(new LineRange(3, 3), new LineRange(4, 4), new LineRange(5, 6));
        assertThat(runnable.linesOf(1).last() - runnable.linesOf(1).first()).isEqualTo(3);
        assertThat(runnable.lines().get(runnable.linesOf(1).first()).text()).isEqualTo("    b = c");
    }

    private static String readable(Program program) {
        return new PythonSource().readable(program).text();
    }
}
