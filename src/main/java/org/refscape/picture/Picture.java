package org.refscape.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One moment, ready to be arranged and painted. An immutable value in which every id is unique and every arrow starts at an
 * item that is there; an arrow's target may have gone, and then {@link Arrow#target()} is null.
 *
 * @param remarks what else has just happened, each told at what it is about
 * @param nothing the runtime's word for a reference that leads nowhere: {@code None}, {@code null}, {@code nil}, {@code undefined}
 */
public record Picture(
        List<Card> cards, List<Tag> tags, List<Arrow> arrows, List<Halo> halos, List<Remark> remarks, String nothing) {

    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of(), List.of());

    public Picture {
        cards = List.copyOf(cards);
        tags = List.copyOf(tags);
        arrows = List.copyOf(arrows);
        halos = List.copyOf(halos);
        remarks = List.copyOf(remarks);
        check(cards, tags, arrows, halos, remarks);
    }

    /** A picture in Python's words. */
    public Picture(List<Card> cards, List<Tag> tags, List<Arrow> arrows, List<Halo> halos) {
        this(cards, tags, arrows, halos, List.of(), "None");
    }

    /** A picture without remarks. */
    public Picture(List<Card> cards, List<Tag> tags, List<Arrow> arrows, List<Halo> halos, String nothing) {
        this(cards, tags, arrows, halos, List.of(), nothing);
    }

    /** True if a card, tag or arrow has that id. */
    public boolean has(String id) {
        return cards.stream().anyMatch(each -> each.id().equals(id))
                || tags.stream().anyMatch(each -> each.id().equals(id))
                || arrows.stream().anyMatch(each -> each.id().equals(id));
    }

    public Picture withHalos(List<Halo> changed) {
        return new Picture(cards, tags, arrows, changed, remarks, nothing);
    }

    /** The remarks on what has just been refused. */
    public List<Remark> refusals() {
        return remarks.stream().filter(Remark::isRefusal).toList();
    }

    private static void check(
            List<Card> cards, List<Tag> tags, List<Arrow> arrows, List<Halo> halos, List<Remark> remarks) {
        Set<String> seen = new HashSet<>();
        Map<String, Card> byId = new HashMap<>();
        for (Card card : cards) {
            unique(seen, card.id());
            byId.put(card.id(), card);
        }
        for (Tag tag : tags) {
            unique(seen, tag.id());
        }
        Set<String> holders = new HashSet<>(seen);
        for (Arrow arrow : arrows) {
            unique(seen, arrow.id());
            checkEnds(arrow, holders, byId);
        }
        for (Halo halo : halos) {
            unique(seen, halo.id());
        }
        for (Remark remark : remarks) {
            unique(seen, remark.id());
        }
    }

    private static void unique(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("two items of the picture are called " + id);
        }
    }

    private static void checkEnds(Arrow arrow, Set<String> holders, Map<String, Card> cards) {
        Port from = arrow.from();
        if (!holders.contains(from.holder())) {
            throw new IllegalArgumentException("arrow " + arrow.id() + " starts at " + from.holder() + ", not there");
        }
        Card card = cards.get(from.holder());
        int rows = card == null ? 0 : card.rows().size();
        if (from.row() < Port.WHOLE || from.row() >= rows) {
            throw new IllegalArgumentException(
                    "arrow " + arrow.id() + " starts at row " + from.row() + " of " + from.holder() + " with " + rows);
        }
        String target = arrow.target();
        if (target != null && !cards.containsKey(target)) {
            throw new IllegalArgumentException("arrow " + arrow.id() + " leads to " + target + ", not there");
        }
    }
}
