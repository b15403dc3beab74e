package org.refscape.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refscape.analysis.Explanation.Verdict;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;

/** Explains why an object is still there. */
public final class WhyAlive {
    /** More ways than these do not help a reader. */
    private static final int WAYS = 4;

    private final ObjectGraph graph;
    private final int object;
    private final String collector;
    private final Places places;
    private final String name;
    private final Holders holders;
    private final List<String> sentences = new ArrayList<>();

    private WhyAlive(ObjectGraph graph, int object, String collector) {
        this.graph = graph;
        this.object = object;
        this.collector = collector;
        places = Places.of(graph);
        name = graph.name(object);
        holders = Holders.of(graph, object);
    }

    /**
     * Explains that object.
     *
     * @param collector what reclaims garbage cycles in this runtime, as the program calls it ({@code gc.collect()}); empty if nothing does
     */
    public static Explanation of(ObjectGraph graph, int object, String collector) {
        return new WhyAlive(graph, object, collector).explanation();
    }

    private Explanation explanation() {
        if (graph.isRoot(object)) {
            sentences.add(name + " is a root: it is there without being held.");
            return unreached(Verdict.ROOT, Optional.empty());
        }
        Optional<List<Hop>> strong = Paths.shortest(graph, object);
        if (strong.isPresent()) {
            return alive(strong.get());
        }
        Optional<List<Hop>> soft = PathTree.upTo(graph, Strength.SOFT).to(object);
        if (soft.isPresent()) {
            sentences.add("Only soft references lead to " + name + " (" + places.path(soft.get())
                    + "): it stays until memory is short.");
            return new Explanation(
                    Verdict.SOFTLY_HELD, soft.get(), List.of(), List.of(), Optional.empty(), holders, sentences);
        }
        return holders.strong().isEmpty() ? unheld() : garbage();
    }

    private Explanation alive(List<Hop> path) {
        List<List<Hop>> ways = Paths.different(graph, object, WAYS);
        List<List<Hop>> others = ways.subList(1, ways.size());
        List<Hop> indispensable = Paths.indispensable(graph, object).stream()
                .filter(this::canBeCut)
                .toList();
        sentences.add(name + " is alive because " + because(path) + ".");
        path.stream()
                .filter(hop -> graph.keyOf(hop.holder(), hop.reference()) >= 0)
                .findFirst()
                .ifPresent(hop -> sentences.add(graph.name(hop.holder()) + " holds " + graph.name(hop.target())
                        + " only as long as the key " + graph.name(graph.keyOf(hop.holder(), hop.reference()))
                        + " lives."));
        if (!indispensable.isEmpty()) {
            sentences.add("Cut " + Words.or(texts(indispensable)) + ", and nothing reaches it any more.");
        }
        if (others.size() == 1) {
            sentences.add("Another way leads to it as well: " + way(others.get(0)) + ".");
        } else if (!others.isEmpty()) {
            String number = ways.size() == WAYS ? "More" : "Two more";
            sentences.add(number + " ways lead to it as well, one of them " + way(others.get(0)) + ".");
        }
        return new Explanation(Verdict.ALIVE, path, others, indispensable, Optional.empty(), holders, sentences);
    }

    /** The runtime's own references are not the program's to cut. */
    private boolean canBeCut(Hop hop) {
        return !graph.isInternal(hop.target()) && hop.role(graph) != Role.INTERNAL;
    }

    private String because(List<Hop> path) {
        if (path.size() > 1) {
            return places.path(path);
        }
        return way(path) + " holds it";
    }

    /** The path in words; a variable alone is called by its name. */
    private String way(List<Hop> path) {
        if (path.size() > 1) {
            return places.path(path);
        }
        String text = places.text(path.get(0));
        return path.get(0).role(graph) == Role.VARIABLE ? "the variable " + text : text;
    }

    private Explanation garbage() {
        Optional<Cycle> cycle = Cycles.through(graph, object);
        String known = cycle.map(ring -> "but " + hold(ring))
                .orElseGet(() -> "only " + Words.and(strongPlaces()) + ", garbage too, " + holdOrHolds() + " it");
        sentences.add("Nothing strong reaches " + name + " from a root any more, " + known + ".");
        sentences.add(
                collector.isEmpty()
                        ? "It is garbage that nothing here ever reclaims: it has leaked."
                        : "It is garbage that waits for " + collector + ".");
        return unreached(Verdict.GARBAGE, cycle);
    }

    private static String hold(Cycle ring) {
        return switch (ring.shown()) {
            case 1 -> "it holds itself";
            case 2 -> ring.name() + " hold each other";
            default -> ring.name() + " hold one another";
        };
    }

    private String holdOrHolds() {
        return holders.strong().size() == 1 ? "holds" : "hold";
    }

    private Explanation unheld() {
        if (holders.weak().isEmpty()) {
            sentences.add("Nothing holds " + name + ".");
            return unreached(Verdict.UNHELD, Optional.empty());
        }
        List<String> watchers =
                holders.weak().stream().map(Hold::place).distinct().toList();
        String kind = kindOfWatchers();
        sentences.add(
                watchers.size() == 1
                        ? "Only one " + kind + " reference to " + name + " is left (" + watchers.get(0)
                                + "), and that keeps nothing alive."
                        : "Only " + kind + " references to " + name + " are left (" + Words.and(watchers)
                                + "), and those keep nothing alive.");
        return unreached(Verdict.ONLY_WATCHED, Optional.empty());
    }

    /** The one strength that all watchers have; weak if they differ. */
    private String kindOfWatchers() {
        List<Strength> kinds =
                holders.weak().stream().map(Hold::strength).distinct().toList();
        return (kinds.size() == 1 ? kinds.get(0) : Strength.WEAK).name().toLowerCase(Locale.ROOT);
    }

    private Explanation unreached(Verdict verdict, Optional<Cycle> cycle) {
        return new Explanation(verdict, List.of(), List.of(), List.of(), cycle, holders, sentences);
    }

    private List<String> texts(List<Hop> hops) {
        return hops.stream().map(places::text).distinct().toList();
    }

    private List<String> strongPlaces() {
        return holders.strong().stream().map(Hold::place).distinct().toList();
    }
}
