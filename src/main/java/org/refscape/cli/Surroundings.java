package org.refscape.cli;

import org.refscape.cases.Imitation;
import org.refscape.runtime.Runtimes;

/**
 * What the commands work with; made where the program starts.
 *
 * @param runtimes the runtimes that scenes can be played on
 * @param imitations the runtimes that cases can be replayed on
 */
public record Surroundings(Runtimes runtimes, Imitation.Choice imitations) {}
