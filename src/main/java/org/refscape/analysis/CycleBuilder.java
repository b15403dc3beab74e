package org.refscape.analysis;

import java.util.ArrayList;
import java.util.List;
import org.refscape.heap.Ids;
import org.refscape.heap.ObjectGraph;
import org.refscape.heap.Role;

/** Says all there is to say about a cycle whose members are known. */
final class CycleBuilder {
    private static final int NAMED_IN_FULL = 7;

    private final ObjectGraph graph;
    private final PathTree paths;
    private final Openings openings;

    CycleBuilder(ObjectGraph graph) {
        this.graph = graph;
        paths = PathTree.strong(graph);
        openings = new Openings(graph, Places.of(graph), paths);
    }

    Cycle cycle(Ids members) {
        List<List<Hop>> links = new ArrayList<>(members.size());
        List<Hop> references = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            List<Hop> link = link(members.get(i), members.get((i + 1) % members.size()));
            links.add(link);
            references.addAll(link);
        }
        boolean isGarbage = !paths.reaches(members.get(0));
        Ids shown = shown(members, links);
        return new Cycle(members, references, isGarbage, shown.size(), name(shown), openings.of(links));
    }

    private List<Hop> link(int holder, int target) {
        List<Hop> link = new ArrayList<>(2);
        for (int i = 0; i < graph.degree(holder); i++) {
            if (graph.target(holder, i) == target && graph.strength(holder, i).keepsAlive()) {
                link.add(new Hop(holder, i, target));
            }
        }
        return link;
    }

    /** The members to name; all of them, if the cycle runs through internal parts alone. */
    private Ids shown(Ids members, List<List<Hop>> links) {
        IntList shown = new IntList();
        for (int i = 0; i < members.size(); i++) {
            if (!isFolded(members.get(i), links.get(i))) {
                shown.add(members.get(i));
            }
        }
        return shown.isEmpty() ? members : fromFirstBorn(shown);
    }

    private static Ids fromFirstBorn(IntList shown) {
        int start = 0;
        for (int i = 1; i < shown.size(); i++) {
            if (shown.get(i) < shown.get(start)) {
                start = i;
            }
        }
        int[] turned = new int[shown.size()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = shown.get((start + i) % turned.length);
        }
        return Ids.of(turned);
    }

    /** A reference object is on a cycle as itself, or it stands for the reference to its referent and need not be named. */
    private boolean isFolded(int member, List<Hop> link) {
        return graph.isInternal(member)
                || (graph.kind(member).isReferenceObject() && link.get(0).role(graph) == Role.REFERENT);
    }

    private String name(Ids shown) {
        if (shown.size() == 2) {
            return graph.name(shown.get(0)) + " ⇄ " + graph.name(shown.get(1));
        }
        List<String> names = new ArrayList<>();
        if (shown.size() <= NAMED_IN_FULL) {
            shown.stream().forEach(each -> names.add(graph.name(each)));
        } else {
            shown.stream().limit(3).forEach(each -> names.add(graph.name(each)));
            names.add("… " + (shown.size() - 4) + " more …");
            names.add(graph.name(shown.get(shown.size() - 1)));
        }
        names.add(graph.name(shown.get(0)));
        return String.join(" → ", names);
    }
}
