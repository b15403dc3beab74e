package org.refscape.picture.composition;

/** The fixed sizes of the drawing, in its own units: pixels at a zoom of one. */
public final class Measures {

    public static final double CARD_MIN_WIDTH = 184;
    public static final double CARD_RADIUS = 11;
    public static final double HEADER = 34;
    public static final double ROW = 28;
    public static final double TABLE_ROW = 32;
    public static final double INSET = 14;
    public static final double BADGE_RADIUS = 13;
    public static final double TALLY_RADIUS = 10;
    public static final double DOT_RADIUS = 4;
    public static final double TAG_HEIGHT = 34;
    public static final double TAG_POINT = 16;
    public static final double PILL_HEIGHT = 24;
    public static final double CROSS_RADIUS = 10;
    public static final double CLOCK_RADIUS = 7;

    /** A port's dot sits so far inside the right border; at the left it sits on the border itself, where no label is. */
    static final double DOT_INSET = 12;

    static final double MESSAGE_LINE = 16;
    static final double LONGEST_MESSAGE = 276;
    static final double ROWS_PADDING = 6;
    static final double BARE_BODY = 12;
    static final double NOTE = 28;
    static final double LONGEST_NAME = 200;
    static final double LONGEST_FIELD = 190;
    static final double SPACE_FOR_DOT = 30;
    static final double COLUMN_MIN = 62;
    static final double TAG_MIN_WIDTH = 72;

    private Measures() {}
}
