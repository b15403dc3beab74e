package org.refscape.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.refscape.action.Collection;
import org.refscape.desktop.idiom.Offered;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.step.Step;

/** What is offered for each kind of thing, and what comes of it. */
final class ProgramActsTest {
    private final Session scene = Typed.scene(
            """
            `variables`: {`leaf`: `leaf`, `w`: {`weak`: `leaf`}, `p`: `stand_in`, `f`: `at_end`, `items`: `items`,
              `table`: `table`, `some`: `some`, `cache`: `cache`, `extra`: `extra`, `members`: `members`},
            `objects`: [
              {`name`: `leaf`, `class`: `Node`, `references`: {`size`: 5}},
              {`name`: `items`, `list`: [`leaf`]},
              {`name`: `table`, `dict`: {`one`: `leaf`}},
              {`name`: `some`, `set`: [`leaf`]},
              {`name`: `cache`, `WeakValueDictionary`: {}},
              {`name`: `extra`, `WeakKeyDictionary`: []},
              {`name`: `members`, `WeakSet`: []},
              {`name`: `stand_in`, `proxy`: `leaf`},
              {`name`: `at_end`, `finalize`: `leaf`}
            ]
            """);

    private List<Offered> at(String variable) {
        HeapObject globals = scene.moment().object(0);
        assertThat(globals.kind()).isEqualTo(Kind.ROOT);
        return new ProgramActs(scene).withPlace(0, globals.indexOf(Role.VARIABLE, variable));
    }

