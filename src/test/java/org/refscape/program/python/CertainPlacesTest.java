package org.refscape.program.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refscape.action.Path;
import org.refscape.heap.Kind;

class CertainPlacesTest {
    private static final Sort LIST = Sort.of(Kind.LIST);
    private static final Sort DICT = Sort.of(Kind.DICT);

    private final CertainPlaces.Changed inBodies = new CertainPlaces.Changed();
    private final CertainPlaces places = new CertainPlaces(inBodies);

    @Test
    void what_was_stored_is_certain_until_it_is_emptied() {
        places.stored(Path.of("a.x"), LIST);
        assertThat(places.at(Path.of("a.x"))).isEqualTo(LIST);

        places.emptied(Path.of("a.x"));
        assertThat(places.at(Path.of("a.x"))).isNull();
    }

    @Test
    void another_path_may_lead_to_the_same_object() {
        places.stored(Path.of("a.x"), LIST);
        places.stored(Path.of("b.x"), DICT);
        assertThat(places.at(Path.of("a.x"))).isEqualTo(Sort.UNKNOWN);

        places.emptied(Path.of("b.x"));
        assertThat(places.at(Path.of("a.x"))).isNull();
    }

    @Test
    void a_new_value_hides_what_was_reached_through_the_old_one() {
        places.stored(Path.of("a"), LIST);
        places.stored(Path.of("a.x"), LIST);
        places.stored(Path.of("a.x.y"), LIST);

        places.stored(Path.of("b.x"), LIST);
        assertThat(places.at(Path.of("a.x.y"))).isNull();
        assertThat(places.at(Path.of("a.x"))).isEqualTo(LIST);

        places.stored(Path.of("a"), LIST);
        assertThat(places.at(Path.of("a.x"))).isNull();
    }

    @Test
    void an_alias_has_the_same_parts() {
        places.stored(Path.of("a"), LIST);
        places.stored(Path.of("a.x.y"), LIST);

        places.alias(Path.of("b"), Path.of("a.x"));

        assertThat(places.at(Path.of("b.y"))).isEqualTo(LIST);
    }

    @Test
    void a_failed_store_changes_only_what_was_certain_before() {
        places.perhapsStored(Path.of("a"), LIST);
        assertThat(places.at(Path.of("a"))).isNull();

        places.stored(Path.of("a"), DICT);
        places.perhapsStored(Path.of("a"), LIST);
        assertThat(places.at(Path.of("a"))).isEqualTo(Sort.UNKNOWN);
    }

    @Test
    void what_functions_change_is_never_certain() {
        inBodies.add(Path.of("spare"));
        inBodies.add(Path.of("self.up"));
        inBodies.addItems();

        places.stored(Path.of("spare"), LIST);
        places.stored(Path.of("a.up"), LIST);
        places.stored(Path.of("d['k']"), LIST);
        places.stored(Path.of("a.down"), LIST);

        assertThat(places.at(Path.of("spare"))).isNull();
        assertThat(places.at(Path.of("a.up"))).isNull();
        assertThat(places.at(Path.of("d['k']"))).isNull();
        assertThat(places.at(Path.of("a.down"))).isEqualTo(LIST);
    }

    @Test
    void items_that_move_are_forgotten() {
        places.stored(Path.of("l[0]"), LIST);
        places.stored(Path.of("l[0].x"), LIST);
        places.stored(Path.of("a.x"), LIST);

        places.itemsMoved();

        assertThat(places.at(Path.of("l[0]"))).isNull();
        assertThat(places.at(Path.of("l[0].x"))).isNull();
        assertThat(places.at(Path.of("a.x"))).isEqualTo(LIST);
    }

    @Test
    void it_forgets_what_looking_at_every_place_would_forget() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            CertainPlaces quick = new CertainPlaces(inBodies);
            ObviousCertainPlaces slow = new ObviousCertainPlaces(inBodies);
            Set<Path> asked = new LinkedHashSet<>();
            for (int i = 0; i < 60; i++) {
                Path place = path(random);
                asked.add(place);
                int act = random.nextInt(8);
                Sort sort = List.of(LIST, DICT, Sort.UNKNOWN).get(random.nextInt(3));
                Path other = path(random);
                quick = quick.copy();
                act(quick, act, place, sort, other);
                act(slow, act, place, sort, other);
                for (Path each : asked) {
                    assertThat(quick.at(each)).as("round %s, %s", round, each).isEqualTo(slow.at(each));
                }
            }
        }
    }

    private static void act(CertainPlaces places, int act, Path place, Sort sort, Path other) {
        switch (act) {
            case 0 -> places.perhapsStored(place, sort);
            case 1 -> places.emptied(place);
            case 2 -> places.alias(place, other);
            case 3 -> places.itemsMoved();
            case 4 -> places.shadowed(place.name());
            default -> places.stored(place, sort);
        }
    }

    private static void act(ObviousCertainPlaces places, int act, Path place, Sort sort, Path other) {
        switch (act) {
            case 0 -> places.perhapsStored(place, sort);
            case 1 -> places.emptied(place);
            case 2 -> places.alias(place, other);
            case 3 -> places.itemsMoved();
            case 4 -> places.shadowed(place.name());
            default -> places.stored(place, sort);
        }
    }

    private static Path path(Random random) {
        StringBuilder text = new StringBuilder(List.of("a", "b", "c").get(random.nextInt(3)));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(List.of(".x", ".y", "[0]", "[1]", "['k']").get(random.nextInt(5)));
        }
        return Path.of(text.toString());
    }
}
