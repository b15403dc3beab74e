package org.refscape.program.source;

/** Lines from {@code first} to {@code last}, both included; the first line of a program is line 1. */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no lines from " + first + " to " + last);
        }
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }
}
