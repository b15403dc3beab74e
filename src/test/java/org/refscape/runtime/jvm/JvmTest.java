package org.refscape.runtime.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.refscape.action.Action;
import org.refscape.action.Collection;
import org.refscape.action.Control;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Naming;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.action.Weak.Variety;
import org.refscape.heap.Strength;
import org.refscape.runtime.Play;

/** What the JVM is known for, one sentence each. */
class JvmTest {

    @Test
    void cutting_the_last_reference_kills_nothing_before_the_collector_runs() {
        Play play = Play.on(new Jvm()).make("a").delete("a");
        assertThat(play.alive()).containsExactly("A");

        assertThat(play.gc().alive()).isEmpty();
    }

    @Test
    void a_cycle_that_nobody_holds_is_collected() {
        Play play = Play.on(new Jvm())
                .make("parent", "child")
                .bind("parent.child", "child")
                .bind("child.parent", "parent");

        play.delete("parent", "child").gc();

        assertThat(play.died()).containsExactly("Parent", "Child");
    }

    @Test
    void a_weak_reference_still_answers_until_the_collector_has_run() {
        Play play = Play.on(new Jvm()).make("a").weak("w", "a").delete("a");
        assertThat(play.then(get("w")).answer()).isEqualTo("A");

        assertThat(play.gc().then(get("w")).answer()).isEqualTo("None");
    }

    @Test
    void weak_references_are_cleared_before_the_finalizer_runs_and_phantom_ones_when_the_memory_goes() {
        Play play = Play.on(new Jvm()).define("Fin", List.of()).then(queue("q"));
        play.makeA("Fin", "f")
                .refer("w", Variety.WEAK, "f", "q")
                .refer("p", Variety.PHANTOM, "f", "q")
                .delete("f");

        assertThat(play.gc().alive()).containsExactly("Q", "F");
        assertThat(play.steps()).containsSubsequence("ReferentCleared", "FinalizerBegan", "CallBegan", "CallEnded");
        assertThat(play.then(drain("q")).answer()).isEqualTo("(W)");

        assertThat(play.gc().died()).containsExactly("F");
        assertThat(play.then(drain("q")).answer()).isEqualTo("(P)");
    }

    @Test
    void a_finalizer_can_bring_its_object_back_once() {
        Naming.Bind back = new Naming.Bind(Path.of("back"), Expression.at("this"), Strength.STRONG);
        Play play = Play.on(new Jvm())
                .define("Fin", List.of(back))
                .makeA("Fin", "f")
                .make("f.part")
                .delete("f");

        assertThat(play.gc().alive()).containsExactly("F", "Part");
        assertThat(play.delete("back").gc().alive()).isEmpty();
    }

    @Test
    void a_finalizer_that_collects_does_not_make_the_others_run_twice() {
        Naming.Bind told = new Naming.Bind(Path.of("told"), Expression.at("this"), Strength.STRONG);
        Play play = Play.on(new Jvm())
                .define("Collects", List.of(new Collection.CollectFully(false)))
                .define("Tells", List.of(told))
                .makeA("Collects", "a")
                .makeA("Tells", "b")
                .delete("a", "b");

        play.gc();

        assertThat(play.steps().stream().filter("FinalizerBegan"::equals)).hasSize(2);
        assertThat(play.alive()).containsExactly("A", "B");
        assertThat(play.gc().died()).containsExactly("A");
    }

    @Test
    void a_finalizer_that_a_finalizer_makes_necessary_runs_after_it_and_not_within() {
        List<Action> dropAndCollect = List.of(new Naming.Delete(Path.of("c")), new Collection.CollectFully(false));
        Play play = Play.on(new Jvm())
                .define("Collects", dropAndCollect)
                .define("Plain", List.of())
                .makeA("Collects", "a")
                .makeA("Plain", "c")
                .delete("a");

        assertThat(play.gc().steps())
                .containsSubsequence("FinalizerBegan", "CallBegan", "CallEnded", "FinalizerBegan", "CallBegan");
        assertThat(play.steps()).doesNotContainSubsequence("CallBegan", "CallBegan", "CallEnded", "CallEnded");
    }

