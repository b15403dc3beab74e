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

    /** The names of the files without their ending, in the order in which people should meet them. */
    public static final List<String> NAMES = List.of(
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
            "resurrection");

    private static final String FIRST = "tree-with-back-references";

    private Gallery() {}

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
