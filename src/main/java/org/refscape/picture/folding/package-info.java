/**
 * From a moment of a heap to a picture: leaves out what a person need not see.
 *
 * <p>Why here: an exact heap has weak reference objects, the parts of weak dictionaries, records of finalizers and registries; a
 * person thinks of one dashed line, one table, one note. What is folded into what is decided in this package and nowhere
 * else. Must not know which runtime made the heap: only kinds, roles and the internal flag count.
 */
@NullMarked
package org.refscape.picture.folding;

import org.jspecify.annotations.NullMarked;
