package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.List;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.text.TextMetrics;

/** Finds the line of every arrow: first the sides, then the places on the sides, then the line between the places. */
final class Lines {

    private final List<Link> links;
    private final Obstacles obstacles;
    private final Routes routes;
    private final TextMetrics metrics;

    Lines(List<Link> links, Obstacles obstacles, Routes routes, TextMetrics metrics) {
        this.links = links;
        this.obstacles = obstacles;
        this.routes = routes;
        this.metrics = metrics;
    }

    List<ArrowLine> all() {
        List<Choice> choices = new ArrayList<>();
        List<Link> chosen = new ArrayList<>();
        for (Link link : links) {
            if (link.target() != Obstacles.NONE && !link.isLoop()) {
                chosen.add(link);
                choices.add(routes.choice(link, () -> Choice.of(link, obstacles)));
            }
        }
        List<Entry> entries = new Entries(chosen, choices).all();
        Ornaments ornaments = new Ornaments(obstacles, metrics);
        List<ArrowLine> lines = new ArrayList<>();
        int next = 0;
        for (Link link : links) {
            if (link.target() == Obstacles.NONE) {
                lines.add(ornaments.beside(Stub.of(link.arrow(), link.exits(), link.holderRect(), obstacles, metrics)));
            } else if (link.isLoop()) {
                lines.add(ornaments.onLine(link.arrow(), loop(link)));
            } else {
                lines.add(ornaments.onLine(
                        link.arrow(), curve(link, choices.get(next).exit(), entries.get(next))));
                next++;
            }
        }
        return lines;
    }

    private Curve loop(Link link) {
        return routes.route(link, link.exits().get(0), null, () -> SelfLoop.of(link, obstacles));
    }

    private Curve curve(Link link, Exit exit, Entry entry) {
        return routes.route(link, exit, entry, () -> Route.of(link, exit, entry, obstacles));
    }
}
