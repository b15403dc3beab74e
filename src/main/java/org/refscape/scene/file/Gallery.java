package org.refscape.scene.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.refscape.scene.Scene;

/** The sample scenes that come with the program: the folder {@code samples}, packed into the jar. */
public final class Gallery {
    private static final String FOLDER = "/org/refscape/samples/";
    private static final String ENDING = ".refscape";

    /** The samples that teach one thing each, in the order in which people should meet them. */
    private static final Group FIRST_STEPS = new Group(
            "First steps",
            List.of(
                    "weak-reference-and-del",
                    "weak-reference-alone",
                    "callback",
                    "cycle-of-two",
                    "parent-and-child-strong",
                    "parent-and-child-weak",
                    "tree-with-back-references",
                    "cache-in-a-dict",
                    "cache-in-a-weak-value-dictionary",
                    "observer-with-strong-listeners",
                    "observer-with-a-weak-set",
                    "resurrection"));

    /** The sketches whose outcome was recorded on every runtime ({@code cross.jsonl}). */
    private static final Group FOUR_RUNTIMES = new Group(
            "One sketch, four runtimes",
            List.of(
                    "a-pair-that-nobody-holds",
                    "a-weak-way-back",
                    "the-last-name-goes",
                    "a-weak-cache-of-one",
                    "a-chain-cut-in-the-middle",
                    "an-object-that-holds-itself",
                    "a-listener-that-was-forgotten",
                    "a-closure-that-captures-its-owner",
                    "a-closure-with-a-weak-capture",
                    "what-hangs-on-a-cycle",
                    "a-child-of-two-parents",
                    "one-replaced-by-another",
                    "two-weak-looks-into-one-structure",
                    "a-tree-with-one-leaf-kept"));

    public static final List<Group> GROUPS = List.of(FIRST_STEPS, FOUR_RUNTIMES);

    /** The names of all files without their ending. */
    public static final List<String> NAMES =
            GROUPS.stream().flatMap(group -> group.names().stream()).toList();

    private static final String FIRST = "tree-with-back-references";

    private Gallery() {}

    /** Samples that belong together: a heading and the names of the files without their ending. */
    public record Group(String title, List<String> names) {
        public Group {
            names = List.copyOf(names);
        }

        /** Its samples. */
        public List<Sample> samples() {
            return names.stream().map(Gallery::sample).toList();
        }
    }

    /** The sketches that show how runtimes differ. */
    public static Group fourRuntimes() {
        return FOUR_RUNTIMES;
    }

    /** A sample and the name of its file without ending. */
    public record Sample(String name, Scene scene) {}

    /** All samples. */
    public static List<Sample> samples() {
        return NAMES.stream().map(Gallery::sample).toList();
    }

    /** The sample that a person sees first. */
    public static Sample first() {
        return sample(FIRST);
    }

    private static Sample sample(String name) {
        return SceneText.read(text(name)).match(new Opened.Cases<>() {
            @Override
            public Sample loaded(Opened.Loaded opened) {
                return new Sample(name, opened.scene());
            }

            @Override
            public Sample refused(Opened.Refused opened) {
                throw new IllegalStateException("the sample " + name + " is damaged: "
                        + opened.problem().sentence());
            }
        });
    }

    private static String text(String name) {
        try (InputStream in = Gallery.class.getResourceAsStream(FOLDER + name + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is not in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
