package org.refscape.scene.file;

/**
 * How much a scene may hold. A person draws tens of objects; beyond these numbers a file is a mistake or an attack. Ten thousand objects
 * can be played and looked at within the memory that Java takes by itself; twice as many take four times as much.
 */
final class Limits {
    static final long MOST_BYTES = 16L * 1024 * 1024;
    static final int MOST_OBJECTS = 10_000;
    static final int MOST_REFERENCES = 100_000;
    static final int MOST_ACTIONS = 20_000;
    static final int LONGEST_NAME = 200;
    static final double FARTHEST = 1_000_000;

    private Limits() {}
}
