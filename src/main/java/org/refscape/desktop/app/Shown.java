package org.refscape.desktop.app;

import org.refscape.desktop.session.Session;
import org.refscape.picture.Picture;
import org.refscape.picture.composition.Placement;

/** What the canvas shows of a session; the session has places for everything in the picture. */
record Shown(Session session, Picture picture, Placement placement) {}
