package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.picture.Card;
import org.refscape.picture.Port;
import org.refscape.picture.Refusal;
import org.refscape.picture.Tag;
import org.refscape.step.Step;

/**
 * The attempts that have just been refused, each at the card or tag of what it is about. A weak reference that is drawn as a line has
 * no card: then it is the place that holds it. A name that is not there gets a tag that is struck out.
 */
final class Refused {
    private final Heap heap;
    private final List<Card> cards;
    private final List<Tag> tags;
    private final List<Refusal> refusals = new ArrayList<>();

    Refused(Heap heap, List<Card> cards, List<Tag> tags) {
        this.heap = heap;
        this.cards = cards;
        this.tags = new ArrayList<>(tags);
    }

    void read(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Raised raised) {
                Port at = port(raised);
                // One bubble for each thing: the first refusal is the cause of those that follow.
                if (at != null && refusals.stream().noneMatch(each -> each.at().equals(at))) {
                    String id = "!" + refusals.size() + " " + at.holder() + " " + raised.type();
                    refusals.add(new Refusal(id, at, raised.type(), raised.message()));
                }
            }
        }
    }

    /** The tags, with those of missing names. */
    List<Tag> tags() {
        return tags;
    }

    List<Refusal> all() {
        return refusals;
    }

    private @Nullable Port port(Step.Raised raised) {
        if (raised.object() >= 0) {
            HeapObject object = heap.object(raised.object());
            if (hasCard(Names.card(object))) {
                return Port.whole(Names.card(object));
            }
            Port holder = holder(object.id(), raised.place());
            if (holder != null) {
                return holder;
            }
        }
        return raised.place().isEmpty() ? null : Port.whole(tag(variableOf(raised.place())));
    }

    private static String variableOf(String place) {
        return place.split("[.\\[]", 2)[0];
    }

    private boolean hasCard(String id) {
        return cards.stream().anyMatch(card -> card.id().equals(id));
    }

    /** The place that holds an object without a card: a variable, or a row; of several the one that the program named. */
    private @Nullable Port holder(int object, String place) {
        Port first = null;
        for (HeapObject holder : heap.present().toList()) {
            for (Reference reference : holder.references()) {
                Port port = reference.leadsTo(object) ? port(holder, reference) : null;
                if (port != null && isAt(place, holder, reference)) {
                    return port;
                }
                first = first == null ? port : first;
            }
        }
        return first;
    }

    private static boolean isAt(String place, HeapObject holder, Reference reference) {
        String label = reference.label();
        return holder.kind() == Kind.ROOT
                ? place.equals(label)
                : place.endsWith("." + label) || place.endsWith("['" + label + "']");
    }

    private @Nullable Port port(HeapObject holder, Reference reference) {
        if (holder.kind() == Kind.ROOT) {
            String id = Names.variable(reference.label());
            return tags.stream().anyMatch(tag -> tag.id().equals(id)) ? Port.whole(id) : null;
        }
        String id = Names.card(holder);
        for (Card card : cards) {
            if (card.id().equals(id)) {
                return row(card, reference.label());
            }
        }
        return null;
    }

    private static Port row(Card card, String label) {
        for (int i = 0; i < card.rows().size(); i++) {
            String shown = card.rows().get(i).label();
            if (!label.isEmpty()
                    && (shown.equals(label) || shown.equals(Atom.of(label).toString()))) {
                return Port.row(card.id(), i);
            }
        }
        return Port.whole(card.id());
    }

    /** The tag of a variable; one that is struck out is made if there is none. */
    private String tag(String variable) {
        String id = Names.variable(variable);
        if (tags.stream().noneMatch(tag -> tag.id().equals(id))) {
            tags.add(Tag.variable(id, variable).withRemoved(true));
        }
        return id;
    }
}
