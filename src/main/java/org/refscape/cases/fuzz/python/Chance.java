package org.refscape.cases.fuzz.python;

import java.util.List;
import java.util.Random;

/** Seeded decisions. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
        // Neighbouring seeds give nearly the same first number.
        random.nextInt();
        random.nextInt();
    }

    /** True once in that many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T either(T... all) {
        return all[random.nextInt(all.length)];
    }
}
