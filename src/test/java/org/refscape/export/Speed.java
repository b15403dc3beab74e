package org.refscape.export;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Supplier;
import org.refscape.picture.RandomScenes;
import org.refscape.picture.composition.Composition;
import org.refscape.picture.painting.LegendPainting;
import org.refscape.picture.painting.Theme;
import org.refscape.picture.painting.View;
import org.refscape.picture.shape.Point;
import org.refscape.picture.text.TextMetrics;

/** Measures composing and painting, for a person to read; not a test, since machines differ. */
public final class Speed {

    private static int sum;

    private Speed() {}

    public static void main(String[] arguments) {
        measure("arrows between neighbours", RandomScenes.near(1, 300, 450));
        measure("arrows all over", RandomScenes.of(1, 300, 450));
    }

    private static void measure(String title, RandomScenes scene) {
        System.out.println(title);
        TextMetrics metrics = TextMetrics.shipped();
        Composition all = Composition.of(scene.picture(), scene.placement(), metrics);
        time("compose 300 cards, 450 arrows", () -> Composition.of(scene.picture(), scene.placement(), metrics));
        int[] x = {0};
        time("move one card", () -> all.moved(Map.of("c7", new Point(x[0]++ % 200, 300))));
        time("same picture again", () -> all.withPicture(scene.picture()));
        time("1000 hit tests", () -> {
            for (int i = 0; i < 1000; i++) {
                sum += all.hit(i * 5 % 5000, i * 37 % 4000, 6).id().length();
            }
            return sum;
        });
        Sheet whole = Sheet.of(all, Theme.LIGHT);
        System.out.printf("whole sheet %.0f x %.0f%n", whole.width(), whole.height());
        time("paint all at 1x", () -> PngPicture.paint(whole, 1, (int) whole.width(), (int) whole.height()));
        View window = new View(1, -500, -500, 1400, 900);
        Sheet part = new Sheet(all, Theme.LIGHT, window, LegendPainting.none(), true);
        time("paint a 1400x900 window at 1x", () -> PngPicture.paint(part, 1, 1400, 900));
        View far = View.fit(all.bounds(), 1400, 900, 10, 1);
        Sheet overview = new Sheet(all, Theme.LIGHT, far, LegendPainting.none(), true);
        time("paint all into a 1400x900 window", () -> PngPicture.paint(overview, 1, 1400, 900));
        time("write SVG", () -> SvgPicture.of(whole, "all"));
    }

    /** The processor time of this thread, which other programs on the machine do not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void time(String what, Supplier<Object> work) {
        for (int i = 0; i < 40; i++) {
            sum += work.get().hashCode();
        }
        long best = Long.MAX_VALUE;
        long from = cpu();
        int rounds = 40;
        for (int i = 0; i < rounds; i++) {
            long start = cpu();
            sum += work.get() instanceof BufferedImage ? 1 : 2;
            best = Math.min(best, cpu() - start);
        }
        System.out.printf("%-36s best %6.2f ms, mean %6.2f ms%n", what, best / 1e6, (cpu() - from) / 1e6 / rounds);
    }
}
