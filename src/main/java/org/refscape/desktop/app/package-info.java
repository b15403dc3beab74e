/**
 * The window: puts canvas and panels together and connects them with the session. The only place that knows them all.
 *
 * <p>The way of one click: a gesture or button becomes an act on the {@link org.refscape.desktop.session.Session}; the session that
 * comes of it is shown. There is one current session, held by the {@link org.refscape.desktop.app.Workbench}.
 */
@NullMarked
package org.refscape.desktop.app;

import org.jspecify.annotations.NullMarked;
