package org.refscape.program.python;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refscape.action.Path;
import org.refscape.action.Path.Accessor;

/**
 * Paths with what is known of them, found by what they begin with, end in or go through. Every step of a program asks; looking at all
 * paths each time would take hours for a drawing of thousands of objects.
 *
 * <p>The answers are copies, in no order that means anything.
 */
final class KnownPaths {
    private final Map<Path, Sort> sorts = new HashMap<>();
    private final Map<String, Set<Path>> byName = new HashMap<>();
    private final Map<Accessor, Map<Sort, Set<Path>>> byEnd = new HashMap<>();
    private final Map<Accessor, Set<Path>> byWay = new HashMap<>();

    Map<Path, Sort> sorts() {
        return Collections.unmodifiableMap(sorts);
    }

    @Nullable
    Sort get(Path path) {
        return sorts.get(path);
    }

    void put(Path path, Sort sort) {
        remove(path);
        sorts.put(path, sort);
        if (!path.isVariable()) {
            byName.computeIfAbsent(path.name(), key -> new HashSet<>()).add(path);
            byEnd.computeIfAbsent(path.last(), key -> new HashMap<>())
                    .computeIfAbsent(sort, key -> new HashSet<>())
                    .add(path);
            way(path).forEach(each -> byWay.computeIfAbsent(each, key -> new HashSet<>())
                    .add(path));
        }
    }

    void remove(Path path) {
        Sort was = sorts.remove(path);
        if (was != null && !path.isVariable()) {
            drop(byName, path.name(), path);
            way(path).forEach(each -> drop(byWay, each, path));
            Map<Sort, Set<Path>> ends = byEnd.getOrDefault(path.last(), Map.of());
            drop(ends, was, path);
            if (ends.isEmpty()) {
                byEnd.remove(path.last());
            }
        }
    }

    void removeAll(Collection<Path> paths) {
        paths.forEach(this::remove);
    }

    private static <K> void drop(Map<K, Set<Path>> index, K key, Path path) {
        Set<Path> paths = index.get(key);
        if (paths != null && paths.remove(path) && paths.isEmpty()) {
            index.remove(key);
        }
    }

    /** The accessors before the last. */
    private static List<Accessor> way(Path path) {
        return path.accessors().subList(0, path.accessors().size() - 1);
    }

    /** What begins with that variable and goes on. */
    List<Path> reachedFrom(String name) {
        return List.copyOf(byName.getOrDefault(name, Set.of()));
    }

    /** What goes through a place of that kind and on. */
    List<Path> beyond(Accessor accessor) {
        return List.copyOf(byWay.getOrDefault(accessor, Set.of()));
    }

    List<Path> endingIn(Accessor accessor) {
        List<Path> all = new ArrayList<>();
        byEnd.getOrDefault(accessor, Map.of()).values().forEach(all::addAll);
        return all;
    }

    /** What has an index or a key anywhere. */
    List<Path> withItems() {
        List<Path> all = new ArrayList<>();
        List.copyOf(byWay.keySet()).stream()
                .filter(each -> each.match(PythonPlaces.IS_ITEM))
                .forEach(each -> all.addAll(beyond(each)));
        List.copyOf(byEnd.keySet()).stream()
                .filter(each -> each.match(PythonPlaces.IS_ITEM))
                .forEach(each -> all.addAll(endingIn(each)));
        return all;
    }

    /** Whatever ends so may now be of that sort instead. */
    void weaken(Accessor accessor, Sort sort) {
        Map<Sort, Set<Path>> ends = byEnd.getOrDefault(accessor, Map.of());
        for (Sort was : List.copyOf(ends.keySet())) {
            Sort either = was.or(sort);
            if (!either.equals(was)) {
                List.copyOf(ends.getOrDefault(was, Set.of())).forEach(path -> put(path, either));
            }
        }
    }
}
