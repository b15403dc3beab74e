package org.refscape;

/** The main class. It does not extend {@code Application}, so that it also starts from one jar on the class path. */
public final class Refscape {
    private Refscape() {}

    /** Starts the program with the arguments of the command line. */
    public static void main(String[] arguments) {}
}
