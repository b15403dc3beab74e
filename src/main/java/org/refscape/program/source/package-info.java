/**
 * Source code as a value, and what the writers of all languages share: a page that remembers which action wrote which lines, names
 * that do not clash, quoted text, and, for each group of actions, the comment that stands where a language has no equivalent.
 *
 * <p>This package must not know any language, nor how source code is shown.
 */
@NullMarked
package org.refscape.program.source;

import org.jspecify.annotations.NullMarked;
