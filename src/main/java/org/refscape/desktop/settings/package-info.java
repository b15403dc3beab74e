/** What the window remembers from one start to the next. Must not know the window. */
@NullMarked
package org.refscape.desktop.settings;

import org.jspecify.annotations.NullMarked;