    private Session after(List<Offered> offered, String text) {
        Offered chosen = offered.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + offered.stream().map(Offered::text).toList()));
        Session acted = new RunActs(scene).perform(chosen.action()).session();
        return acted.at(acted.timeline().beats());
    }

    private static HeapObject object(Session session, String label) {
        return Objects.requireNonNull(session.moment().labelled(label));
    }

    @Test
    void a_weak_reference_can_be_called_and_used_without_a_check() {
        assertThat(at("w")).extracting(Offered::text).containsExactly("w()", "w().size");
    }

    @Test
    void a_proxy_is_used_and_changes_its_object() {
        Session after = after(at("p"), "p.size = 5");
        assertThat(object(after, "leaf").find(Role.ATTRIBUTE, "size")).isNotNull();
        assertThat(Typed.refused(after(at("p"), "p()"))).hasSize(1);
    }

    @Test
    void a_detached_finalizer_leaves_the_registry() {
        assertThat(at("f"))
                .extracting(Offered::text)
                .containsExactly("f()", "f.detach()", "f.peek()", "f.atexit = False", "f.atexit = True");
        assertThat(scene.moment().object(2).references()).isNotEmpty();
        assertThat(after(at("f"), "f.detach()").moment().object(2).references()).isEmpty();
    }

    @Test
    void the_last_item_of_a_list_is_popped() {
        assertThat(object(after(at("items"), "items.pop()"), "items").references())
                .isEmpty();
        HeapObject items = object(scene, "items");
        List<Offered> ofItem = new ProgramActs(scene).withPlace(items.id(), 0);
        assertThat(object(after(ofItem, "items.pop(0)"), "items").references()).isEmpty();
    }

    @Test
    void a_dict_is_cleared() {
        assertThat(object(after(at("table"), "table.clear()"), "table").references())
                .isEmpty();
    }

    @Test
    void a_member_of_a_set_is_discarded() {
        HeapObject some = object(scene, "some");
        List<Offered> ofMember = new ProgramActs(scene).withPlace(some.id(), 0);
        assertThat(object(after(ofMember, "some.discard(leaf)"), "some").references())
                .isEmpty();
    }

    @Test
    void anything_can_be_weakly_referenced_or_get_a_finalizer() {
        assertThat(at("leaf"))
                .extracting(Offered::text)
                .containsExactly(
                        "leaf_ref = weakref.ref(leaf)",
                        "leaf_ref = weakref.proxy(leaf)",
                        "leaf_end = weakref.finalize(leaf, …)");
        Session after = after(at("leaf"), "leaf_end = weakref.finalize(leaf, …)");
        assertThat(after.moment().object(2).references().size())
                .isGreaterThan(scene.moment().object(2).references().size());
    }

    private Session dragged(String holder, Strength strength, String callback) {
        Turn turn = new RunArrows(scene, strength, callback)
                .add(object(scene, holder).id(), "o:leaf");
        assertThat(turn.problem()).isEmpty();
        return turn.session().at(turn.session().timeline().beats());
    }

    @Test
    void an_arrow_from_a_container_puts_the_object_in() {
        assertThat(object(dragged("items", Strength.STRONG, ""), "items").references())
                .hasSize(2);
        assertThat(object(dragged("table", Strength.STRONG, ""), "table").references())
                .extracting(Reference::label)
                .containsExactly("one", "leaf");
        for (String container : List.of("cache", "extra", "members")) {
            Session after = dragged(container, Strength.STRONG, "");
            assertThat(Typed.picture(after).cards())
                    .filteredOn(card -> card.name().equals(container))
                    .as(container)
                    .allSatisfy(card -> assertThat(card.rows()).hasSize(1));
            assertThat(Typed.refused(after)).isEmpty();
        }
    }

    @Test
    void a_weak_arrow_makes_a_weak_reference_that_calls_back() {
        Session after =
                Typed.play(dragged("leaf", Strength.WEAK, "on_gone"), "items = None", "table = None", "some = None");
        Reference made = Objects.requireNonNull(object(after, "leaf").find(Role.ATTRIBUTE, "leaf"));
        assertThat(after.moment().object(made.targetIndex()).kind()).isEqualTo(Kind.REFERENCE);
        assertThat(after.scene().actions()).hasSize(4);
    }

    @Test
    void a_weak_arrow_into_a_container_is_refused_with_a_sentence() {
        Turn turn = new RunArrows(scene, Strength.WEAK, "")
                .add(object(scene, "items").id(), "o:leaf");
        assertThat(turn.problem().orElseThrow().sentence()).contains("Draw the weak reference from a variable first");
    }

    @Test
    void after_the_exit_nothing_runs_until_one_steps_back() {
        Turn exit = new RunActs(scene).perform(new Collection.Exit());
        Session gone = exit.session().at(exit.session().timeline().beats());
        assertThat(new RunActs(gone).collect(2).problem().orElseThrow().sentence())
                .isEqualTo("The interpreter has exited, and nothing runs any more. Step back to before its exit.");
        assertThat(new RunActs(exit.session()).collect(2).problem()).isEmpty();
        assertThat(gone.moment().present().filter(each -> each.kind() == Kind.INSTANCE))
                .isEmpty();
    }

    @Test
    void a_collection_that_nobody_called_says_why_it_happens() {
        Session after = Typed.play(
                new RunActs(scene)
                        .perform(new Collection.SetThreshold(2, 10, 10))
                        .session(),
                "n1 = Node()",
                "n2 = Node()",
                "n3 = Node()");
        assertThat(after.timeline().runtime().collector(after.moment()))
                .contains(new ImitatedRuntime.Fact("gc.get_threshold()", "(2, 10, 10)"));
        assertThat(after.timeline().runs())
                .flatExtracting(run -> run.steps())
                .filteredOn(Step.Noted.class::isInstance)
                .extracting(step -> ((Step.Noted) step).text())
                .first()
                .asString()
                .matches(
                        "Nobody called it: the collector starts by itself on generation 0, because its count of \\d+ is"
                                + " over the threshold of 2\\.");
    }

    @Test
    void a_weak_reference_to_an_object_that_nobody_holds_is_dead_at_once() {
        Session after = after(new ProgramActs(scene).anywhere(), "w2 = weakref.ref(Node())");
        assertThat(after.moment().labelled("temporary")).isNull();
        assertThat(Typed.play(scene, "w2 = weakref.ref(Node())").moment().labelled("temporary"))
                .isNull();
        assertThat(after(new ProgramActs(scene).anywhere(), "x = Node()")
                        .moment()
                        .labelled("x"))
                .isNotNull();
    }
}
