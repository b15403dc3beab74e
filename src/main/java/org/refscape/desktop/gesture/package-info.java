/**
 * What a person does with pointer and keys on a drawing, and what it means.
 *
 * <p>Why here: gestures are a state machine with many corners (a drag that becomes a click, a key in the middle of a drag, an
 * item that dies under the pointer), so they are plain Java and tested without a window. Events go in as {@link
 * org.refscape.desktop.gesture.Pointer}s and {@link org.refscape.desktop.gesture.Key}s; out come calls on a {@link
 * org.refscape.desktop.gesture.CanvasListener} (what the person wants) and a {@link
 * org.refscape.desktop.gesture.Feedback} (what to draw meanwhile). Must not know any toolkit, heaps, scenes or runtimes:
 * what an act means for the document is decided by the listener.
 */
@NullMarked
package org.refscape.desktop.gesture;

import org.jspecify.annotations.NullMarked;
