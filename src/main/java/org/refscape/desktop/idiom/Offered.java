package org.refscape.desktop.idiom;

import org.refscape.action.Action;

/**
 * Something the program can do now.
 *
 * @param text how a program would say it
 * @param what what it is for, in a few words; may be empty
 */
public record Offered(String text, String what, Action action) {}
