package org.refscape.cases.driver;

/** A thing of the program that the log names. */
interface Labelled {
    String label();
}
