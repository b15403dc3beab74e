package org.refscape.desktop.gesture;

/**
 * What is going on: one state of the machine. Each event gives the state that follows.
 */
interface Activity {

    /** A button went down. Whoever is not resting is in the middle of something and goes on. */
    default Activity pressed(Pointer pointer) {
        return this;
    }

    /** The pointer moved with a button held. */
    Activity dragged(Pointer pointer);

    /** The pointer moved without a button. */
    default Activity moved(Pointer pointer) {
        return this;
    }

    Activity released(Pointer pointer);

    /** Given up: nothing of it is told to the listener. */
    Activity cancelled();

    /** Another matter comes between: what is worth keeping is told to the listener. */
    default Activity interrupted() {
        return cancelled();
    }

    /** Tab; true if it meant something. */
    default boolean cycle() {
        return false;
    }

    Feedback feedback();
}
