package org.refscape.desktop.app;

import java.util.Set;

/** Opens the menu for some items, or for the canvas if there are none. */
@FunctionalInterface
interface ItemMenu {
    void open(Set<String> ids, double screenX, double screenY);
}
