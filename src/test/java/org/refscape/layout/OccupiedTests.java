package org.refscape.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OccupiedTests {
    @Test
    void the_cells_find_the_same_blockers_as_looking_at_every_box() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Box> boxes = new ArrayList<>();
            Occupied occupied = new Occupied();
            for (int i = 0; i < 60; i++) {
                Box box = box(random);
                boxes.add(box);
                occupied.add(box);
            }
            Box asked = box(random);
            assertThat(new LinkedHashSet<>(occupied.blockers(asked, 10)))
                    .as("seed %d, %s", seed, asked)
                    .hasSameElementsAs(boxes.stream()
                            .filter(box -> box.overlaps(asked, 10))
                            .toList());
        }
    }

    @Test
    void pushing_finds_the_same_place_as_going_step_by_step() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Occupied occupied = new Occupied();
            for (int i = 0; i < 40; i++) {
                occupied.add(box(random));
            }
            Box start = box(random);
            assertThat(occupied.pushedDown(start, 10, 8))
                    .as("seed %d down", seed)
                    .isEqualTo(walk(occupied, start, 8));
            assertThat(occupied.pushedUp(start, 10, 8)).as("seed %d up", seed).isEqualTo(walk(occupied, start, -8));
        }
    }

    private static Box walk(Occupied occupied, Box start, double step) {
        Box place = start;
        for (int i = 1; !occupied.isFree(place, 10); i++) {
            place = start.at(start.x(), start.y() + i * step);
        }
        return place;
    }

    // Whole numbers, so that both ways of adding give exactly the same.
    private static Box box(Random random) {
        return new Box(
                random.nextInt(2_000) - 1_000,
                random.nextInt(2_000) - 1_000,
                1 + random.nextInt(700),
                1 + random.nextInt(300));
    }
}
