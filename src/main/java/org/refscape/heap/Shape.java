package org.refscape.heap;

import org.jspecify.annotations.Nullable;

/** What never changes about an object and is the same for many: they share one shape, and whoever goes through them finds it near. */
record Shape(Kind kind, String type, int bytes, boolean internal, @Nullable Code code) {

    /** The shape of that birth: the one that the last object had, if it fits. */
    static Shape of(Birth birth, @Nullable Shape last) {
        return last != null && last.fits(birth)
                ? last
                : new Shape(birth.kind(), birth.type(), birth.bytes(), birth.internal(), birth.code());
    }

    @SuppressWarnings("ReferenceEquality") // Equal code that is not the same just makes a shape of its own.
    private boolean fits(Birth birth) {
        return kind == birth.kind()
                && bytes == birth.bytes()
                && internal == birth.internal()
                && code == birth.code()
                && type.equals(birth.type());
    }
}
