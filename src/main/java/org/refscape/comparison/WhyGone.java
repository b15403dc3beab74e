package org.refscape.comparison;

import java.util.List;
import java.util.Optional;
import org.refscape.analysis.WhyDied;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.heap.Strength;
import org.refscape.runtime.marking.Edges;
import org.refscape.runtime.marking.Marking;
import org.refscape.step.Step.DeathCause;

/** Why an object that is still there elsewhere is gone in one lane. */
final class WhyGone {
    private final Lane lane;
    private final int action;
    private final String object;

    WhyGone(Lane lane, int action, String object) {
        this.lane = lane;
        this.action = action;
        this.object = object;
    }

    /** One or two sentences; what the lane was just answered may stand in them. */
    String sentence(String answer) {
        Heap end = lane.after(action + 1);
        int id = id(end);
        if (id < 0) {
            return lane.subject() + " has no " + object + ".";
        }
        Optional<WhyDied> why =
                WhyDied.of(lane.stepsUntil(action + 1), lane.timeline().first().moment(), id);
        boolean counted =
                why.filter(each -> each.cause() == DeathCause.COUNT_ZERO).isPresent();
        String how = counted ? " has freed " + object + " at once" : "'s collector has taken " + object;
        String told = answer.equals(Happening.NONE)
                ? " and answers " + lane.timeline().runtime().nothing()
                : "";
        return lane.subject() + how + told + ": "
                + why.map(each -> reason(each.sentence())).orElse("it is gone.")
                + ephemeron(id);
    }

    private int id(Heap heap) {
        for (int id = heap.size() - 1; id >= 0; id--) {
            if (heap.object(id).label().equals(object)) {
                return id;
            }
        }
        return -1;
    }

    /** The reason as the second half of a sentence; that it was a collection has been said. */
    private static String reason(String sentence) {
        String rest = sentence.replaceFirst("^The collection found it unreachable: ", "");
        boolean begins = List.of("Its ", "Nothing ", "Only ").stream().anyMatch(rest::startsWith);
        return begins ? Character.toLowerCase(rest.charAt(0)) + rest.substring(1) : rest;
    }

    /** In a table whose values count only while their keys live, a value that leads back to its key does not hold it. */
    private String ephemeron(int id) {
        Heap before = lane.after(action);
        if (id >= before.size()) {
            return "";
        }
        return before.present()
                .filter(holder -> holder.kind() == Kind.WEAK_KEY_DICTIONARY)
                .filter(holder -> isKeyedByItsOwnValue(before, holder, id))
                .findFirst()
                .map(holder -> " A value in " + holder.label() + " leads back to it, but a " + holder.type()
                        + "'s value counts only while its key lives.")
                .orElse("");
    }

    private static boolean isKeyedByItsOwnValue(Heap heap, HeapObject holder, int key) {
        List<Reference> all = holder.references();
        for (int i = 1; i < all.size(); i++) {
            boolean entry = all.get(i - 1).role() == Role.KEY && all.get(i - 1).leadsTo(key);
            if (entry && all.get(i).targetIndex() >= 0 && leads(heap, all.get(i).targetIndex(), key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Heap heap, int from, int to) {
        Marking marking = new Marking(heap);
        marking.reach(from, 0);
        marking.spread((holder, index) -> holder.references().get(index).strength() == Strength.STRONG
                ? Edges.Passage.OPEN
                : Edges.Passage.CLOSED);
        return marking.isReached(to);
    }
}
