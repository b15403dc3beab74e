/**
 * Scenes as text and as files: reading whatever a person may hand us, writing so that nothing is ever lost, and the copy that
 * survives a crash.
 *
 * <p>Reading never throws for what is in a file: it gives an {@link org.refscape.scene.file.Opened}. This is the only place of the
 * core that touches files.
 */
@NullMarked
package org.refscape.scene.file;

import org.jspecify.annotations.NullMarked;
