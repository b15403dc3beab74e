package org.refscape.program.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refscape.program.Written.program;

import org.junit.jupiter.api.Test;
import org.refscape.action.Program;

class CountingSourceTest {
    private static final Program TREE = program(
            "{Node: {fields: ['child', 'parent']}}",
            "{}",
            """
            {op: 'new', to: 'root', cls: 'Node', label: 'root'}
            {op: 'new', to: 'root.child', cls: 'Node', label: 'branch'}
            {op: 'bind', to: 'root.child.parent', value: 'root', kind: 'weak'}
            {op: 'bind', to: 'owner', value: 'root', kind: 'unowned'}
            {op: 'read', from: 'root.child.parent'}
            {op: 'del', target: 'root'}
            {op: 'gc'}
            """);

    @Test
    void in_swift_a_place_is_weak_where_it_is_declared() {
        assertThat(new SwiftSource().readable(TREE).text())
                .isEqualTo(
                        """
                class Node {
                    var child: Node?
                    weak var parent: Node?
                }

                var root: Node? = Node()
                root!.child = Node()
                root!.child!.parent = root
                unowned var owner: Node? = root
                print(root!.child!.parent as Any)
                root = nil
                // Swift has no equivalent: a full collection
                """);
    }

    @Test
    void in_rust_a_place_is_weak_by_its_type() {
        assertThat(new RustSource().readable(TREE).text())
                .contains(
                        """
                        struct Node {
                            watched_name: String,
                            child: RefCell<Option<Rc<Node>>>,
                            parent: RefCell<Weak<Node>>,
                        }
                        """)
                .endsWith(
                        """
                        fn main() {
                            let mut root: Option<Rc<Node>> = Some(Node::new("root"));
                            root.as_ref().unwrap().child.replace(Some(Node::new("branch")));
                            root.as_ref().unwrap().child.borrow().as_ref().unwrap().parent.replace(root.as_ref().map(Rc::downgrade).unwrap_or_default());
                            let mut owner: Weak<Node> = root.as_ref().map(Rc::downgrade).unwrap_or_default();
                            show(root.as_ref().unwrap().child.borrow().as_ref().unwrap().parent.borrow().upgrade());
                            root = None;
                            // Rust has no equivalent: a full collection
                        }
                        """);
    }

    @Test
    void a_place_cannot_hold_now_strongly_and_now_not() {
        Program changes = program(
                "{Node: {}}",
                "{}",
                """
                {op: 'new', to: 'a', cls: 'Node', label: 'a'}
                {op: 'bind', to: 'b', value: 'a'}
                {op: 'bind', to: 'b', value: 'a', kind: 'weak'}
                """);

        assertThat(new SwiftSource().readable(changes).text())
                .endsWith(
                        """
                var b: Node? = a
                // Swift has no equivalent: a place that holds now strongly and now not, b
                """);
    }

    @Test
    void several_classes_have_one_above_them() {
        Program two = program(
                "{Tree: {}, Leaf: {}}",
                "{}",
                """
                {op: 'new', to: 'tree', cls: 'Tree', label: 'tree'}
                {op: 'new', to: 'tree.leaf', cls: 'Leaf', label: 'leaf'}
                {op: 'ref', to: 'seen', target: 'tree.leaf', label: 'r', cb: 'gone'}
                """);

        assertThat(new SwiftSource().readable(two).text())
                .isEqualTo(
                        """
                class Thing {
                    var leaf: Thing?
                }
                class Tree: Thing {}
                class Leaf: Thing {}

                var tree: Thing? = Tree()
                tree!.leaf = Leaf()
                // Swift has no equivalent: a callback of r
                weak var seen: Thing? = tree!.leaf
                """);
    }
}
