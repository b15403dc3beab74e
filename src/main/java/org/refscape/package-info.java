/** Where the program starts. Decides between window and terminal, and knows nothing else. */
@NullMarked
package org.refscape;

import org.jspecify.annotations.NullMarked;
