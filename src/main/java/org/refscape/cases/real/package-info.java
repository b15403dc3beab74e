/**
 * Real runtimes of this computer: found, started, fed with programs, stopped.
 *
 * <p>The one package that starts other programs. What it sends them is written by {@link org.refscape.scene.format.ProgramFormat}
 * and checked once more by the driver on the other side, which executes nothing but what it has written itself. A runtime that is not
 * there, hangs or breaks is a {@link org.refscape.scene.Problem}, never an exception.
 *
 * <p>Must not know who asks: neither the terminal nor the window, nor how programs come about.
 */
@NullMarked
package org.refscape.cases.real;

import org.jspecify.annotations.NullMarked;
