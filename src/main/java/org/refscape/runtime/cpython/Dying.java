package org.refscape.runtime.cpython;

/** One object whose count has reached zero, and how far its deallocation has come. */
final class Dying {
    /** What comes next. */
    enum Stage {
        /** It may have to wait for its turn; then its finalizer runs, and may save it. Otherwise it is lost. */
        ENTER,
        /** It gives up what it holds, one after the other; then its memory goes. */
        RELEASE,
        /** No object: those that had to wait are taken from their stack, one after the other. */
        EMPTY_TRASHCAN
    }

    final int id;
    Stage stage;
    boolean nests;
    /** Weak references to it are cleared only when its attributes are gone. */
    boolean clearsLate;

    boolean weakReferencesCleared;

    private Dying(int id, Stage stage) {
        this.id = id;
        this.stage = stage;
    }

    static Dying object(int id) {
        return new Dying(id, Stage.ENTER);
    }

    static Dying trashcan() {
        return new Dying(-1, Stage.EMPTY_TRASHCAN);
    }
}
