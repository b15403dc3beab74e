package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * States one after the other, and the one that holds now. An immutable value: undo and redo move, an edit drops what could be
 * redone.
 *
 * @param states all states, oldest first
 * @param now the index of the one that holds
 * @param saved the index of the one in the file, or -1 if none of these is
 * @param gesture what the last edit was part of; edits of one gesture count as one
 */
public record History<T>(List<T> states, int now, int saved, String gesture) {
    private static final int LONGEST = 1_000;

    public History {
        states = List.copyOf(states);
        if (now < 0 || now >= states.size()) {
            throw new IndexOutOfBoundsException("state " + now + " of " + states.size());
        }
    }

    /** A history that begins here, with what is in the file. */
    public static <T> History<T> startingWith(T state) {
        return new History<>(List.of(state), 0, 0, "");
    }

    public T state() {
        return states.get(now);
    }

    /** The states before this one, the latest first. */
    Stream<T> past() {
        return IntStream.range(0, now).mapToObj(i -> states.get(now - 1 - i));
    }

    /** The state is now that one. */
    public History<T> edited(T next) {
        return edited(next, "");
    }

    /** The state is now that one; a non-empty gesture like the last edit's replaces that edit. */
    public History<T> edited(T next, String within) {
        if (next.equals(state())) {
            return this;
        }
        boolean same = !within.isEmpty() && within.equals(gesture) && now > 0 && saved != now;
        List<T> kept = new ArrayList<>(states.subList(0, same ? now : now + 1));
        int mark = saved <= kept.size() - 1 ? saved : -1;
        kept.add(next);
        if (kept.size() > LONGEST) {
            kept.remove(0);
            mark = mark > 0 ? mark - 1 : -1;
        }
        return new History<>(kept, kept.size() - 1, mark, within);
    }

    /** The state is that one and can't be told from the one before: for what is no edit, such as a place found by a layout. */
    public History<T> replaced(T next) {
        List<T> changed = new ArrayList<>(states);
        changed.set(now, next);
        return new History<>(changed, now, saved, gesture);
    }

    public boolean canUndo() {
        return now > 0;
    }

    public boolean canRedo() {
        return now < states.size() - 1;
    }

    public History<T> undone() {
        return canUndo() ? new History<>(states, now - 1, saved, "") : this;
    }

    public History<T> redone() {
        return canRedo() ? new History<>(states, now + 1, saved, "") : this;
    }

    /** What holds now is what is in the file. */
    public History<T> savedNow() {
        return new History<>(states, now, now, "");
    }

    /** What holds now is in no file, as with work that was recovered. */
    public History<T> unsaved() {
        return new History<>(states, now, -1, "");
    }

    public boolean isSaved() {
        return now == saved;
    }
}
