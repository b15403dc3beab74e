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
                            // Rust has no unowned references: a Weak comes nearest for owner. It is asked each time whether the object is still there.
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
    void what_a_deinit_does_is_written_in_swift_and_said_to_be_left_out_in_rust() {
        Program saving = program(
                "{A: {deinit: [{op: 'bind', to: 'saved', value: 'self'}, {op: 'del', target: 'self.x'}], fields: ['x']}, B: {deinit: []}}",
                "{}",
                """
                {op: 'new', to: 'a', cls: 'A', label: 'a'}
                {op: 'del', target: 'a'}
                """);

        assertThat(new SwiftSource().readable(saving).text())
                .isEqualTo(
                        """
                class Thing {
                    var x: Thing?
                }
                class A: Thing {
                    deinit {
                        saved = self
                        self.x = nil
                    }
                }
                class B: Thing {
                    deinit { print("deinit") }
                }

                var saved: Thing?
                var a: Thing? = A()
                a = nil
                """);
        assertThat(new RustSource().readable(saving).text())
                .contains(
                        "// Rust has no equivalent: what deinit of A does; drop cannot reach the variables of main\n");
    }

    @Test
    void a_list_that_is_an_object_is_one_of_foundations_in_swift() {
        Program lists = program(
                "{Node: {}}",
                "{}",
                """
                {op: 'new', to: 'a', cls: 'Node', label: 'a'}
                {op: 'list', to: 'a.kids', label: 'l', items: ['a', {new: 'Node', label: 'b'}, 5]}
                {op: 'append', list: 'a.kids', value: 'a'}
                {op: 'bind', to: 'm', value: 'a.kids'}
                {op: 'bind', to: 'm[0]', value: 'a'}
                {op: 'bind', to: 'k', value: 'm[1].kids[0]'}
                {op: 'del', target: 'm[1]'}
                {op: 'dict', to: 'd', label: 'd', items: [['x', 'a']]}
                {op: 'read', from: "d['x']"}
                {op: 'del', target: "d['x']"}
                {op: 'clear', target: 'm'}
                """);

        assertThat(new SwiftSource().readable(lists).text())
                .isEqualTo(
                        """
                import Foundation

                class Node {
                    var kids: NSMutableArray?
                }

                var a: Node? = Node()
                a!.kids = NSMutableArray(array: [a!, Node(), 5])
                a!.kids!.add(a!)
                var m: NSMutableArray? = a!.kids
                m![0] = a!
                var k: Node? = ((m![1] as? Node)!.kids![0] as? Node)
                m!.removeObject(at: 1)
                var d: NSMutableDictionary? = NSMutableDictionary(dictionary: ["x": a!])
                print((d!["x"] as? Node) as Any)
                d!.removeObject(forKey: "x")
                m!.removeAllObjects()
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
