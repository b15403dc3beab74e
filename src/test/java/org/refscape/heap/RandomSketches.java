package org.refscape.heap;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Small random heaps as sketches, the same for the same seed: what clever algorithms are compared with slow ones on. */
public final class RandomSketches {
    private static final String[] ARROWS = {" > ", " > ", " > ", " > ", " > ", " > ", " ~> ", " ~> ", " -.> ", " ..> "};

    private RandomSketches() {}

    /** That many sketches, from the seeds 1, 2, 3 … */
    public static Stream<String> first(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(RandomSketches::ofSeed);
    }

    /** Up to nine objects, one or two roots, and as many references as objects or up to three times as many. */
    public static String ofSeed(long seed) {
        Random random = new Random(seed);
        int objects = 2 + random.nextInt(8);
        boolean twoRoots = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder(twoRoots ? "roots: root frame; root; frame" : "roots: root; root");
        for (int i = 0; i < objects; i++) {
            text.append("; ").append(name(i));
        }
        int references = objects + random.nextInt(2 * objects + 1);
        for (int i = 0; i < references; i++) {
            text.append("; ").append(name(random.nextInt(objects)));
            text.append(ARROWS[random.nextInt(ARROWS.length)]).append(name(random.nextInt(objects)));
        }
        int variables = random.nextInt(4);
        for (int i = 0; i < variables; i++) {
            String root = twoRoots && random.nextBoolean() ? "frame" : "root";
            text.append("; ").append(root).append(" > ").append(name(random.nextInt(objects)));
        }
        return text.toString();
    }

    private static String name(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
