package org.refscape.runtime.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Container;
import org.refscape.action.Definitions;
import org.refscape.action.Expression;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.heap.Birth;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;
import org.refscape.runtime.Play;
import org.refscape.runtime.Run;

/** What reference counting is known for, one sentence each. */
class CountingTest {

    @Test
    void an_object_dies_with_its_last_strong_reference_at_once() {
        Play play = play().make("a").bind("b", "a");
        assertThat(play.delete("a").died()).isEmpty();

        assertThat(play.delete("b").died()).containsExactly("A");
        assertThat(play.steps()).containsExactly("ReferenceCut", "CountChanged", "Dying", "TornDown", "Freed");
    }

    @Test
    void a_strong_cycle_stays_for_ever() {
        Play play = play().make("parent", "child").bind("parent.child", "child").bind("child.parent", "parent");

        play.delete("parent", "child").then(new Collection.CollectFully(false));

        assertThat(play.alive()).containsExactly("Parent", "Child");
        assertThat(play.steps()).containsExactly("Noted");
    }

    @Test
    void a_weak_way_back_breaks_the_cycle() {
        Play play = play().make("parent", "parent.child").bind("parent.child.parent", "parent", Strength.WEAK);

        assertThat(play.delete("parent").died()).containsExactly("Parent", "Child");
    }

    @Test
    void fields_are_released_in_the_order_of_declaration_each_with_all_that_hangs_on_it() {
        Play play = play().fields("Node", "x", "y", "z").make("a", "a.z", "a.x", "a.x.deep", "a.y");

        assertThat(play.delete("a").died()).containsExactly("A", "X", "Deep", "Y", "Z");
    }

    @Test
    void a_weak_variable_is_nil_as_soon_as_the_end_begins() {
        Action look = new Naming.Read(Path.of("w"), Path.of("seen"));
        Play play = play().define("Node", List.of(look))
                .make("a")
                .bind("w", "a", Strength.WEAK)
                .delete("a");

        assertThat(play.answer()).isEqualTo("None");
        assertThat(play.steps())
                .containsSubsequence("Dying", "ReferentCleared", "CallBegan", "Returned", "CallEnded", "TornDown");
    }

    @Test
    void reading_an_unowned_variable_after_the_end_stops_the_program() {
        Play play = play().make("a").bind("u", "a", Strength.UNOWNED).delete("a");

        play.then(new Naming.Read(Path.of("u"), null));

        assertThat(play.answer())
                .isEqualTo("Fatal error: Attempted to read an unowned reference but object A was already deallocated");
    }

    @Test
    void an_unowned_variable_keeps_the_memory_but_not_the_object() {
        Play play = play().make("a").bind("u", "a", Strength.UNOWNED).delete("a");
        assertThat(play.object("A").state()).isEqualTo(LifeState.TORN_DOWN);

        play.delete("u");
        assertThat(play.object("A").state()).isEqualTo(LifeState.FREED);
    }

    @Test
    void an_object_that_refers_to_itself_unowned_frees_its_own_memory() {
        Play play = play().make("a").bind("a.self", "a", Strength.UNOWNED).delete("a");

        assertThat(play.object("A").state()).isEqualTo(LifeState.FREED);
    }

    @Test
    void what_an_assignment_reads_lives_until_the_assignment_is_done() {
        Play play = play().fields("Node", "x", "y").make("a", "a.x", "a.x.deep", "a.x.y");

        play.bind("a.x", "a.x.deep", Strength.WEAK);

        assertThat(play.died()).containsExactly("X", "Y", "Deep");
    }

    @Test
    void the_new_value_is_stored_before_the_old_one_goes() {
        Play play = play().make("a", "b").bind("a", "b");

        assertThat(play.steps())
                .containsExactly("ReferenceChanged", "CountChanged", "CountChanged", "Dying", "TornDown", "Freed");
    }

    @Test
    void an_object_that_nobody_takes_dies_within_its_own_creation() {
        Play play = play().then(new Naming.Create(null, new Expression.NewObject("Node", "Temporary", null)));

        assertThat(play.died()).containsExactly("Temporary");
    }

    @Test
    void a_list_releases_its_items_from_the_first_to_the_last() {
        Play play = play().make("a", "b");
        play.then(new Container.MakeList(Path.of("list"), "List", List.of(Expression.at("a"), Expression.at("b"))));
        assertThat(play.delete("a", "b").died()).isEmpty();

        assertThat(play.delete("list").died()).containsExactly("List", "A", "B");
    }

    @Test
    void what_leaves_a_container_dies_unless_somebody_else_holds_it() {
        Play play = play().make("a", "b");
        play.then(new Container.MakeDict(
                Path.of("cache"), "Cache", List.of(new Container.Entry("k", Expression.at("a")))));
        play.bind("cache['m']", "b").delete("a");

        assertThat(play.delete("cache['k']").died()).containsExactly("A");
        assertThat(play.then(new Container.Clear(Path.of("cache"))).died()).isEmpty();
        assertThat(play.alive()).containsExactly("B", "Cache");
    }

    @Test
    void going_on_behind_nil_stops_the_program_and_nothing_more_runs() {
        Play play = play().make("a").bind("w", "a", Strength.WEAK).delete("a");
        play.then(new Naming.Bind(Path.of("k"), Expression.at("w.x"), Strength.STRONG));
        assertThat(play.answer()).isEqualTo("Fatal error: Unexpectedly found nil while unwrapping w");

        assertThat(play.make("b").steps()).containsExactly("Noted");
        assertThat(play.alive()).isEmpty();
    }

    @Test
    void there_is_no_resurrection() {
        Naming.Bind escape = new Naming.Bind(Path.of("back"), Expression.at("self"), Strength.STRONG);
        Play play = play().define("Node", List.of(escape)).make("a").delete("a");

        assertThat(play.answer())
                .isEqualTo("Fatal error: Object A of class Node deallocated with retain count 2,"
                        + " reference may have escaped from deinit");
    }

    @Test
    void a_chain_of_a_million_objects_dies_without_overflow() {
        int length = 1_000_000;
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root("globals").holding(List.of(strong(Role.VARIABLE, "head", 1))));
        for (int id = 1; id <= length; id++) {
            List<Reference> next = id == length ? List.of() : List.of(strong(Role.ATTRIBUTE, "next", id + 1));
            heap.bear(Birth.counted("n" + id, Kind.INSTANCE, "Node", 1, 24)
                    .untracked()
                    .holding(next));
        }

        Run run = new Counting().perform(heap, new Naming.Delete(Path.of("head")), Definitions.NONE);

        assertThat(run.after().liveObjects()).isZero();
    }

    @Test
    void the_heap_of_the_documentation_goes_as_described_there() {
        Play play = play().fields("Node", "x", "y", "up")
                .make("a", "a.x")
                .bind("a.x.up", "a", Strength.WEAK)
                .make("a.y");
        play.bind("u", "a", Strength.UNOWNED).delete("a");

        assertThat(play.died()).containsExactly("A", "X", "Y");
        assertThat(play.object("A").state()).isEqualTo(LifeState.TORN_DOWN);
        assertThat(play.delete("u").object("A").state()).isEqualTo(LifeState.FREED);
    }

    private static Reference strong(Role role, String label, int target) {
        return Reference.strong(role, label, new ObjectId(target));
    }

    private static Play play() {
        return Play.on(new Counting());
    }
}
