package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;

/**
 * A Python exception on its way.
 *
 * <p>Its traceback keeps the frames it has left, and with them their locals, until somebody has dealt with it: {@link #drop()}.
 */
final class PythonError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String type;
    private final String text;
    private final transient List<Runnable> kept = new ArrayList<>();
    private final transient List<Held> subjects = new ArrayList<>();

    PythonError(String type, String text) {
        super(type + ": " + text, null, false, false);
        this.type = type;
        this.text = text;
    }

    /** The class of the exception. */
    String type() {
        return type;
    }

    /** What {@code str(exception)} gives. */
    String text() {
        return text;
    }

    /** Remembers a frame that the traceback keeps; frames are added from the innermost outwards. */
    void keep(Runnable release) {
        kept.add(release);
    }

    /** Remembers the object that an AttributeError is about ({@code obj}). */
    PythonError about(Held subject) {
        subjects.add(subject);
        return this;
    }

    /** The exception has been dealt with: what it is about goes first ({@code AttributeError_clear}), then its traceback. */
    void drop() {
        dropSubjects();
        dropTraceback();
    }

    /** Lets go of the frames alone, the innermost first: {@code error.__traceback__ = None}. */
    void dropTraceback() {
        List<Runnable> all = List.copyOf(kept);
        kept.clear();
        all.forEach(Runnable::run);
    }

    private void dropSubjects() {
        List<Held> about = List.copyOf(subjects);
        subjects.clear();
        about.forEach(Held::close);
    }
}
