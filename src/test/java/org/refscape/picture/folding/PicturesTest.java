package org.refscape.picture.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.LifeState;
import org.refscape.heap.Mark;
import org.refscape.heap.Reference;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;
import org.refscape.picture.Arrow;
import org.refscape.picture.Badge;
import org.refscape.picture.Card;
import org.refscape.picture.Fate;
import org.refscape.picture.Look;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.picture.Remark;
import org.refscape.picture.Row;
import org.refscape.picture.Tag;
import org.refscape.step.Call;
import org.refscape.step.Step;

final class PicturesTest {

    private static Picture picture(Heap heap, Step... now) {
        return Pictures.of(heap, List.of(now), PictureOptions.PLAIN);
    }

    private static int id(Heap heap, String label) {
        return Objects.requireNonNull(heap.labelled(label), label).id();
    }

    /** Makes the steps happen and gives the moment after them. */
    private static Heap after(Heap heap, Step... steps) {
        WorkingHeap working = heap.fork();
        for (Step step : steps) {
            step.apply(working);
        }
        return working;
    }

    private static String arrows(Picture picture) {
        return picture.arrows().stream()
                .map(arrow -> arrow.from().holder()
                        + (arrow.strength().keepsAlive() ? " > " : " ~> ")
                        + arrow.target()
                        + (arrow.condition() == Arrow.Condition.STANDING ? "" : " " + arrow.condition()))
                .collect(Collectors.joining("; "));
    }

