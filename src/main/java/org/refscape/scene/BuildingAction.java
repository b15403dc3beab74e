package org.refscape.scene;

import org.refscape.action.Action;

/**
 * An action that builds a part of a drawing.
 *
 * @param item the id of what it builds ({@link ItemId}): an object or a reference
 */
public record BuildingAction(Action action, String item) {}
