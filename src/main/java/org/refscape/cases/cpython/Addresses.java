package org.refscape.cases.cpython;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refscape.heap.Kind;

/**
 * Where plain weak references and proxies lie in memory, as far as the recordings depend on it.
 *
 * <p>The recording tells things apart by address. A reference made in the place of one that has died since the last record is taken for
 * that one. Python's allocator gives out the place that was given back last, among things of one size; weak references are the only
 * things of theirs.
 */
final class Addresses {
    private final Map<Integer, Integer> addresses = new LinkedHashMap<>();
    /** The thing that was there last. */
    private final Map<Integer, Integer> tenants = new LinkedHashMap<>();

    private final Deque<Integer> vacant = new ArrayDeque<>();

    /** A thing is made in the place that was given back last. */
    void born(int id) {
        int address = vacant.isEmpty() ? addresses.size() : vacant.pop();
        addresses.put(id, address);
    }

    /** What lay in the same place and is known by a label, or -1. */
    int before(int id) {
        Integer address = addresses.get(id);
        return address == null ? -1 : tenants.getOrDefault(address, -1);
    }

    /** A thing got its label: from now on the recording knows its place. */
    void known(int id) {
        Integer address = addresses.get(id);
        if (address != null) {
            tenants.put(address, id);
        }
    }

    void freed(int id) {
        Integer address = addresses.get(id);
        if (address != null) {
            vacant.push(address);
        }
    }

    static boolean concerns(Kind kind, String type) {
        return kind == Kind.PROXY || (kind == Kind.REFERENCE && !type.equals("KeyedRef"));
    }
}
