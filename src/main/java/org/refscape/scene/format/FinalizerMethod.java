package org.refscape.scene.format;

/** What the method is called that runs at an object's end, in the language and in the file. */
enum FinalizerMethod {
    PYTHON("del", "__del__"),
    JAVA("finalize", "finalize"),
    SWIFT("deinit", "deinit");

    private final String key;
    private final String methodName;

    FinalizerMethod(String key, String methodName) {
        this.key = key;
        this.methodName = methodName;
    }

    String key() {
        return key;
    }

    String methodName() {
        return methodName;
    }

    /** The key under which a method of that name is written. */
    static String keyFor(String methodName) {
        for (FinalizerMethod method : values()) {
            if (method.methodName.equals(methodName)) {
                return method.key;
            }
        }
        throw new IllegalArgumentException("no runtime calls " + methodName + " at an object's end");
    }
}