    private static Card card(Picture picture, String id) {
        return picture.cards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Tag tag(Picture picture, String id) {
        return picture.tags().stream()
                .filter(tag -> tag.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void objects_become_cards_and_the_first_root_s_variables_tags() {
        Picture picture = picture(Sketch.heap("root.x > a; a.child > b"));
        assertThat(picture.cards()).extracting(Card::id).containsExactly("o:a", "o:b");
        assertThat(picture.tags()).extracting(Tag::id).containsExactly("v:x");
        assertThat(card(picture, "o:a").rows()).containsExactly(Row.of("child"));
        assertThat(card(picture, "o:a").badge()).isEqualTo(Badge.count(1));
        assertThat(arrows(picture)).isEqualTo("v:x > o:a; o:a > o:b");
    }

    @Test
    void a_weak_reference_object_in_a_field_is_drawn_as_one_dashed_line() {
        Picture picture = picture(Sketch.heap("root > a; root > b; reference: w; b.parent > w; w ~> a"));
        assertThat(picture.cards()).extracting(Card::id).containsExactly("o:a", "o:b");
        assertThat(arrows(picture)).isEqualTo("v:a > o:a; v:b > o:b; o:b ~> o:a");
    }

    @Test
    void two_fields_that_share_a_weak_reference_object_have_a_line_each() {
        Picture picture = picture(Sketch.heap("root > a; root > b; reference: w; a.up > w; b.up > w; w ~> a"));
        assertThat(arrows(picture)).contains("o:a ~> o:a").contains("o:b ~> o:a");
    }

    @Test
    void with_the_option_reference_objects_are_cards() {
        Heap heap = Sketch.heap("root > a; root > b; reference: w; b.parent > w; w ~> a");
        Picture picture = Pictures.of(heap, List.of(), PictureOptions.PLAIN.withReferenceObjects(true));
        assertThat(card(picture, "o:w").look()).isEqualTo(Look.REFERENCE_OBJECT);
        assertThat(card(picture, "o:w").rows()).containsExactly(Row.of("referent"));
        assertThat(arrows(picture)).contains("o:b > o:w").contains("o:w ~> o:a");
    }

    @Test
    void a_cleared_reference_ends_in_nothing() {
        Picture picture = picture(Sketch.heap("root > b; reference: w; b.parent > w"));
        Arrow arrow = picture.arrows().get(1);
        assertThat(arrow.from()).isEqualTo(Port.row("o:b", 0));
        assertThat(arrow.target()).isNull();
        assertThat(arrow.condition()).isEqualTo(Arrow.Condition.CLEARED);
        assertThat(picture.nothing()).isEqualTo("None");
    }

    @Test
    void while_it_is_being_cleared_the_line_still_shows_where_it_led() {
        Heap heap = Sketch.heap("root > a; root > b; reference: w; b.parent > w; w ~> a");
        Step clear =
                new Step.ReferentCleared(id(heap, "w"), id(heap, "a"), Strength.WEAK, 0, Step.ClearCause.REFERENT_DIED);
        assertThat(arrows(picture(after(heap, clear), clear))).contains("o:b ~> o:a CLEARED");
        assertThat(arrows(picture(after(heap, clear)))).contains("o:b ~> null CLEARED");
    }

    @Test
    void a_callback_shows_as_a_clock_on_the_line() {
        Heap heap = after(Sketch.heap("root > a; root > b; reference: w; b.parent > w; w ~> a; function: f; root > f"));
        WorkingHeap working = heap.fork();
        working.insertReference(
                id(heap, "w"),
                1,
                Reference.strong(org.refscape.heap.Role.CALLBACK, "", new org.refscape.heap.ObjectId(id(heap, "f"))));
        Picture picture = picture(working);
        assertThat(picture.arrows().stream().filter(Arrow::callback))
                .singleElement()
                .extracting(Arrow::target)
                .isEqualTo("o:a");
    }

    @Test
    void the_parts_of_a_weak_dictionary_become_one_table() {
        Heap heap = Sketch.heap("root.cache > d; weak_value_dictionary: d; dict: data; reference: k; internal: data k;"
                + "root > a; d.data > data; data['one'] > k; k ~> a");
        WorkingHeap working = heap.fork();
        Reference part = heap.object(id(heap, "d")).references().get(0);
        working.replaceReference(
                id(heap, "d"),
                0,
                new Reference(org.refscape.heap.Role.INTERNAL, "data", part.target(), Strength.STRONG));
        Picture picture = picture(working);
        assertThat(picture.cards()).extracting(Card::id).containsExactly("o:d", "o:a");
        assertThat(card(picture, "o:d").look()).isEqualTo(Look.WEAK_CONTAINER);
        assertThat(card(picture, "o:d").rows()).containsExactly(Row.of("'one'"));
        assertThat(arrows(picture)).contains("o:d ~> o:a");
    }

    @Test
    void a_reference_just_cut_stays_visible_struck_out() {
        Heap heap = Sketch.heap("root > a; root > b; a.child > b");
        Step cut = new Step.ReferenceCut(
                id(heap, "a"), 0, heap.object(id(heap, "a")).references().get(0));
        Picture picture = picture(after(heap, cut), cut);
        assertThat(card(picture, "o:a").rows()).containsExactly(Row.removed("child", ""));
        assertThat(arrows(picture)).contains("o:a > o:b CUT");
        assertThat(card(picture(after(heap, cut)), "o:a").rows()).isEmpty();
    }

    @Test
    void several_cuts_in_one_step_of_the_timeline_keep_the_order_of_the_rows() {
        Heap heap = Sketch.heap("root > a; a.one > b; a.two > c; a.three > d");
        List<Reference> rows = heap.object(id(heap, "a")).references();
        Step first = new Step.ReferenceCut(id(heap, "a"), 0, rows.get(0));
        Step third = new Step.ReferenceCut(id(heap, "a"), 1, rows.get(2));
        Picture picture = picture(after(heap, first, third), first, third);
        assertThat(card(picture, "o:a").rows())
                .containsExactly(Row.removed("one", ""), Row.of("two"), Row.removed("three", ""));
    }

    @Test
    void a_removed_variable_is_struck_out_and_then_gone() {
        Heap heap = Sketch.heap("root > a; root > b; b > a");
        Step cut = new Step.ReferenceCut(0, 0, heap.object(0).references().get(0));
        Picture now = picture(after(heap, cut), cut);
        assertThat(tag(now, "v:a").removed()).isTrue();
        assertThat(arrows(now)).startsWith("v:a > o:a CUT");
        assertThat(picture(after(heap, cut)).tags()).extracting(Tag::id).containsExactly("v:b");
    }

    @Test
    void a_variable_led_elsewhere_shows_the_old_line_cut_and_the_new_one_made() {
        Heap heap = Sketch.heap("root.x > a; root > b; b > a");
        Reference old = heap.object(0).references().get(0);
        Step change = new Step.ReferenceChanged(0, 0, old, old.to(new org.refscape.heap.ObjectId(id(heap, "b"))));
        assertThat(arrows(picture(after(heap, change), change)))
                .startsWith("v:x > o:b JUST_MADE; v:x > o:a CUT; v:b > o:b");
    }

    @Test
    void a_count_that_just_changed_says_from_what() {
        Heap heap = Sketch.heap("root > a; root.also > a");
        Step down = new Step.CountChanged(id(heap, "a"), 2, 1);
        assertThat(card(picture(after(heap, down), down), "o:a").badge()).isEqualTo(Badge.changed(2, 1));
        Step zero = new Step.CountChanged(id(heap, "a"), 1, 0);
        assertThat(card(picture(after(heap, down, zero), zero), "o:a").badge())
                .isEqualTo(new Badge("0", Badge.Tone.ZERO, "1→0"));
    }

    @Test
    void a_dying_object_says_why() {
        Heap heap = Sketch.heap("root > r; a > b; b > a");
        Step found = new Step.Dying(id(heap, "a"), Step.DeathCause.UNREACHABLE);
        Card card = card(picture(after(heap, found), found), "o:a");
        assertThat(card.fate()).isEqualTo(Fate.DYING);
        assertThat(card.reason()).isEqualTo("dying · unreachable");
        Step torn = new Step.TornDown(id(heap, "a"), LifeState.DYING);
        assertThat(card(picture(after(heap, found, torn), torn), "o:a").fate()).isEqualTo(Fate.TORN_DOWN);
    }

    @Test
    void the_freed_are_gone_with_all_lines_to_them() {
        Heap heap = Sketch.heap("root > a; a ~> b");
        Step freed = new Step.Freed(id(heap, "b"), LifeState.LIVE);
        Picture picture = picture(after(heap, freed), freed);
        assertThat(picture.cards()).extracting(Card::id).containsExactly("o:a");
        assertThat(arrows(picture)).isEqualTo("v:a > o:a");
    }

    @Test
    void a_collector_at_work_shows_its_tallies_and_its_wave() {
        Heap heap = Sketch.heap("root > a; a.next > b; c.self > c");
        Ids objects = Ids.of(id(heap, "a"), id(heap, "b"), id(heap, "c"));
        Examination before = Examination.of("update_refs", "copies the counts", objects, Mark.CANDIDATE);
        Examination after = new Examination(
                "move_unreachable",
                "marks",
                objects,
                List.of(Mark.REACHED, Mark.REACHED, Mark.UNREACHABLE),
                Ids.of(1, 1, 0));
        Step step = new Step.Examined(before, after);
        Picture picture = picture(after(heap, step), step);
        assertThat(Objects.requireNonNull(card(picture, "o:c").mark()).mark()).isEqualTo(Mark.UNREACHABLE);
        assertThat(Objects.requireNonNull(card(picture, "o:a").mark()).tally()).isEqualTo("1");
        assertThat(picture.arrows().stream().filter(Arrow::wave))
                .extracting(Arrow::target)
                .containsExactly("o:a", "o:b");
    }

    @Test
    void a_callback_that_is_called_is_told_at_the_place_that_holds_its_weak_reference() {
        Heap heap = Sketch.heap("root > a; root.watch > w; reference: w; root > b; b.parent > v; reference: v");
        Call named = new Call(Call.Kind.CALLBACK, "on_gone", id(heap, "w"), List.of());
        Call inRow = new Call(Call.Kind.CALLBACK, "on_gone", id(heap, "v"), List.of());
        assertThat(picture(heap, new Step.CallBegan(named)).remarks())
                .containsExactly(Remark.calling("!call v:watch on_gone", Port.whole("v:watch"), "on_gone"));
        assertThat(picture(heap, new Step.CallBegan(inRow)).remarks())
                .extracting(Remark::at, Remark::title)
                .containsExactly(tuple(Port.row("o:b", 0), "calls on_gone now"));
        assertThat(picture(heap, new Step.CallBegan(named)).refusals()).isEmpty();
    }

    @Test
    void a_call_that_the_program_makes_itself_is_not_told() {
        Heap heap = Sketch.heap("root > a");
        Call own = new Call(Call.Kind.FUNCTION, "a", id(heap, "a"), List.of());
        assertThat(picture(heap, new Step.CallBegan(own)).remarks()).isEmpty();
    }

    @Test
    void other_roots_are_shown_only_if_they_hold_something() {
        Picture idle = picture(Sketch.heap("roots: globals garbage; globals > a; garbage"));
        assertThat(idle.tags()).extracting(Tag::id).containsExactly("v:a");
        Picture holding = picture(Sketch.heap("roots: globals frame; globals > a; frame.x > b"));
        assertThat(tag(holding, "v:frame.x").name()).isEqualTo("frame: x");
        assertThat(tag(holding, "v:frame.x").sort()).isEqualTo(Tag.Sort.RUNTIME);
    }

    @Test
    void leaked_objects_are_marked_in_words() {
        Heap heap = Sketch.heap("root > r; a > b; b > a");
        Picture picture = Pictures.of(heap, List.of(), PictureOptions.PLAIN.withLeaked(Ids.of(id(heap, "a"))));
        assertThat(card(picture, "o:a").fate()).isEqualTo(Fate.LEAKED);
        assertThat(card(picture, "o:a").reason()).isEqualTo("leaked");
        assertThat(card(picture, "o:b").fate()).isEqualTo(Fate.LIVE);
    }

    @Test
    void an_object_keeps_its_ids_while_things_happen_round_it() {
        Heap heap = Sketch.heap("root > a; root > b; a.one > b; a.two > b; list: l; root > l; l[] > a; l[] > b");
        Step cut = new Step.ReferenceCut(
                id(heap, "a"), 0, heap.object(id(heap, "a")).references().get(0));
        List<String> before = picture(heap).arrows().stream().map(Arrow::id).toList();
        List<String> after =
                picture(after(heap, cut)).arrows().stream().map(Arrow::id).toList();
        assertThat(before).containsAll(after).hasSize(after.size() + 1);
    }

    @Test
    void every_object_that_is_not_a_part_has_a_card() {
        Heap heap = Sketch.heap("root > a; list: l; a > l; internal: p; l[] > p; p > b");
        List<String> expected = heap.present()
                .filter(object -> !object.isInternal() && object.kind() != org.refscape.heap.Kind.ROOT)
                .map(HeapObject::label)
                .map(label -> "o:" + label)
                .toList();
        assertThat(picture(heap).cards()).extracting(Card::id).containsExactlyElementsOf(expected);
    }
}
