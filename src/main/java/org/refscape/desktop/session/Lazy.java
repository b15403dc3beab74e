package org.refscape.desktop.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, and then kept. For one thread. */
final class Lazy<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    private Lazy(@Nullable Supplier<T> work, @Nullable T value) {
        this.work = work;
        this.value = value;
    }

    static <T> Lazy<T> of(Supplier<T> work) {
        return new Lazy<>(work, null);
    }

    static <T> Lazy<T> ready(T value) {
        return new Lazy<>(null, value);
    }

    T get() {
        T known = value;
        if (known == null) {
            if (work == null) {
                throw new IllegalStateException("neither a value nor a way to it");
            }
            known = work.get();
            value = known;
            work = null;
        }
        return known;
    }
}
