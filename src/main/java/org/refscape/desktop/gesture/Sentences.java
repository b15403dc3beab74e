package org.refscape.desktop.gesture;

/** What people are told when a gesture cannot be: what, and what to try. */
final class Sentences {

    static final String NOTHING_IS_DRAWN_IN_RUN =
            "While the program runs nothing is drawn. Go back to Sketch to add or rename things.";
    static final String NOTHING_IS_ERASED_IN_RUN =
            "While the program runs nothing is erased. Press X to drop the selected reference or variable.";
    static final String ONLY_DROPPED_BY_NAME =
            "A program cannot delete an object, only a reference to it. Select a reference or a variable and press X.";
    static final String VARIABLES_ARE_NOT_REFERRED_TO =
            "Nothing can refer to a variable. End the reference on an object.";
    static final String HEAD_NEEDS_A_CARD =
            "A reference needs an object to lead to. Drop its head on one, or press Delete to remove it.";
    static final String START_NEEDS_A_HOLDER =
            "A reference needs a holder. Drop its start on an object, one of its rows, or a variable.";

    private Sentences() {}
}
