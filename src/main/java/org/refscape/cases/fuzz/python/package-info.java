/**
 * Random programs for CPython, of every operation that the recorded cases know.
 *
 * <p>A program is a pure function of its seed. Each seed first decides which kinds of acts its program is made of and how often, so that
 * some programs are all cycles and finalizers and others all weak dictionaries; a program that has a little of everything rarely gets
 * deep into anything. While it is written it is played on the imitated runtime, so that most paths lead somewhere.
 *
 * <p>Avoided is what Python itself leaves to chance: the order in which a set with several members releases them. Must not start real
 * runtimes nor know their logs.
 */
@NullMarked
package org.refscape.cases.fuzz.python;

import org.jspecify.annotations.NullMarked;
