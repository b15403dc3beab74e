package org.refscape.desktop.gesture;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.Port;
import org.refscape.picture.shape.Point;

/**
 * Told what the person wants. One call is one step of undo. What an act means (an edit of the drawing, or an act of the running
 * program) and whether it is possible is the listener's to decide; a refusal goes back to the person as a sentence on the canvas.
 * Sets and maps are in painting order.
 */
public interface CanvasListener {

    /** The header of a card, where a row is asked for; also the name of a tag. */
    int HEADER = Port.WHOLE;

    void selected(Set<String> ids);

    /** Cards and tags were moved: once for each drag and each burst of keys. */
    void moved(Map<String, Point> corners);

    /** A thing of that kind should be made, in the middle of that place or beside it. Only in Sketch. */
    void createAt(Tool kind, Point place);

    /** A reference should be made from a row (or, with {@link Port#WHOLE}, from a new attribute or the variable) to a card. */
    void connect(Port from, String target, Tool kind);

    /** As {@link #connect}, to an object that is yet to be made there. */
    void connectToNew(Port from, Point corner, Tool kind);

    /** The head of a reference should lead to another card. */
    void retargetHead(String arrow, String target);

    /** A reference should start from elsewhere. */
    void retargetStart(String arrow, Port from);

    /** These should vanish from the drawing. Only in Sketch. */
    void erase(Set<String> ids);

    /** The program should drop these references or variables ({@code del}). Only in Run. */
    void drop(Set<String> ids);

    /**
     * A new name was typed: of a card or tag ({@link #HEADER}) or of an attribute or key (its row). Only in Sketch.
     *
     * @return false if it cannot be called so
     */
    boolean renamed(String id, int row, String text);

    /** A menu is wanted for these (empty: for the canvas) at a place of the screen. */
    void contextMenu(Set<String> ids, double screenX, double screenY);

    /** The pointer is over that item now, or over none. */
    void hovered(@Nullable String id);

    /** Enter or a double click on something that has no name to edit here. */
    void activated(String id);

    /** The person is done with the tool; usually select is next. */
    void toolPutAway();
}
