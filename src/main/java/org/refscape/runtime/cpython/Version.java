package org.refscape.runtime.cpython;

/**
 * A version of CPython, as the list of the points in which the imitated versions differ.
 *
 * <p>Each point was seen on the real interpreters: 3.9.18, 3.10.13, 3.11.7, 3.12.1 and 3.13.0.
 */
public enum Version {
    V3_9("3.9", 9),
    V3_10("3.10", 10),
    V3_11("3.11", 11),
    V3_12("3.12", 12),
    V3_13("3.13", 13);

    private static final int TRASHCAN_LEVELS = 50;

    private final String number;
    private final int minor;

    Version(String number, int minor) {
        this.number = number;
        this.minor = minor;
    }

    /** The version as people write it: {@code 3.13}. */
    public String number() {
        return number;
    }

    /**
     * The version written like that.
     *
     * @throws IllegalArgumentException with a sentence, if it is not imitated
     */
    public static Version of(String number) {
        for (Version each : values()) {
            if (each.number.equals(number)) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "CPython " + number + " is not imitated; 3.9, 3.10, 3.11, 3.12 and 3.13 are");
    }

    /** True if a class remembers the order of its instances' attributes; before, each instance has its own order. */
    boolean classesLearnAttributes() {
        return minor >= 11;
    }

    /** True if every instance keeps its attributes in a dictionary that is an object of its own. */
    boolean everyInstanceHasDictionary() {
        return minor <= 10;
    }

    /** True if an instance of a class with slots and {@code __dict__} has such a dictionary. */
    boolean slotsForceDictionary() {
        return minor >= 13;
    }

    /** The nesting of deallocations from which on objects wait their turn. In 3.13 it is some ten thousand: no limit here. */
    int trashcanLevels() {
        return minor <= 12 ? TRASHCAN_LEVELS : Integer.MAX_VALUE;
    }

    /** True if a single weak reference with a callback is held, and released, like several. */
    boolean singleCallbackIsHeld() {
        return minor >= 13;
    }

    /** True if an automatic collection waits until the interpreter looks up between two instructions. */
    boolean collectsBetweenInstructions() {
        return minor >= 12;
    }

    /** True if closing a generator that has not started leaves its arguments where they are. */
    boolean closingLeavesArguments() {
        return minor >= 12;
    }

    /** True if the arguments of a call leave the interpreter's stack from the first to the last; before, from the last to the first. */
    boolean firstArgumentLeavesFirst() {
        return minor >= 11;
    }

    /** True if an AttributeError keeps the object that lacks the attribute. */
    boolean attributeErrorsKeepTheObject() {
        return minor >= 10;
    }

    /** True if that holds for attributes that cannot be deleted because they are not in the object's dictionary. */
    boolean failedDeletionsKeepTheObject() {
        return minor >= 13;
    }

    /** The {@code __name__} of the type of {@code weakref.ref(o)}. */
    String referenceType() {
        return minor >= 10 ? "ReferenceType" : "weakref";
    }

    /** The {@code __name__} of the type of {@code weakref.proxy(o)}. */
    String proxyType() {
        return minor >= 10 ? "ProxyType" : "weakproxy";
    }

    /** The {@code __name__} of the type of a proxy to something that can be called. */
    String callableProxyType() {
        return minor >= 10 ? "CallableProxyType" : "weakcallableproxy";
    }

    /** How messages name one of the types above. */
    String qualified(String type) {
        return minor >= 10 ? "weakref." + type : type;
    }

    /** True if a message about a slot that is read while it is empty is a whole sentence. */
    boolean saysWhoseSlotIsEmpty() {
        return minor >= 10;
    }

    /** True if a message about a missing attribute is a whole sentence also for {@code del}. */
    boolean saysWhoseAttributeIsMissing() {
        return minor >= 11;
    }

    /** True if a message about a text's subscript that is no number names its type. */
    boolean saysWhichStringIndexIsWrong() {
        return minor >= 11;
    }

    /** True if a message about an attribute that cannot be set says why. */
    boolean saysWhyAttributeCannotBeSet() {
        return minor >= 13;
    }
}
