package org.refscape.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The runtimes of this program, in the order in which people see them. Made where the program starts and handed to whoever needs it. */
public record Runtimes(List<Offer> offers) {
    public Runtimes {
        offers = List.copyOf(offers);
    }

    /**
     * One runtime.
     *
     * @param key how files name it: {@code cpython-3.13}
     * @param make a runtime ready to play
     */
    public record Offer(String key, Supplier<ImitatedRuntime> make) {}

    /** The runtime with that key, if there is one. */
    public Optional<ImitatedRuntime> named(String key) {
        return offers.stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .map(offer -> offer.make().get());
    }

    /** What people call the runtime with that key; the key itself if there is none. */
    public String name(String key) {
        return named(key).map(ImitatedRuntime::name).orElse(key);
    }

    /** All keys. */
    public List<String> keys() {
        return offers.stream().map(Offer::key).toList();
    }
}
