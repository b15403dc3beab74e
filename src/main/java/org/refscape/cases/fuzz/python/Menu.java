package org.refscape.cases.fuzz.python;

import java.util.ArrayList;
import java.util.List;

/** Acts to choose from by chance, each with its weight. */
final class Menu {
    private static final List<Integer> GROUP_FACTORS = List.of(0, 1, 1, 2, 4);
    private static final List<Integer> FACTORS = List.of(0, 1, 1, 2);

    private record Choice(int weight, Runnable act) {}

    private final Chance chance;
    private final List<Choice> choices = new ArrayList<>();
    private int factor = 1;
    private int total;

    Menu(Chance chance) {
        this.chance = chance;
    }

    /** What is offered from here on belongs together: often or never, as chance has it. */
    Menu group() {
        factor = chance.oneOf(GROUP_FACTORS);
        return this;
    }

    /** Offered as often as its group and chance will have it. */
    Menu offer(int weight, Runnable act) {
        return put(weight * factor * chance.oneOf(FACTORS), act);
    }

    /** Offered with just that weight. */
    Menu put(int weight, Runnable act) {
        if (weight > 0) {
            choices.add(new Choice(weight, act));
            total += weight;
        }
        return this;
    }

    /** Does one of them. */
    void act() {
        int drawn = chance.below(total);
        for (Choice each : choices) {
            drawn -= each.weight();
            if (drawn < 0) {
                each.act().run();
                return;
            }
        }
    }
}
