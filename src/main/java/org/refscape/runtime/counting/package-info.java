/**
 * Pure reference counting, as in Swift: no collector, strong cycles stay for ever, weak reads nil, unowned stops the program.
 *
 * <p>Imitated: Swift 5 (automatic reference counting); the order of destruction was recorded on Rust's {@code Rc}, which follows the same
 * rules. Sources: Swift's {@code RefCount.h} (the life cycle of an object), {@code SILGenDestructor.cpp} (the order in which
 * properties are released); The Swift Programming Language, "Automatic Reference Counting"; Rust's {@code std::rc}.
 *
 * <p>This package must not know any other runtime, nor how a run is logged or drawn.
 */
@NullMarked
package org.refscape.runtime.counting;

import org.jspecify.annotations.NullMarked;
