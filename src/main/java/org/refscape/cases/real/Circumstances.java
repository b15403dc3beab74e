package org.refscape.cases.real;

/**
 * What may differ between two starts of a Python although nothing that a program promises depends on it.
 *
 * @param hashSeed decides how texts are hashed
 * @param shake the number of objects that are made before a program begins, so that all addresses differ
 */
public record Circumstances(int hashSeed, int shake) {
    public static final Circumstances USUAL = new Circumstances(0, 0);
    /** Others: a program that gives another log here depends on addresses, and no imitation can be right about it. */
    public static final Circumstances OTHERS = new Circumstances(1, 1237);
}
