package org.refscape.desktop.app;

/** What is done with the document as a whole and with the window. */
interface DocumentActs {
    void samples();

    void compare();

    void export();

    void theme();

    void saveProgram();
}
