package org.refscape.runtime.jvm;

/**
 * How a JVM was started.
 *
 * @param softByAge true if soft references follow the JVM's own age rule with 0 ms for each free megabyte
 *     ({@code -XX:SoftRefLRUPolicyMSPerMB=0}): kept by a collection if made or read since the previous one. False: kept unless
 *     the action says that memory is short.
 * @param explicitCollections false for {@code -XX:+DisableExplicitGC}: {@code System.gc()} does nothing
 */
public record JvmOptions(boolean softByAge, boolean explicitCollections) {
    public static final JvmOptions DEFAULT = new JvmOptions(false, true);
}
