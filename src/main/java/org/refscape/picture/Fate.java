package org.refscape.picture;

/** How an object fares at this moment, as far as it changes its look. */
public enum Fate {
    LIVE,
    /** Its end is decided. */
    DYING,
    /** It has given up what it held. */
    TORN_DOWN,
    /** Nothing will ever reclaim it, or it lives though nobody wants it any more. */
    LEAKED
}
