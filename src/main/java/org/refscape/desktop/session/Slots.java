package org.refscape.desktop.session;

import java.util.List;
import java.util.Optional;
import org.refscape.heap.Heap;
import org.refscape.heap.HeapObject;
import org.refscape.heap.Reference;
import org.refscape.heap.Role;
import org.refscape.picture.Arrow;
import org.refscape.picture.Card;
import org.refscape.picture.Picture;
import org.refscape.picture.Port;
import org.refscape.scene.ItemId;

/** Leads back from what a picture shows to the reference in the heap that it stands for. */
public final class Slots {
    private final Picture picture;
    private final Heap heap;

    /**
     * Looks up in a heap, which may be another moment than the picture's.
     *
     * @param picture what a person sees
     */
    public Slots(Picture picture, Heap heap) {
        this.picture = picture;
        this.heap = heap;
    }

    /** A reference: an object of the heap and the position of one of its references. */
    public record Slot(int holder, int index) {}

    /** The reference that an arrow or the tag of a variable stands for. */
    public Optional<Slot> of(String id) {
        Optional<Arrow> arrow =
                picture.arrows().stream().filter(each -> each.id().equals(id)).findFirst();
        return arrow.isPresent()
                ? of(arrow.get().from())
                : ItemId.isVariable(id) ? variable(ItemId.name(id)) : Optional.empty();
    }

    /** The reference at a row of a card, or of a variable. */
    public Optional<Slot> of(Port port) {
        if (ItemId.isVariable(port.holder())) {
            return variable(ItemId.name(port.holder()));
        }
        if (!ItemId.isObject(port.holder()) || port.isWhole()) {
            return Optional.empty();
        }
        HeapObject holder = heap.labelled(ItemId.name(port.holder()));
        return holder == null ? Optional.empty() : inRow(holder, label(port));
    }

    /** What is written in that row. */
    public String label(Port port) {
        return picture.cards().stream()
                .filter(card -> card.id().equals(port.holder()))
                .map(Card::rows)
                .map(rows -> port.row() < rows.size() ? rows.get(port.row()).label() : "")
                .findFirst()
                .orElse("");
    }

    private Optional<Slot> variable(String name) {
        return heap.present()
                .filter(Addresses::isGlobals)
                .map(root -> new Slot(root.id(), root.indexOf(Role.VARIABLE, name)))
                .filter(slot -> slot.index() >= 0)
                .findFirst();
    }

    private static Optional<Slot> inRow(HeapObject holder, String label) {
        List<Reference> references = holder.references();
        int items = 0;
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            boolean here =
                    switch (reference.role()) {
                        case ITEM -> label.equals("[" + items++ + "]");
                        case VALUE -> label.equals("'" + reference.label() + "'");
                        case ATTRIBUTE -> label.equals(reference.label());
                        default -> false;
                    };
            if (here) {
                return Optional.of(new Slot(holder.id(), i));
            }
        }
        return Optional.empty();
    }
}
