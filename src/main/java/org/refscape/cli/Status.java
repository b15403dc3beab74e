package org.refscape.cli;

/** What a command tells the shell. */
final class Status {
    static final int GOOD = 0;
    /** The question was asked properly and the answer is no, or a file cannot be used. */
    static final int BAD = 1;
    /** The command was used wrongly. */
    static final int MISUSED = 2;
    /** A mistake of our own. */
    static final int BROKEN = 70;

    private Status() {}
}
