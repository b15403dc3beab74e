package org.refscape.desktop.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.scene.DrawnObject;
import org.refscape.scene.DrawnReference;
import org.refscape.scene.ItemId;
import org.refscape.scene.translation.Note;

/** What the runtime cannot say as it was drawn, by what a person sees of it on the canvas. */
public final class ItemNotes {
    private final Session session;
    private final List<Note> notes;

    public ItemNotes(Session session) {
        this.session = session;
        notes = session.stage().notes();
    }

    /** All notes. */
    public List<Note> all() {
        return notes;
    }

    /** The notes on that item of the picture. */
    public List<Note> on(String id, Picture picture) {
        Set<String> items = items(id, picture);
        return notes.stream().filter(note -> items.contains(note.item())).toList();
    }

    /** The picture with a small mark on everything that has a note. */
    public Picture marked(Picture picture) {
        if (notes.isEmpty()) {
            return picture;
        }
        List<Card> cards = new ArrayList<>();
        for (Card card : picture.cards()) {
            cards.add(mark(card.id(), picture)
                    .map(mark -> named(card, card.typeName() + " " + mark))
                    .orElse(card));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            arrows.add(mark(arrow.id(), picture)
                    .map(mark -> arrow.withLabel((arrow.label() + " " + mark).strip()))
                    .orElse(arrow));
        }
        return new Picture(cards, picture.tags(), arrows, picture.halos(), picture.remarks(), picture.nothing());
    }

    private static Card named(Card card, String type) {
        return new Card(
                card.id(),
                card.name(),
                type,
                card.look(),
                card.rows(),
                card.badge(),
                card.generation(),
                card.fate(),
                card.reason(),
                card.note(),
                card.mark(),
                card.active());
    }

    private Optional<String> mark(String id, Picture picture) {
        return on(id, picture).stream().map(note -> note.treatment().mark()).findFirst();
    }

    /** What a card, tag or arrow stands for: in Sketch its own id, in Run the reference of the drawing at that place. */
    private Set<String> items(String id, Picture picture) {
        Set<String> items = new LinkedHashSet<>(Set.of(id));
        if (ItemId.isVariable(id)) {
            items.add(ItemId.variableReference(ItemId.name(id)));
        }
        session.drawing()
                .object(ItemId.isObject(id) ? ItemId.name(id) : "")
                .map(DrawnObject::type)
                .ifPresent(type -> items.add(Note.type(type)));
        picture.arrows().stream()
                .filter(arrow -> arrow.id().equals(id))
                .findFirst()
                .flatMap(arrow -> reference(arrow.from(), picture))
                .ifPresent(items::add);
        return items;
    }

    private Optional<String> reference(Port from, Picture picture) {
        if (ItemId.isVariable(from.holder())) {
            return Optional.of(ItemId.variableReference(ItemId.name(from.holder())));
        }
        String holder = ItemId.isObject(from.holder()) ? ItemId.name(from.holder()) : "";
        String label = new Slots(picture, session.moment()).label(from);
        List<DrawnReference> references =
                session.drawing().object(holder).map(DrawnObject::references).orElse(List.of());
        for (int i = 0; i < references.size(); i++) {
            DrawnReference each = references.get(i);
            boolean here =
                    switch (each.role()) {
                        case ATTRIBUTE -> label.equals(each.label());
                        case VALUE -> label.equals("'" + each.label() + "'") || label.equals(each.label());
                        case ITEM -> label.equals("[" + i + "]");
                        default -> false;
                    };
            if (here) {
                return Optional.of(ItemId.reference(holder, i));
            }
        }
        return Optional.empty();
    }
}
