/** Tests of the layouts: laws on seeded random graphs, and small drawings that a person would check by eye. */
@NullMarked
package org.refscape.layout;

import org.jspecify.annotations.NullMarked;
