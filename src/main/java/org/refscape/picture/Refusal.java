package org.refscape.picture;

/**
 * An attempt that the runtime has just refused, shown at what it is about.
 *
 * @param id unlike that of any other item
 * @param at the card, the row of a card, or the tag
 * @param type the class of the exception, such as {@code TypeError}
 * @param message what the exception says
 */
public record Refusal(String id, Port at, String type, String message) {}
