package org.refscape.runtime.program;

/**
 * An exception of the imitated program, on its way to whoever ends it. It never leaves a runtime: there it becomes a
 * {@link org.refscape.step.Step.Raised} or {@link org.refscape.step.Step.Ignored}.
 */
public final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int object;
    private final String type;

    /**
     * @param object the object it is about, or -1
     * @param type the exception's name in its language
     * @param message what the person reads
     */
    public Thrown(int object, String type, String message) {
        super(message, null, false, false);
        this.object = object;
        this.type = type;
    }

    public int object() {
        return object;
    }

    public String type() {
        return type;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
