package org.refscape.comparison;

import java.util.List;

/**
 * An action after which the lanes are not in the same state, and why.
 *
 * @param action its index in the scene
 * @param verdicts for each lane, how it stands, in a word or two; lanes with equal verdicts stand alike
 * @param sentences for each lane, what it did and why
 * @param headline the two sentences that show the contrast best, in one
 */
public record Difference(int action, List<String> verdicts, List<String> sentences, String headline) {
    public Difference {
        verdicts = List.copyOf(verdicts);
        sentences = List.copyOf(sentences);
    }
}
