package org.refscape.picture.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refscape.heap.Atom;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Kind;
import org.refscape.heap.Reference;
import org.refscape.picture.Card;
import org.refscape.picture.Port;
import org.refscape.picture.Remark;
import org.refscape.picture.Tag;
import org.refscape.step.Call;
import org.refscape.step.Step;

/**
 * What has just happened and is told in bubbles: attempts that were refused, functions that the runtime calls. Each at the card or tag
 * of what it is about. A weak reference that is drawn as a line has no card: then it is the place that holds it. A name that is not
 * there gets a tag that is struck out.
 */
final class Remarking {
    private final Heap heap;
    private final List<Card> cards;
    private final List<Tag> tags;
    private final List<Remark> remarks = new ArrayList<>();

    Remarking(Heap heap, List<Card> cards, List<Tag> tags) {
        this.heap = heap;
        this.cards = cards;
        this.tags = new ArrayList<>(tags);
    }

    void read(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Raised raised) {
                Port at = port(raised.object(), raised.place());
                String id = "!" + remarks.size() + " ";
                tell(
                        at,
                        where -> Remark.refusal(
                                id + where.holder() + " " + raised.type(), where, raised.type(), raised.message()));
            } else if (step instanceof Step.CallBegan began
                    && isOfTheRuntime(began.call().kind())) {
                Port at = port(began.call().subject(), "");
                String function = began.call().name();
                tell(at, where -> Remark.calling("!call " + where.holder() + " " + function, where, function));
            }
        }
    }

    /** Calls that nobody wrote down where they happen. */
    private static boolean isOfTheRuntime(Call.Kind kind) {
        return kind == Call.Kind.CALLBACK || kind == Call.Kind.FINALIZER;
    }

    /** One bubble for each thing: the first refusal is the cause of those that follow. */
    private void tell(@Nullable Port at, Function<Port, Remark> remark) {
        if (at != null && remarks.stream().noneMatch(each -> each.at().equals(at))) {
            remarks.add(remark.apply(at));
        }
    }

    /** The tags, with those of missing names. */
    List<Tag> tags() {
        return tags;
    }

    List<Remark> all() {
        return remarks;
    }

    private @Nullable Port port(int about, String place) {
        if (about >= 0) {
            HeapObject object = heap.object(about);
            if (hasCard(Names.card(object))) {
                return Port.whole(Names.card(object));
            }
            Port holder = holder(object.id(), place);
            if (holder != null) {
                return holder;
            }
        }
        return place.isEmpty() ? null : Port.whole(tag(variableOf(place)));
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
