package org.refscape.picture.text;

import java.io.InputStream;

/** One of the shipped font files. Nothing is ever drawn in another one. */
public enum Face {
    REGULAR("Inter-Regular.otf", "Inter", 400),
    MEDIUM("Inter-Medium.otf", "Inter", 500),
    SEMI_BOLD("Inter-SemiBold.otf", "Inter", 600),
    BOLD("Inter-Bold.otf", "Inter", 700),
    MONO("JetBrainsMono-Regular.ttf", "JetBrains Mono", 400),
    MONO_MEDIUM("JetBrainsMono-Medium.ttf", "JetBrains Mono", 500);

    private final String file;
    private final String family;
    private final int weight;

    Face(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** The family as a style sheet names it. Toolkits name some weights differently: load the file instead. */
    public String family() {
        return family;
    }

    public int weight() {
        return weight;
    }

    public boolean isMono() {
        return this == MONO || this == MONO_MEDIUM;
    }

    /** The font file, to be given to a toolkit. The caller closes it. */
    public InputStream open() {
        InputStream stream = Face.class.getResourceAsStream("/org/refscape/picture/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException("the shipped font " + file + " is missing from the program");
        }
        return stream;
    }
}
