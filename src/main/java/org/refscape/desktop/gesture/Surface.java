package org.refscape.desktop.gesture;

import org.refscape.picture.shape.Point;

/** What a gesture asks of the canvas itself; none of it concerns the document. */
public interface Surface {

    /** Shifts what is seen by so many pixels. */
    void panBy(double dx, double dy);

    /** Zooms about the pointer, or about the middle if it is elsewhere. */
    void zoomBy(double factor);

    void zoomTo(double scale);

    void fit();

    void fitSelection();

    /** Scrolls as little as needed for the item to be seen. */
    void reveal(String id);

    /** Opens the editor for the name of a card or tag, or for the label of a row. */
    void edit(String id, int row);

    /** Tells a sentence near the pointer. */
    void say(String sentence);

    /** The place of the drawing in the middle of what is seen. */
    Point middle();

    /** Where a place of the drawing is on the screen. */
    Point onScreen(Point at);
}
