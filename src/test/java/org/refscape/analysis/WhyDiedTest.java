package org.refscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refscape.heap.Atom;
import org.refscape.heap.Birth;
import org.refscape.heap.Examination;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Ids;
import org.refscape.heap.Kind;
import org.refscape.heap.LifeState;
import org.refscape.heap.Mark;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Sketch;
import org.refscape.heap.Strength;
import org.refscape.heap.WorkingHeap;
import org.refscape.step.Recorder;
import org.refscape.step.Step;
import org.refscape.step.Step.ClearCause;
import org.refscape.step.Step.CountChanged;
import org.refscape.step.Step.DeathCause;
import org.refscape.step.Step.Dying;
import org.refscape.step.Step.Examined;
import org.refscape.step.Step.Freed;
import org.refscape.step.Step.Reclaimed;
import org.refscape.step.Step.ReferenceChanged;
import org.refscape.step.Step.ReferenceCut;
import org.refscape.step.Step.ReferentCleared;
import org.refscape.step.Step.Saved;
import org.refscape.step.Step.TornDown;

class WhyDiedTest {

    @Test
    void the_deleted_attribute_was_its_last_strong_reference() {
        Story story = new Story("roots: globals; reference: w; globals > root; root.child > branch; root.on_close > w; "
                + "w ~> branch; branch.leaf > leaf; leaf.parent ~> branch");
        story.cut("root", "child");
        story.falls("branch");
        story.dies("branch", DeathCause.COUNT_ZERO);
        assertThat(story.why("branch"))
                .contains(new WhyDied(
                        DeathCause.COUNT_ZERO,
                        0,
                        2,
                        "Its last strong reference, root.child, was deleted. "
                                + "Only weak references were left, and those keep nothing alive."));
    }

    @Test
    void what_a_dead_object_held_dies_with_it() {
        Story story = new Story("root > a; a.leaf > b");
        story.cut("root", "a");
        story.falls("a");
        story.dies("a", DeathCause.COUNT_ZERO);
        story.recorder.record(new TornDown(story.id("a"), LifeState.DYING));
        story.cut("a", "leaf");
        story.falls("b");
        story.dies("b", DeathCause.COUNT_ZERO);
        story.recorder.record(new Freed(story.id("a"), LifeState.TORN_DOWN));
        assertThat(story.sentence("a")).isEqualTo("Its last strong reference, the variable a, was deleted.");
        assertThat(story.sentence("b")).isEqualTo("Its last strong reference, a.leaf, went when a died.");
    }

    @Test
    void a_variable_that_was_given_another_value_lets_go() {
        Story story = new Story("reference: w; root.x > a; root.w > w; w ~> a");
        HeapObject root = story.object("root");
        story.recorder.record(new ReferenceChanged(
                root.id(), 0, root.references().get(0), root.references().get(0).to(Atom.NONE)));
        story.falls("a");
        story.dies("a", DeathCause.COUNT_ZERO);
        story.recorder.record(
                new ReferentCleared(story.id("w"), story.id("a"), Strength.WEAK, 0, ClearCause.REFERENT_DIED));
        assertThat(story.sentence("a"))
                .isEqualTo("Its last strong reference, the variable x, was given another value. "
                        + "Only a weak reference was left, and that keeps nothing alive.");
    }

    @Test
    void what_no_place_ever_held_was_in_use_for_a_moment_only() {
        Story story = new Story("root > b; root > a");
        story.cut("root", "a");
        story.recorder.record(new CountChanged(story.id("a"), 1, 2));
        story.recorder.record(new CountChanged(story.id("a"), 2, 1));
        story.falls("a");
        story.dies("a", DeathCause.COUNT_ZERO);
        assertThat(story.sentence("a")).isEqualTo("Nothing held it any more: it was only in use for a moment.");
    }

    @Test
    void a_collection_found_the_cycle_and_says_since_when_it_was_garbage() {
        Story story = new Story("root.tree > parent; root > x; parent.child > child; child.parent > parent");
        story.cut("root", "tree");
        story.recorder.record(new CountChanged(story.id("parent"), 2, 1));
        story.cut("root", "x");
        story.examines("parent", "child");
        story.dies("parent", DeathCause.UNREACHABLE);
        story.cut("parent", "child");
        story.falls("child");
        story.dies("child", DeathCause.COUNT_ZERO);
        String expected = "The collection found it unreachable: parent ⇄ child held each other, but no root led to "
                + "them. It had been garbage since the variable tree was deleted.";
        assertThat(story.why("parent")).contains(new WhyDied(DeathCause.UNREACHABLE, 0, 4, expected));
        assertThat(story.why("child")).contains(new WhyDied(DeathCause.UNREACHABLE, 0, 7, expected));
    }

    @Test
    void what_hung_on_garbage_was_garbage_too() {
        Story story = new Story("a.me > a; a.data > b");
        story.recorder.record(new Reclaimed(Ids.of(story.id("a"), story.id("b"))));
        assertThat(story.sentence("b"))
                .isEqualTo("The collection found it unreachable: only a.data led to it, and that was garbage too.");
        assertThat(story.sentence("a"))
                .isEqualTo("The collection found it unreachable: it held itself, but no root led to it.");
    }

    @Test
    void what_soft_references_alone_led_to_goes_when_memory_is_short() {
        Story story = new Story("reference: s; root > a; root > s; s -.> a");
        story.cut("root", "a");
        story.recorder.record(new Reclaimed(Ids.of(story.id("a"))));
        assertThat(story.sentence("a"))
                .isEqualTo("Only soft references led to it, and the collector lets those go when memory is short. "
                        + "Nothing stronger had led to it since the variable a was deleted.");
    }

