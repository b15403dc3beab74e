package org.refscape.runtime.cpython;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Birth;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.ObjectId;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.heap.Value;
import org.refscape.step.Step;
import org.refscape.step.Step.ClearCause;

/** Weak reference objects and the lists in which their referents keep them ({@code Objects/weakrefobject.c}). */
final class WeakReferences {
    private final Interpreter python;
    private final Memory memory;

    WeakReferences(Interpreter python) {
        this.python = python;
        memory = python.memory();
    }

    /** {@code weakref.ref(target, callback)} or {@code weakref.proxy}; without callback the existing one, if there is one. */
    Held make(Kind kind, String label, Value target, @Nullable Held callback) {
        int referent = referenceable(target);
        Version version = python.version();
        boolean proxy = kind == Kind.PROXY;
        if (callback == null) {
            int shared = proxy ? sharedProxy(referent) : sharedReference(referent);
            if (shared >= 0) {
                return Held.of(memory, new ObjectId(shared));
            }
        }
        String proxyType =
                isCallable(memory.object(referent).kind()) ? version.callableProxyType() : version.proxyType();
        String type = proxy ? proxyType : version.referenceType();
        return attach(Birth.counted(memory.fresh(label), kind, type, 0, Sizes.REFERENCE), referent, callback);
    }

    /** A plain reference that is a part of something; shared like any other. */
    Held makePart(String label, int referent) {
        int shared = sharedReference(referent);
        if (shared >= 0) {
            return Held.of(memory, new ObjectId(shared));
        }
        String type = python.version().referenceType();
        return attach(
                Birth.counted(label, Kind.REFERENCE, type, 0, Sizes.REFERENCE).asPart(), referent, null);
    }

    /** The object behind the value; the exception is Python's if it cannot be referenced weakly. */
    int referenceable(Value target) {
        if (target instanceof ObjectId object
                && Types.isWeaklyReferenceable(memory.object(object.index()), python.classes())) {
            return object.index();
        }
        throw Errors.type("cannot create weak reference to '" + Types.nameOf(target, memory.heap(), python.version())
                + "' object");
    }

    /** Makes a new reference object to that referent and puts it into the referent's list. */
    Held attach(Birth birth, int referent, @Nullable Held callback) {
        Held made = memory.bear(birth);
        if (callback != null) {
            memory.append(made.id(), Reference.strong(Role.CALLBACK, "", callback.value()));
        }
        boolean basic = callback == null;
        int position = basic && birth.kind() == Kind.REFERENCE ? 0 : firstAfterShared(referent);
        memory.record(new Step.ReferentSet(made.id(), referent, Strength.WEAK, position));
        return made;
    }

    /** The shared reference without callback comes first in the list, then the shared proxy, then the rest, newest first. */
    private int firstAfterShared(int referent) {
        return (sharedReference(referent) >= 0 ? 1 : 0) + (sharedProxy(referent) >= 0 ? 1 : 0);
    }

    /** The reference without callback that everybody shares, or -1. */
    int sharedReference(int referent) {
        List<Integer> list = memory.object(referent).weakReferences();
        if (!list.isEmpty() && hasNoCallback(list.get(0))) {
            HeapObject first = memory.object(list.get(0));
            return Types.isPlainReference(first, python.version()) ? first.id() : -1;
        }
        return -1;
    }

    private int sharedProxy(int referent) {
        List<Integer> list = memory.object(referent).weakReferences();
        for (int i = 0; i < Math.min(2, list.size()) && hasNoCallback(list.get(i)); i++) {
            if (memory.object(list.get(i)).kind() == Kind.PROXY) {
                return list.get(i);
            }
        }
        return -1;
    }

    private boolean hasNoCallback(int reference) {
        return callbackOf(reference) == null;
    }

    private @Nullable Reference callbackOf(int reference) {
        return memory.object(reference).find(Role.CALLBACK, "");
    }

    private static boolean isCallable(Kind kind) {
        return kind == Kind.FUNCTION || kind == Kind.BOUND_METHOD || kind == Kind.WEAK_METHOD;
    }

    /** What the reference object points at, or -1 if it is dead: cleared, or nobody holds the referent any more. */
    int referentOf(int reference) {
        Reference referent = memory.object(reference).find(Role.REFERENT, "");
        int target = referent == null ? -1 : referent.targetIndex();
        return target >= 0 && memory.isHeld(target) ? target : -1;
    }

    /** Ends the pointing, if there is any ({@code clear_weakref}); the callback stays. */
    void clear(int reference, ClearCause cause) {
        Reference referent = memory.object(reference).find(Role.REFERENT, "");
        if (referent != null) {
            int target = referent.targetIndex();
            int position = memory.object(target).weakReferences().indexOf(reference);
            memory.record(new Step.ReferentCleared(reference, target, Strength.WEAK, position, cause));
        }
    }

    /** A reference object that has been cleared, and the callback that was taken from it. */
    private record Cleared(int reference, Reference callback) {}

    /**
     * {@code PyObject_ClearWeakRefs}: the object is dying by its count.
     *
     * <p>All references are dead before the first callback runs. The callbacks run in the order of the list, newest first, and are
     * released in the opposite order after the last one has run.
     */
    void clearAllTo(int object) {
        if (memory.object(object).weakReferences().isEmpty()) {
            return;
        }
        clearSharedTo(object);
        List<Cleared> cleared = new ArrayList<>();
        while (!memory.object(object).weakReferences().isEmpty()) {
            int reference = memory.object(object).weakReferences().get(0);
            boolean dying = !memory.isHeld(reference);
            int at = memory.object(reference).indexOf(Role.CALLBACK, "");
            Reference callback = at < 0 ? null : memory.cut(reference, at);
            clear(reference, ClearCause.REFERENT_DIED);
            if (callback != null && dying) {
                memory.lose(callback);
            } else if (callback != null) {
                memory.hold(reference);
                cleared.add(new Cleared(reference, callback));
            }
        }
        for (Cleared each : cleared) {
            python.calls().callback(each.callback().targetIndex(), each.reference());
        }
        boolean referenceFirst = cleared.size() == 1 && !python.version().singleCallbackIsHeld();
        for (int i = cleared.size() - 1; i >= 0; i--) {
            release(cleared.get(i), referenceFirst);
        }
    }

    private void release(Cleared cleared, boolean referenceFirst) {
        if (referenceFirst) {
            memory.release(cleared.reference());
            memory.lose(cleared.callback());
        } else {
            memory.lose(cleared.callback());
            memory.release(cleared.reference());
        }
    }

    /** The shared reference and proxy are cleared first; they have nobody to call. */
    private void clearSharedTo(int object) {
        for (int i = 0; i < 2; i++) {
            List<Integer> list = memory.object(object).weakReferences();
            if (!list.isEmpty() && hasNoCallback(list.get(0))) {
                clear(list.get(0), ClearCause.REFERENT_DIED);
            }
        }
    }
}
