package org.refscape.picture.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refscape.picture.shape.Cubic;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Rect;

/**
 * Remembers what was worked out for each arrow and what it was worked out from, so that the next composition can take it
 * over. A thing is taken over only if working it out again would give the same: the ends are the same, and no box has
 * come, gone or moved in the area that was looked at.
 */
final class Routes {

    private record Chosen(Link link, Choice choice) {}

    private record Routed(Link link, Exit exit, @Nullable Entry entry, Route route, Curve curve) {}

    private final Map<String, Chosen> chosen = new HashMap<>();
    private final Map<String, Routed> routed = new HashMap<>();
    private final @Nullable Routes previous;
    private final List<Rect> changes;

    /** The previous ones are read while this one is filled, and must not be kept afterwards. */
    Routes(@Nullable Routes previous, List<Rect> changes) {
        this.previous = previous == null ? null : previous.alone();
        this.changes = changes;
    }

    private Routes alone() {
        Routes alone = new Routes(null, List.of());
        alone.chosen.putAll(chosen);
        alone.routed.putAll(routed);
        return alone;
    }

    /** The same, without the previous ones: a chain of them would keep all pictures of the past alive. */
    Routes sealed() {
        return alone();
    }

    Choice choice(Link link, Supplier<Choice> otherwise) {
        String id = link.arrow().id();
        Chosen old = previous == null ? null : previous.chosen.get(id);
        Choice choice =
                old != null && isSame(old.link, link) && !touched(old.choice.area()) ? old.choice : otherwise.get();
        chosen.put(id, new Chosen(link, choice));
        return choice;
    }

    Curve route(Link link, Exit exit, @Nullable Entry entry, Supplier<Route> otherwise) {
        String id = link.arrow().id();
        Routed old = previous == null ? null : previous.routed.get(id);
        boolean same = old != null
                && isSame(old.link, link)
                && old.exit.equals(exit)
                && Objects.equals(old.entry, entry)
                && !touched(old.route.area());
        Routed now = same && old != null ? old : fresh(link, exit, entry, otherwise.get());
        routed.put(id, now);
        return now.curve;
    }

    private static Routed fresh(Link link, Exit exit, @Nullable Entry entry, Route route) {
        List<Cubic> line = route.line();
        return new Routed(link, exit, entry, route, new Curve(line));
    }

    private static boolean isSame(Link old, Link link) {
        return old.holderRect().equals(link.holderRect())
                && old.targetRect().equals(link.targetRect())
                && old.isLoop() == link.isLoop()
                && old.targetHolds() == link.targetHolds()
                && old.exits().equals(link.exits());
    }

    private boolean touched(Rect area) {
        return changes.stream().anyMatch(area::overlaps);
    }
}
