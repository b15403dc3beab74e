package org.refscape.runtime.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refscape.action.Container;
import org.refscape.action.Expression;
import org.refscape.action.Mapping;
import org.refscape.action.Mapping.Variety;
import org.refscape.action.Path;
import org.refscape.runtime.ImitatedRuntime;
import org.refscape.runtime.Play;
import org.refscape.runtime.javascript.JavaScript;

/** Containers of Java compare by {@code equals}; those of JavaScript, and an IdentityHashMap, by identity. */
class JavaEqualityTest {

    @Test
    void a_put_with_an_equal_key_keeps_the_old_key_and_replaces_the_value() {
        Play play = equalKeys(new Jvm(), Variety.WEAK_HASH_MAP);
        assertThat(play.then(new Mapping.Length(Path.of("map"))).answer()).isEqualTo("1");

        play.delete("v1", "v2");
        assertThat(play.gc().died()).containsExactly("V1");

        play.delete("k1");
        assertThat(play.gc().died()).containsExactly("K1");
        assertThat(play.then(new Mapping.Length(Path.of("map"))).answer()).isEqualTo("0");
    }

    @Test
    void a_hash_map_finds_a_value_by_an_equal_key() {
        Play play = equalKeys(new Jvm(), Variety.HASH_MAP);

        assertThat(play.then(get("k2")).answer()).isEqualTo("V2");
        assertThat(play.then(get("k1")).answer()).isEqualTo("V2");
    }

    @Test
    void an_identity_hash_map_does_not() {
        Play play = equalKeys(new Jvm(), Variety.IDENTITY_HASH_MAP);

        assertThat(play.then(get("k1")).answer()).isEqualTo("V1");
        assertThat(play.then(new Mapping.Length(Path.of("map"))).answer()).isEqualTo("2");
    }

    @Test
    void a_map_of_javascript_knows_no_equality_of_its_users() {
        Play play = equalKeys(new JavaScript(), Variety.JS_MAP);

        assertThat(play.then(get("k1")).answer()).isEqualTo("V1");
    }

    @Test
    void objects_of_another_class_or_with_another_key_are_not_equal() {
        Play play = equalKeys(new Jvm(), Variety.HASH_MAP)
                .compares("Other")
                .makeKeyed("Other", "other", 1)
                .makeKeyed("Key", "k3", 3);

        assertThat(play.then(get("other")).answer()).isEqualTo("None");
        assertThat(play.then(get("k3")).answer()).isEqualTo("None");
    }

    @Test
    void sets_and_lists_compare_the_same_way() {
        Play play = equalKeys(new Jvm(), Variety.HASH_MAP)
                .then(new Container.MakeSet(Path.of("set"), "Set", List.of(Expression.at("k1"))))
                .then(new Container.Add(Path.of("set"), Expression.at("k2")))
                .then(new Container.MakeList(Path.of("list"), "List", List.of(Expression.at("k1"))))
                .then(new Container.Remove(Path.of("list"), Expression.at("k2")));

        assertThat(play.object("Set").references()).hasSize(1);
        assertThat(play.object("List").references()).isEmpty();
    }

    /** A map into which two equal keys have been put: {@code k1} with {@code v1}, then {@code k2} with {@code v2}. */
    private static Play equalKeys(ImitatedRuntime runtime, Variety variety) {
        return Play.on(runtime)
                .compares("Key")
                .makeKeyed("Key", "k1", 1)
                .makeKeyed("Key", "k2", 1)
                .make("v1", "v2")
                .then(new Mapping.MakeMap(Path.of("map"), variety, "Map"))
                .then(new Mapping.Put(Path.of("map"), Expression.at("k1"), Expression.at("v1")))
                .then(new Mapping.Put(Path.of("map"), Expression.at("k2"), Expression.at("v2")));
    }

    private static Mapping.Get get(String key) {
        return new Mapping.Get(Path.of("map"), Expression.at(key), null);
    }
}