    @Test
    void a_chain_of_finalizable_objects_is_finalized_in_one_collection() {
        Play play = Play.on(new Jvm())
                .define("Fin", List.of())
                .makeA("Fin", "a")
                .makeA("Fin", "a.b")
                .makeA("Fin", "a.b.c");

        play.delete("a").gc();
        assertThat(play.steps().stream().filter("FinalizerBegan"::equals)).hasSize(3);

        assertThat(play.gc().died()).containsExactly("A", "B", "C");
    }

    @Test
    void a_reference_that_only_an_object_awaiting_its_finalizer_holds_is_not_processed() {
        Play play = Play.on(new Jvm())
                .define("Fin", List.of())
                .makeA("Fin", "f")
                .make("a")
                .weak("f.weak", "a");

        play.delete("a", "f").gc();
        assertThat(play.alive()).contains("A");
        assertThat(play.steps()).doesNotContain("ReferentCleared");

        assertThat(play.gc().died()).containsExactly("F", "A", "Weak");
    }

    @Test
    void the_collector_takes_the_key_of_a_weak_hash_map_and_only_the_next_use_lets_the_value_go() {
        Play play =
                Play.on(new Jvm()).then(map("m", Mapping.Variety.WEAK_HASH_MAP)).make("k", "v");
        play.then(put("m", "k", "v")).delete("k", "v");

        assertThat(play.gc().died()).containsExactly("K");
        assertThat(play.gc().died()).isEmpty();
        assertThat(play.then(new Mapping.Length(Path.of("m"))).answer()).isEqualTo("0");
        assertThat(play.gc().died()).containsExactly("V");
    }

    @Test
    void a_value_of_a_weak_hash_map_that_holds_its_key_keeps_both_for_ever() {
        Play play = Play.on(new Jvm())
                .then(map("m", Mapping.Variety.WEAK_HASH_MAP))
                .make("k", "v")
                .bind("v.key", "k");
        play.then(put("m", "k", "v")).delete("k", "v");

        play.gc().then(new Mapping.Length(Path.of("m"))).gc();

        assertThat(play.alive()).containsExactly("M", "K", "V");
    }

    @Test
    void a_set_of_weak_keys_forgets_a_member_at_its_next_use() {
        Play play = Play.on(new Jvm()).then(map("s", Mapping.Variety.WEAK_SET)).make("a");
        play.then(new Mapping.AddMember(Path.of("s"), Expression.at("a")))
                .delete("a")
                .gc();
        assertThat(play.object("S").references()).hasSize(1);

        assertThat(play.then(new Mapping.Length(Path.of("s"))).answer()).isEqualTo("0");
    }

    @Test
    void soft_references_go_only_when_memory_is_short() {
        Play play =
                Play.on(new Jvm()).make("a").refer("s", Variety.SOFT, "a", "").delete("a");
        assertThat(play.gc().alive()).containsExactly("A");

        assertThat(play.then(new Collection.CollectFully(true)).alive()).isEmpty();
    }

    @Test
    void by_age_a_soft_reference_survives_the_collection_after_its_last_use() {
        Play play = Play.on(new Jvm(new JvmOptions(true, true)))
                .make("a")
                .refer("s", Variety.SOFT, "a", "")
                .delete("a");

        assertThat(play.gc().alive()).containsExactly("A");
        assertThat(play.then(get("s")).gc().alive()).containsExactly("A");
        assertThat(play.gc().alive()).isEmpty();
    }

    @Test
    void what_a_cleaning_action_captured_outlives_the_object_by_one_collection() {
        Play play = Play.on(new Jvm())
                .make("a", "resource")
                .bind("a.resource", "resource")
                .then(clean("a", "resource"));

        play.delete("a", "resource");

        assertThat(play.gc().died()).containsExactly("A");
        assertThat(play.gc().died()).contains("Resource");
    }

    @Test
    void a_cleaning_action_that_reaches_its_own_object_never_runs() {
        Play play = Play.on(new Jvm()).make("a").then(clean("a", "a")).delete("a");

        assertThat(play.gc().gc().alive()).containsExactly("A");
    }

    @Test
    void a_queue_that_only_a_registered_reference_holds_goes_once_the_reference_was_put_there() {
        Play play = Play.on(new Jvm())
                .make("a")
                .then(queue("q"))
                .refer("w", Variety.WEAK, "a", "q")
                .delete("q", "a");
        assertThat(play.gc().died()).containsExactly("A");

        assertThat(play.gc().died()).containsExactly("Q");
    }

