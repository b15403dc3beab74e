package org.refscape.runtime.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.refscape.action.Collection;
import org.refscape.action.Expression;
import org.refscape.action.Finalization;
import org.refscape.action.Mapping;
import org.refscape.action.Mapping.Variety;
import org.refscape.action.Path;
import org.refscape.action.Weak;
import org.refscape.heap.Atom;
import org.refscape.runtime.Play;
import org.refscape.step.Step;

/** What JavaScript is known for, one sentence each. */
class JavaScriptTest {

    @Test
    void a_weak_map_lets_go_of_a_value_that_holds_its_own_key() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP))
                .make("k", "v")
                .bind("v.key", "k")
                .then(put("m", "k", "v"));

        play.delete("k", "v").gc();

        assertThat(play.died()).containsExactly("K", "V");
        assertThat(play.object("M").references()).isEmpty();
    }

    @Test
    void a_weak_map_keeps_a_value_as_long_as_its_key_lives() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP))
                .make("k", "v")
                .then(put("m", "k", "v"))
                .delete("v");

        assertThat(play.gc().alive()).containsExactly("M", "K", "V");
    }

    @Test
    void a_value_needs_the_map_as_well_as_the_key() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP))
                .make("k", "v")
                .then(put("m", "k", "v"))
                .delete("v", "m");

        assertThat(play.gc().alive()).containsExactly("K");
    }

    @Test
    void a_chain_of_values_and_keys_through_a_weak_map_lives_and_dies_together() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP)).make("k1", "k2", "k3", "v");
        play.then(put("m", "k3", "v"))
                .then(put("m", "k2", "k3"))
                .then(put("m", "k1", "k2"))
                .delete("k2", "k3", "v");
        assertThat(play.gc().alive()).containsExactly("M", "K1", "K2", "K3", "V");

        assertThat(play.delete("k1").gc().alive()).containsExactly("M");
    }

    @Test
    void a_map_keeps_what_it_holds() {
        Play play = play().then(map("m", Variety.JS_MAP))
                .make("k", "v")
                .then(put("m", "k", "v"))
                .delete("k", "v");

        assertThat(play.gc().alive()).containsExactly("M", "K", "V");
    }

    @Test
    void a_weak_set_forgets_members_that_nobody_else_holds() {
        Play play = play().then(map("s", Variety.JS_WEAK_SET)).make("a");
        play.then(new Mapping.AddMember(Path.of("s"), Expression.at("a")))
                .delete("a")
                .gc();

        assertThat(play.object("S").references()).isEmpty();
    }

    @Test
    void making_or_reading_a_weak_ref_keeps_its_target_to_the_end_of_the_job() {
        Play play = play().make("a").weak("w", "a").delete("a");
        assertThat(play.gc().alive()).containsExactly("A");

        play.then(turn()).then(deref("w"));
        assertThat(play.gc().then(deref("w")).answer()).isEqualTo("A");

        assertThat(play.then(turn()).gc().then(deref("w")).answer()).isEqualTo("None");
    }

    @Test
    void a_registry_calls_back_in_a_later_turn_and_holds_the_held_value_until_then() {
        Play play = play().then(registry("r")).make("a", "held").then(register("a", Expression.at("held")));

        play.delete("a", "held").gc();
        assertThat(play.died()).containsExactly("A");
        assertThat(play.steps()).doesNotContain("CallBegan");

        assertThat(play.then(turn()).steps()).contains("CallBegan");
        assertThat(play.gc().died()).contains("Held");
    }

    @Test
    void a_registry_that_goes_with_its_targets_never_calls_back() {
        Play play = play().then(registry("r"))
                .make("a")
                .then(register("a", text("gone")))
                .delete("a", "r")
                .gc();

        assertThat(play.then(turn()).steps()).doesNotContain("CallBegan");
    }

    @Test
    void a_registration_can_be_cancelled_between_collection_and_callback() {
        Play play = play().then(registry("r")).make("a", "token");
        play.then(new Finalization.Register(Path.of("r"), Expression.at("a"), text("gone"), Path.of("token")));
        play.delete("a").gc();

        play.then(new Finalization.Unregister(Path.of("r"), Path.of("token")));

        assertThat(play.answer()).isEqualTo("True");
        assertThat(play.then(turn()).steps()).doesNotContain("CallBegan");
    }

    @Test
    void only_objects_can_be_held_weakly() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP));

        play.then(new Mapping.Put(Path.of("m"), new Expression.Literal(Atom.of(5)), text("v")));

        assertThat(play.answer()).isEqualTo("TypeError: Invalid value used as weak map key");
    }

    @Test
    void a_target_must_not_be_its_own_held_value() {
        Play play = play().then(registry("r")).make("a").then(register("a", Expression.at("a")));

        assertThat(play.answer()).startsWith("TypeError: ");
        assertThat(play.last().steps()).allMatch(Step.Raised.class::isInstance);
    }

    @Test
    void the_heap_of_the_documentation_goes_as_described_there() {
        Play play = play().then(map("m", Variety.JS_WEAK_MAP))
                .make("k", "v")
                .bind("v.key", "k")
                .then(put("m", "k", "v"));
        play.weak("w", "k")
                .then(registry("r"))
                .then(register("k", text("k is gone")))
                .delete("k", "v");

        assertThat(play.gc().died()).isEmpty();
        assertThat(play.then(turn()).gc().died()).containsExactly("K", "V");
        assertThat(play.then(turn()).steps()).contains("CallBegan");
    }

    private static Play play() {
        return Play.on(new JavaScript());
    }

    private static Collection.EndTurn turn() {
        return new Collection.EndTurn();
    }

    private static Weak.Dereference deref(String reference) {
        return new Weak.Dereference(Path.of(reference), null);
    }

    private static Expression text(String text) {
        return new Expression.Literal(Atom.of(text));
    }

    private static Mapping.MakeMap map(String name, Variety variety) {
        return new Mapping.MakeMap(Path.of(name), variety, name.toUpperCase(Locale.ROOT));
    }

    private static Mapping.Put put(String map, String key, String value) {
        return new Mapping.Put(Path.of(map), Expression.at(key), Expression.at(value));
    }

    private static Finalization.MakeRegistry registry(String name) {
        return new Finalization.MakeRegistry(Path.of(name), name.toUpperCase(Locale.ROOT));
    }

    private static Finalization.Register register(String target, Expression held) {
        return new Finalization.Register(Path.of("r"), Expression.at(target), held, null);
    }
}
