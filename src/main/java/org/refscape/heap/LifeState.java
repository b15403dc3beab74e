package org.refscape.heap;

/** Where an object is on its way from birth to nothing. */
public enum LifeState {
    LIVE,
    /** Its end has been decided; finalizer and callbacks may still run, and a finalizer may save it. */
    DYING,
    /** It is giving up what it held. */
    TORN_DOWN,
    /** Its memory has been given back. */
    FREED
}
