package org.refscape.program.python;

/** What a program uses, and what therefore must stand above it. */
enum Need {
    GC,
    WEAKREF,
    SYS,
    /** The method {@code on_dead} of all classes. */
    ON_DEAD,
    /** The method {@code on_call} of all classes. */
    ON_CALL,
    /** Functions of finalizers give something back, because the program calls one itself. */
    FINALIZER_RESULT,
    /** The function that reports collections. */
    ON_COLLECTION,
    /** The observer's way to clear a container. */
    CLEAR,
    /** The observer's way to ask for a size. */
    SIZE,
    /** The collector also starts by itself, so what the observer makes must not be counted. */
    AUTOMATIC,
    /** The interpreter exits, and what that does is a part of the scene. */
    EXIT,
    /** Errors in what runs at exit are printed like all others. */
    EXCEPTHOOK
}
