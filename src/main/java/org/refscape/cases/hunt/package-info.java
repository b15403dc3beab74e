/**
 * Looks for differences between an imitated runtime and the real one: random programs on both until one differs, which is then made as
 * small as it can be.
 *
 * <p>Knows neither which runtimes there are nor how the result is printed.
 */
@NullMarked
package org.refscape.cases.hunt;

import org.jspecify.annotations.NullMarked;
