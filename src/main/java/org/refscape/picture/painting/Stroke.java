package org.refscape.picture.painting;

import java.util.Arrays;
import java.util.List;

/**
 * How a line is drawn. Joins are always round.
 *
 * @param dashes lengths of strokes and gaps in turn; empty for an unbroken line
 * @param roundEnds true for round ends of lines and dashes
 */
public record Stroke(Ink ink, double width, List<Double> dashes, boolean roundEnds) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of(), false);
    }

    public Stroke dashed(double... lengths) {
        return new Stroke(ink, width, Arrays.stream(lengths).boxed().toList(), roundEnds);
    }

    public Stroke withRoundEnds() {
        return new Stroke(ink, width, dashes, true);
    }
}
