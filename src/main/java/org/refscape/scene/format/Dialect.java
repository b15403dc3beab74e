package org.refscape.scene.format;

/** Whose habits a writer follows where the recorded cases of the runtimes write the same thing differently. */
public enum Dialect {
    CPYTHON,
    JVM,
    JAVASCRIPT,
    COUNTING;

    /** The dialect of a runtime key such as {@code cpython-3.13}, {@code jvm-17}, {@code js} or {@code rc}. */
    public static Dialect ofRuntime(String key) {
        if (key.startsWith("jvm")) {
            return JVM;
        }
        if (key.startsWith("js") || key.startsWith("javascript")) {
            return JAVASCRIPT;
        }
        if (key.startsWith("rc") || key.startsWith("counting") || key.startsWith("swift")) {
            return COUNTING;
        }
        return CPYTHON;
    }
}
