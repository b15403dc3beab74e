package org.refscape.picture.composition;

import org.refscape.picture.text.Face;
import org.refscape.picture.text.TextStyle;

/** The text styles of the drawing, by what is written in them. */
public final class Lettering {

    public static final TextStyle NAME = new TextStyle(Face.SEMI_BOLD, 13);
    public static final TextStyle TYPE = new TextStyle(Face.REGULAR, 13);
    public static final TextStyle FIELD = new TextStyle(Face.MONO, 12.5);
    public static final TextStyle TAG = new TextStyle(Face.SEMI_BOLD, 13);
    public static final TextStyle BADGE = new TextStyle(Face.BOLD, 11.5);
    public static final TextStyle CHANGE = new TextStyle(Face.SEMI_BOLD, 11);
    public static final TextStyle NOTE = new TextStyle(Face.REGULAR, 12);
    public static final TextStyle REASON = new TextStyle(Face.SEMI_BOLD, 11.5);
    public static final TextStyle GENERATION = new TextStyle(Face.MEDIUM, 10.5);
    public static final TextStyle PILL = new TextStyle(Face.MONO_MEDIUM, 12);
    public static final TextStyle LABEL = new TextStyle(Face.MEDIUM, 11.5);
    public static final TextStyle REMARK_TITLE = new TextStyle(Face.SEMI_BOLD, 12.5);
    public static final TextStyle REMARK_MESSAGE = new TextStyle(Face.REGULAR, 12);
    public static final TextStyle TALLY = new TextStyle(Face.BOLD, 10);

    private Lettering() {}
}
