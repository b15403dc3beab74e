/**
 * The JVM as HotSpot does it: strong, soft, weak and phantom references, queues, {@code WeakHashMap}, {@code Cleaner},
 * {@code finalize()}, thread locals, full and young collections.
 *
 * <p>Imitated: JDK 17 with the Serial or G1 collector, finalization enabled. Sources: Java SE API, package
 * {@code java.lang.ref}; Java Language Specification 12.6; OpenJDK {@code referenceProcessor.cpp},
 * {@code referencePolicy.cpp}, {@code CleanerImpl}, {@code WeakHashMap}. A collection is {@link org.refscape.runtime.jvm.Cycle}; read it
 * from the top.
 *
 * <p>This package must not know any other runtime, nor how a run is logged or drawn.
 */
@NullMarked
package org.refscape.runtime.jvm;

import org.jspecify.annotations.NullMarked;
