package org.refscape.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Why an object is still there, as data to show and as sentences to read.
 *
 * @param verdict the short answer
 * @param path the shortest path of strong references from a root; empty for roots and for what is not reached. For
 *     {@link Verdict#SOFTLY_HELD} a path that takes soft references too
 * @param otherPaths further paths that share no reference with it or with each other
 * @param indispensable the references each of which alone keeps it alive, as far as a program can cut them
 * @param cycle for garbage, the cycle that keeps it from going by itself, if it is part of one
 * @param holders who holds it and who watches it
 * @param sentences the whole in plain words
 */
public record Explanation(
        Verdict verdict,
        List<Hop> path,
        List<List<Hop>> otherPaths,
        List<Hop> indispensable,
        Optional<Cycle> cycle,
        Holders holders,
        List<String> sentences) {

    public Explanation {
        path = List.copyOf(path);
        otherPaths = List.copyOf(otherPaths);
        indispensable = List.copyOf(indispensable);
        sentences = List.copyOf(sentences);
    }

    /** The short answers. */
    public enum Verdict {
        /** It is a place from which the program reaches objects. */
        ROOT,
        /** A path of strong references leads to it from a root. */
        ALIVE,
        /** Only a path with a soft reference does. */
        SOFTLY_HELD,
        /** No strong path leads to it, yet something holds it strongly. */
        GARBAGE,
        /** Nothing holds it strongly; it is only watched. */
        ONLY_WATCHED,
        /** No reference of any strength leads to it. */
        UNHELD
    }

    /** The sentences as one text. */
    public String text() {
        return String.join(" ", sentences);
    }
}
