package org.refscape.layout;

/** How the caller of something long follows it, and calls it off. Asked often, so it should answer at once. */
@FunctionalInterface
public interface Progress {
    /** Follows nothing and never calls anything off. */
    Progress TO_THE_END = done -> true;

    /**
     * Told how far the work is, from 0 to 1 and never falling; answers whether to go on.
     *
     * @param done a rough share of the work
     */
    boolean mayGoOn(double done);
}
