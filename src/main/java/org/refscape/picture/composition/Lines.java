package org.refscape.picture.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refscape.picture.shape.Curve;
import org.refscape.picture.shape.Rect;

/** Finds the line of every arrow: first the sides, then the places on the sides, then the line between the places. */
final class Lines {

    private final List<Link> links;
    private final Obstacles obstacles;
    private final Routes routes;
    private final Ornaments ornaments;

    Lines(List<Link> links, Obstacles obstacles, Routes routes, Ornaments ornaments) {
        this.ornaments = ornaments;
        this.links = links;
        this.obstacles = obstacles;
        this.routes = routes;
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
        Map<Link, Curve> loops = new LinkedHashMap<>();
        links.stream().filter(Link::isLoop).forEach(link -> loops.put(link, loop(link)));
        List<Curve> curves = curves(chosen, choices, new Entries(chosen, choices, taken(loops)));
        List<ArrowLine> lines = new ArrayList<>();
        int next = 0;
        for (Link link : links) {
            if (link.target() == Obstacles.NONE) {
                lines.add(ornaments.stub(link));
            } else if (link.isLoop()) {
                lines.add(ornaments.onLine(link.arrow(), loopOf(loops, link)));
            } else {
                lines.add(ornaments.onLine(link.arrow(), curves.get(next++)));
            }
        }
        return lines;
    }

    private List<Curve> curves(List<Link> chosen, List<Choice> choices, Entries places) {
        List<Entry> entries = places.all();
        Separation[] company = new Separation[chosen.size()];
        places.company().forEach(group -> {
            Separation separation = new Separation();
            group.forEach(i -> company[i] = separation);
        });
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Link link = chosen.get(i);
            Exit exit = choices.get(i).exit();
            Separation separation = company[i];
            curves.add(
                    separation == null
                            ? curve(link, exit, entries.get(i))
                            : separation.next(link, entries.get(i), entry -> curve(link, exit, entry)));
        }
        return curves;
    }

    private Curve loopOf(Map<Link, Curve> loops, Link link) {
        return loops.computeIfAbsent(link, this::loop);
    }

    /** Where loops leave and come: other arrows keep away from there. */
    private static List<Entries.Taken> taken(Map<Link, Curve> loops) {
        List<Entries.Taken> taken = new ArrayList<>();
        loops.forEach((link, curve) -> {
            Rect card = link.holderRect();
            boolean right = curve.x(0) > card.center().x();
            int last = curve.points() - 1;
            boolean below = curve.y(last) > card.center().y();
            taken.add(new Entries.Taken(link.holder(), right ? Side.RIGHT : Side.LEFT, curve.y(0)));
            taken.add(new Entries.Taken(link.holder(), below ? Side.BOTTOM : Side.TOP, curve.x(last)));
        });
        return taken;
    }

    private Curve loop(Link link) {
        return routes.route(link, link.exits().get(0), null, () -> SelfLoop.of(link, obstacles));
    }

    private Curve curve(Link link, Exit exit, Entry entry) {
        return routes.route(link, exit, entry, () -> Route.of(link, exit, entry, obstacles));
    }
}
