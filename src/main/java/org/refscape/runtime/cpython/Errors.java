package org.refscape.runtime.cpython;

/** The exceptions of CPython, with its own words. */
final class Errors {
    private Errors() {}

    static PythonError name(String name) {
        return new PythonError("NameError", "name '" + name + "' is not defined");
    }

    static PythonError unboundLocal(String name, Version version) {
        return new PythonError(
                "UnboundLocalError",
                version.saysWhoseAttributeIsMissing()
                        ? "cannot access local variable '" + name + "' where it is not associated with a value"
                        : "local variable '" + name + "' referenced before assignment");
    }

    static PythonError type(String message) {
        return new PythonError("TypeError", message);
    }

    static PythonError index(String message) {
        return new PythonError("IndexError", message);
    }

    /** @param key the missing key as {@code repr} writes it */
    static PythonError key(String key) {
        return new PythonError("KeyError", key);
    }

    static PythonError value(String message) {
        return new PythonError("ValueError", message);
    }

    static PythonError attribute(String message) {
        return new PythonError("AttributeError", message);
    }

    static PythonError noAttribute(String type, String attribute) {
        return attribute("'" + type + "' object has no attribute '" + attribute + "'");
    }

    static PythonError stopIteration() {
        return new PythonError("StopIteration", "");
    }

    static PythonError deadProxy() {
        return new PythonError("ReferenceError", "weakly-referenced object no longer exists");
    }

    static PythonError recursion(String where) {
        return new PythonError("RecursionError", "maximum recursion depth exceeded" + where);
    }

    static PythonError changedDuringIteration(String what) {
        return new PythonError("RuntimeError", what + " during iteration");
    }
}