    @Test
    void a_dead_old_object_keeps_young_ones_through_young_collections() {
        Play play = Play.on(new Jvm()).make("old").gc().make("old.young").delete("old");
        assertThat(play.then(new Collection.CollectYoung()).alive()).containsExactly("Old", "Young");

        assertThat(play.gc().alive()).isEmpty();
    }

    @Test
    void a_dropped_thread_local_leaves_its_value_with_the_thread() {
        Play play = Play.on(new Jvm()).then(new Control.StartThread("T")).make("v");
        play.then(new Control.MakeThreadLocal(Path.of("local"), "Local"));
        play.then(new Control.SetThreadLocal("T", Path.of("local"), Expression.at("v")))
                .delete("v", "local");

        assertThat(play.gc().died()).containsExactly("Local");
        assertThat(play.gc().alive()).containsExactly("T", "V");
        assertThat(play.then(new Control.EndThread("T")).gc().alive()).isEmpty();
    }

    @Test
    void a_jvm_that_ignores_requests_collects_nothing() {
        Play play = Play.on(new Jvm(new JvmOptions(false, false)))
                .make("a")
                .delete("a")
                .gc();

        assertThat(play.alive()).containsExactly("A");
        assertThat(play.steps()).containsExactly("Noted");
    }

    @Test
    void collecting_until_quiet_counts_the_collections_that_changed_something() {
        Play play =
                Play.on(new Jvm()).define("Fin", List.of()).makeA("Fin", "f").delete("f");

        assertThat(play.then(new Collection.CollectUntilQuiet(false)).answer()).isEqualTo("2");
    }

    @Test
    void what_java_does_not_have_is_refused_with_a_sentence() {
        Weak.MakeReference proxy =
                new Weak.MakeReference(Path.of("p"), Variety.PROXY, Expression.at("a"), null, null, "P");

        assertThat(new Jvm().refusal(proxy)).isEqualTo("Java has no weak proxies; use a WeakReference and call get().");
        assertThat(new Jvm().refusal(new Collection.CollectFully(false))).isEmpty();
    }

    @Test
    void a_path_through_nothing_is_a_null_pointer_exception_and_changes_nothing() {
        Play play = Play.on(new Jvm()).make("a").bind("a.x", "a.y.z");

        assertThat(play.answer())
                .isEqualTo("NullPointerException: Cannot read field \"z\" because \"Main.a.y\" is null");
        assertThat(play.object("A").references()).isEmpty();
    }

    @Test
    void the_heap_of_the_documentation_goes_as_described_there() {
        Play play = Play.on(new Jvm()).define("Fin", List.of()).then(queue("q"));
        play.then(map("cache", Mapping.Variety.WEAK_HASH_MAP)).make("k", "v").then(put("cache", "k", "v"));
        play.makeA("Fin", "f").make("f.part").refer("w", Variety.WEAK, "f", "q").refer("p", Variety.PHANTOM, "f", "q");
        play.delete("k", "v", "f");

        assertThat(play.gc().died()).containsExactly("K");
        assertThat(play.then(drain("q")).answer()).isEqualTo("(W)");
        assertThat(play.gc().died()).containsExactly("F", "Part");
        assertThat(play.then(drain("q")).answer()).isEqualTo("(P)");
        assertThat(play.then(new Mapping.Length(Path.of("cache"))).gc().died()).containsExactly("V");
    }

    private static Weak.Dereference get(String reference) {
        return new Weak.Dereference(Path.of(reference), null);
    }

    private static Weak.MakeQueue queue(String name) {
        return new Weak.MakeQueue(Path.of(name), name.toUpperCase(Locale.ROOT));
    }

    private static Weak.Drain drain(String queue) {
        return new Weak.Drain(Path.of(queue));
    }

    private static Mapping.MakeMap map(String name, Mapping.Variety variety) {
        return new Mapping.MakeMap(Path.of(name), variety, name.toUpperCase(Locale.ROOT));
    }

    private static Mapping.Put put(String map, String key, String value) {
        return new Mapping.Put(Path.of(map), Expression.at(key), Expression.at(value));
    }

    private static Finalization.MakeCleaner clean(String target, String captured) {
        return new Finalization.MakeCleaner(null, Expression.at(target), "c", List.of(Expression.at(captured)));
    }
}