    @Test
    void what_variables_still_hold_goes_when_the_program_has_ended() {
        Story story = new Story("root > a");
        story.recorder.record(new Reclaimed(Ids.of(story.id("a"))));
        assertThat(story.sentence("a"))
                .isEqualTo(
                        "The collection found it unreachable: the program had ended, and its variables keep nothing alive then.");
    }

    @Test
    void what_only_the_runtime_kept_is_said_without_the_names_of_its_lists() {
        Story job = new Story(kept("KeptAlive"));
        job.lose(0);
        job.recorder.record(new Reclaimed(Ids.of(1)));
        assertThat(job.sentence("a")).endsWith("It had been garbage since the job ended.");

        Story registry = new Story(kept("weakref.finalize"));
        registry.lose(0);
        registry.falls("a");
        registry.dies("a", DeathCause.COUNT_ZERO);
        assertThat(registry.sentence("a"))
                .isEqualTo("Its last strong reference, that of weakref.finalize, was let go.");
    }

    /** An object a in the list of a root that is not the program's. */
    private static Heap kept(String root) {
        WorkingHeap heap = new WorkingHeap();
        heap.bear(Birth.root(root).holding(List.of(Reference.strong(Role.ITEM, "", new ObjectId(1)))));
        heap.bear(Birth.counted("a", Kind.INSTANCE, "Node", 1, 16));
        return heap;
    }

    @Test
    void a_tracing_collection_takes_what_nothing_holds() {
        Story story = new Story("root > a; a.next > b");
        story.cut("a", "next");
        story.recorder.record(new Reclaimed(Ids.of(story.id("b"))));
        assertThat(story.why("b"))
                .contains(new WhyDied(
                        DeathCause.UNREACHABLE,
                        0,
                        1,
                        "The collection found it unreachable: no strong reference led to it. "
                                + "It had been garbage since a.next was deleted."));
    }

    @Test
    void an_entry_of_a_dead_dictionary_is_named_though_its_table_went_first() {
        Story story = new Story("weak_key_dictionary: notes; dict: data; internal: data; root > notes; notes > data; "
                + "data['k'] > text");
        story.cut("root", "notes");
        story.falls("notes");
        story.dies("notes", DeathCause.COUNT_ZERO);
        story.recorder.record(new TornDown(story.id("notes"), LifeState.DYING));
        story.cut("notes", "");
        story.falls("data");
        story.dies("data", DeathCause.COUNT_ZERO);
        story.cut("data", "k");
        story.falls("text");
        story.dies("text", DeathCause.COUNT_ZERO);
        assertThat(story.sentence("text")).isEqualTo("Its last strong reference, notes['k'], went when notes died.");
    }

    @Test
    void the_runtimes_own_references_are_not_named() {
        Story story = new Story("internal: part; part > a");
        story.cut("part", "a");
        story.falls("a");
        story.dies("a", DeathCause.COUNT_ZERO);
        assertThat(story.sentence("a"))
                .isEqualTo("Its last strong reference, one that the runtime itself kept, was let go.");
    }

    @Test
    void what_goes_without_a_decision_goes_with_its_last_holder() {
        Story story = new Story("reference: w; root.w > w; w ~> a; root > a");
        story.cut("root", "w");
        story.recorder.record(new Freed(story.id("w"), LifeState.LIVE));
        assertThat(story.sentence("w")).isEqualTo("Its last strong reference, the variable w, was deleted.");
    }

    @Test
    void an_object_that_was_saved_or_never_died_has_no_reason() {
        Story story = new Story("root > a; root > b");
        story.cut("root", "a");
        story.falls("a");
        story.dies("a", DeathCause.COUNT_ZERO);
        story.recorder.record(new Saved(story.id("a")));
        assertThat(story.why("a")).isEmpty();
        assertThat(story.why("b")).isEmpty();
    }

    /** Steps as a runtime would record them, told by names. */
    private static final class Story {
        private final Heap before;
        private final Recorder recorder;
        private Optional<List<Step>> steps = Optional.empty();

        Story(String sketch) {
            this(Sketch.heap(sketch));
        }

        Story(Heap heap) {
            before = heap;
            recorder = new Recorder(before);
        }

        HeapObject object(String name) {
            return Objects.requireNonNull(recorder.heap().labelled(name), name);
        }

        int id(String name) {
            return object(name).id();
        }

        void lose(int holder) {
            HeapObject object = recorder.heap().object(holder);
            recorder.record(new ReferenceCut(holder, 0, object.references().get(0)));
        }

        void cut(String holder, String label) {
            HeapObject object = object(holder);
            for (int i = 0; i < object.references().size(); i++) {
                if (object.references().get(i).label().equals(label)) {
                    recorder.record(
                            new ReferenceCut(object.id(), i, object.references().get(i)));
                    return;
                }
            }
            throw new IllegalArgumentException("no " + holder + "." + label);
        }

        void falls(String name) {
            recorder.record(new CountChanged(id(name), 1, 0));
        }

        void dies(String name, DeathCause cause) {
            recorder.record(new Dying(id(name), cause));
        }

        void examines(String... names) {
            int[] ids = new int[names.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = id(names[i]);
            }
            Examination found =
                    Examination.of("move_unreachable", "What nothing reaches", Ids.of(ids), Mark.UNREACHABLE);
            recorder.record(new Examined(null, found));
        }

        Optional<WhyDied> why(String name) {
            if (steps.isEmpty()) {
                steps = Optional.of(recorder.finish().steps());
            }
            int object = Objects.requireNonNull(before.labelled(name), name).id();
            return WhyDied.of(steps.get(), before, object);
        }

        String sentence(String name) {
            return why(name).map(WhyDied::sentence).orElse("");
        }
    }
}
